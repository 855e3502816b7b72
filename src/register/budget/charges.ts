/** Enters in the ledger what X charges for: posts and users that were read, replies that were posted. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { addCost } from '../../db/stores/intake/ledger-store.ts';
import { markPaid, type ReadResource } from '../../db/stores/intake/paid-read-store.ts';
import type { XPage } from '../../ports.ts';
import type { ReadPrices } from './budget.ts';

export interface PaidReads {
  readonly posts: number;
  readonly users: number;
  readonly costMicroUsd: number;
}

/** What X bills, and for which handle it was read, where that is known. */
export interface Reads {
  readonly posts: readonly string[];
  readonly users: readonly string[];
  /** Posts that came without an id that can be read. */
  readonly unnamed?: number;
  /** By id; an id that is in neither was read for several handles at once. */
  readonly handleOfPost?: ReadonlyMap<string, string>;
  readonly handleOfUser?: ReadonlyMap<string, string>;
  /** Of the posts those that X bills as mentions of the app's own handle. */
  readonly ownMentions?: ReadonlySet<string>;
}

/**
 * The ids that X bills for a page: its posts, those that came as context, and their authors. A post is charged to the first of the
 * requested handles that it tags, else to the one that wrote it; its author and its context go with it.
 */
export function readsOfPage(page: XPage, handles: readonly string[]): Reads {
  const names = new Map(handles.map((name) => [name.toLowerCase(), name]));
  const handleOfPost = new Map<string, string>();
  const handleOfUser = new Map<string, string>();
  for (const post of page.posts) {
    const tagged = post.mentions.map(({ handle }) => names.get(handle.toLowerCase())).find((name) => name !== undefined);
    const name = handles.length === 1 ? handles[0] : (tagged ?? names.get(post.author.handle?.toLowerCase() ?? ''));
    if (name === undefined) continue;
    for (const id of [post.id, post.inReplyToPostId, post.quotedPostId, post.repostOfId]) if (id !== null) handleOfPost.set(id, name);
    handleOfUser.set(post.author.id, name);
  }
  for (const { id, author } of page.context) {
    const name = handleOfPost.get(id);
    if (name !== undefined && !handleOfUser.has(author.id)) handleOfUser.set(author.id, name);
  }
  return {
    posts: [...page.posts, ...page.context, ...page.unreadable].flatMap(({ id }) => id ?? []),
    users: page.authors.map(({ id }) => id),
    unnamed: page.unreadable.filter(({ id }) => id === undefined).length,
    handleOfPost,
    handleOfUser,
  };
}

/**
 * Enters what was read into the ledger, in the transaction that keeps it. Each id is charged once a UTC day, also over several
 * processes and runs, as X bills; `unnamed` posts are charged each time. Returns what was charged now.
 */
export async function payForReads(
  tx: WriteHandle,
  reads: Reads,
  entry: { readonly at: Date; readonly intakeId: number | null; readonly prices: ReadPrices },
): Promise<PaidReads> {
  const at = entry.at.toISOString();
  const charge = async (
    resource: ReadResource,
    ids: readonly string[],
    handleOf: Reads['handleOfPost'],
    more: number,
    price: number,
    kind: string = resource,
  ): Promise<number> => {
    const units = new Map<string | null, number>(more > 0 ? [[null, more]] : []);
    for (const id of await markPaid(tx, at.slice(0, 10), resource, ids)) {
      const handle = handleOf?.get(id) ?? null;
      units.set(handle, (units.get(handle) ?? 0) + 1);
    }
    let total = 0;
    for (const [handle, n] of units) {
      await addCost(tx, { at, intakeId: entry.intakeId, resource: kind, units: n, costMicroUsd: n * price, handle });
      total += n;
    }
    return total;
  };
  const { ownMentions = new Set<string>() } = reads;
  const { post, user, ownMention = post } = entry.prices;
  const others = reads.posts.filter((id) => !ownMentions.has(id));
  const posts = await charge('post_read', others, reads.handleOfPost, reads.unnamed ?? 0, post);
  const own = await charge('post_read', [...ownMentions], reads.handleOfPost, 0, ownMention, 'own_mention_read');
  const users = await charge('user_read', reads.users, reads.handleOfUser, 0, user);
  return { posts: posts + own, users, costMicroUsd: posts * post + own * ownMention + users * user };
}

/** Enters requests for counts; `price` of each in millionths of a dollar. */
export function payForCounts(db: Db, requests: number, entry: { readonly at: Date; readonly price: number }): Promise<void> {
  const at = entry.at.toISOString();
  const costMicroUsd = requests * entry.price;
  return db.write((tx) => addCost(tx, { at, intakeId: null, resource: 'counts_request', units: requests, costMicroUsd }));
}

/** Enters replies that were posted; `price` of each in millionths of a dollar. */
export function payForReplies(
  db: Db,
  replies: number,
  entry: { readonly at: Date; readonly handle: string; readonly price: number },
): Promise<void> {
  return db.write((tx) =>
    addCost(tx, {
      at: entry.at.toISOString(),
      intakeId: null,
      resource: 'summoned_reply',
      units: replies,
      costMicroUsd: replies * entry.price,
      handle: entry.handle,
    }),
  );
}
