/** The thread of one complaint as its page shows it: what is on the docket, what the complainant answers or quotes, what was said on its duplicates. */
import type { Handle } from '../../db/db.ts';
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import type { ComplaintRow } from '../../db/stores/dockets/complaint-store.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { ownPostsOf, saidOnDuplicates } from '../../db/stores/dockets/own-post-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { type ThreadPost, threadPosts } from '../../db/stores/posts/docket-post-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { mediaOf } from '../../db/stores/posts/media-store.ts';
import { postsByXId } from '../../db/stores/posts/post-store.ts';
import { undecidedOn } from '../../db/stores/posts/waiting-store.ts';
import { Directory } from '../../domain/directory/directory.ts';
import type { PostRole } from '../../domain/docket/complaint.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { waitingReference } from '../../domain/docket/number/waiting-reference.ts';
import { namedBy, namedByComplainant } from '../../domain/reading/named-posts.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import { type Media, type Person, person, postUrl, publicMedia } from '../complaint.ts';

export interface ShownPost {
  readonly postId: string | null;
  /** `context`: words on no docket or on another one, which the complainant answers or quotes. */
  readonly role: PostRole | null;
  /** The complainant wrote it, here or elsewhere. */
  readonly ofComplainant: boolean;
  /** Of an edited post: whether these words count. */
  readonly version: 'newest' | 'earlier' | null;
  /** What led it to the docket, where its thread did not: the author said the same there within hours. */
  readonly joinedBy: 'near-identical' | null;
  /** Somebody asks what became of the docket, by its number. */
  readonly enquiry: boolean;
  /** It waits for a person to say whether it is a complaint of its own; `post`: how `mark` takes it. */
  readonly waits: { readonly post: string; readonly emergency: boolean } | null;
  /** It is the one whose words stand for the docket. */
  readonly standsForDocket: boolean;
  /** Of words from elsewhere: the number of the docket that they are on, if any. */
  readonly onDocket: string | null;
  /** The number of the docket closed as a duplicate of this one on which it was said; null where it was said on this one. */
  readonly saidOn: string | null;
  readonly at: string;
  readonly author: Person | null;
  readonly text: string | null;
  readonly media: readonly Media[];
  readonly url: string | null;
}

/** What is asked of an event of the docket here. */
interface NamingEvent {
  readonly body: { readonly data?: { readonly post?: unknown; readonly joinedBy?: unknown; readonly triage?: unknown } };
}

export interface ShownThread {
  /** Oldest first. */
  readonly posts: readonly ShownPost[];
  /** The complainant's posts on the docket, oldest first. */
  readonly own: readonly LandedPost[];
  /** By internal id of the post; X ids in sortable form. */
  readonly xIds: ReadonlyMap<number, string | null>;
  readonly postedAt: ReadonlyMap<number, string>;
}

/** `withheld`: the docket is, and nobody asked to see it. */
export async function shownThread(
  handle: Handle,
  row: ComplaintRow,
  events: readonly NamingEvent[],
  { withheld, revealed }: { readonly withheld: boolean; readonly revealed: boolean },
): Promise<ShownThread> {
  const named = events.map(({ body }) => body.data?.post).filter((id) => typeof id === 'number');
  const thread = await threadPosts(handle, row.id, row.conversation, [...new Set([row.post_id, ...named])]);
  const again = new Set(events.flatMap(({ body: { data } }) => (data?.joinedBy === 'near-identical' ? [data.post] : [])));
  const asking = new Set(events.flatMap(({ body: { data } }) => (data?.triage === 'status_enquiry' ? [data.post] : [])));
  const ids = thread.map(({ id }) => id);
  const media = withheld ? new Map() : await mediaOf(handle, ids);
  const waiting = await undecidedOn(handle, row.id);
  const own = (await ownPostsOf(handle, [{ id: row.id, authorId: row.author_id }])).get(row.id) ?? [];
  const fromElsewhere = await wordsNamed(handle, row.id, own);
  const all = [...thread, ...fromElsewhere].sort((a, b) => ((a.xId ?? a.postedAt) < (b.xId ?? b.postedAt) ? -1 : 1));
  const onDocket = new Map(fromElsewhere.flatMap(({ id, onDocketId }) => (onDocketId === null ? [] : [[id, onDocketId] as const])));
  const numbers = await numbersOf(handle, [...onDocket.values()]);
  const how = { withheld, complainant: row.author_x_id };
  const here = all.map(
    (post): ShownPost => ({
      ...shownPost(post, (media.get(post.id) ?? []).map(publicMedia), how),
      version: versionOf(post, thread),
      joinedBy: again.has(post.id) ? 'near-identical' : null,
      enquiry: post.role === 'also_affected' && asking.has(post.id),
      waits: waitsAs(post.id, waiting),
      standsForDocket: post.id === row.post_id,
      onDocket: numbers.get(onDocket.get(post.id) ?? 0) ?? null,
      saidOn: null,
    }),
  );
  const onDuplicates = (await saidOnDuplicates(handle, [row.id])).get(row.id) ?? [];
  const duplicates = await duplicatesOf(handle, onDuplicates);
  const elsewhere = onDuplicates.flatMap((post): ShownPost[] => {
    const duplicate = duplicates.get(post.docketId ?? 0);
    if (!duplicate) return [];
    const shown = shownPost(post, [], { ...how, withheld: withheld || (duplicate.withheld && !revealed) });
    return [
      {
        ...shown,
        version: null,
        joinedBy: null,
        enquiry: false,
        waits: null,
        standsForDocket: false,
        onDocket: null,
        saidOn: duplicate.number,
      },
    ];
  });
  return {
    posts: [...here, ...elsewhere].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    own,
    xIds: new Map(all.map(({ id, xId }) => [id, xId])),
    postedAt: new Map(all.map((post) => [post.id, post.postedAt])),
  };
}

/** By internal id: the dockets that these posts are on. */
async function duplicatesOf(handle: Handle, posts: readonly LandedPost[]): Promise<Map<number, { number: string; withheld: boolean }>> {
  const series = await seriesOf(handle);
  const dockets = await docketsById(
    handle,
    posts.flatMap(({ docketId }) => docketId ?? []),
  );
  return new Map(dockets.map((docket) => [docket.id, { number: formatDocket(series, docket), withheld: docket.withheld !== null }]));
}

/** By internal id. */
async function numbersOf(handle: Handle, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const series = await seriesOf(handle);
  return new Map((await docketsById(handle, [...new Set(ids)])).map((docket) => [docket.id, formatDocket(series, docket)]));
}

interface WordsElsewhere extends ThreadPost {
  readonly onDocketId: number | null;
}

/** What the complainant answers or quotes beside what is on the docket; what the police say is about a matter of their own. */
async function wordsNamed(handle: Handle, docketId: number, own: readonly LandedPost[]): Promise<WordsElsewhere[]> {
  const named = new Map((await postsByXId(handle, own.flatMap(namedBy))).map((post) => [post.xId, post]));
  const lookup = { postOf: (xId: string) => named.get(xId) ?? null, docketOf: ({ docketId: of }: LandedPost) => of };
  const directory = new Directory(await registeredHandles(handle), []);
  const others = namedByComplainant<LandedPost>(own, docketId, lookup, directory).flatMap(([post]) =>
    post.docketId === docketId ? [] : [post],
  );
  return [...new Map(others.map((post) => [post.id, post])).values()].map((post) => ({
    ...post,
    role: 'context',
    onDocketId: post.docketId,
  }));
}

function waitsAs(id: number, waiting: ReadonlyMap<number, boolean>): ShownPost['waits'] {
  const emergency = waiting.get(id);
  return emergency === undefined ? null : { post: waitingReference(id), emergency };
}

function versionOf(post: ThreadPost, thread: readonly ThreadPost[]): ShownPost['version'] {
  const first = post.editOf ?? post.xId;
  const versions = thread.filter(({ editOf, xId }) => first !== null && (editOf ?? xId) === first);
  if (versions.length < 2) return null;
  return versions.every(({ xId }) => (xId ?? '') <= (post.xId ?? '')) ? 'newest' : 'earlier';
}

function shownPost(
  post: ThreadPost,
  media: readonly Media[],
  { withheld, complainant }: { readonly withheld: boolean; readonly complainant: string | null },
): Omit<ShownPost, 'version' | 'joinedBy' | 'enquiry' | 'waits' | 'standsForDocket' | 'onDocket' | 'saidOn'> {
  const ofComplainant = post.authorXId === complainant;
  if (withheld) return { postId: null, role: post.role, ofComplainant, at: post.postedAt, author: null, text: null, media: [], url: null };
  const postId = post.xId === null ? null : fromSortable(post.xId);
  return {
    postId,
    role: post.role,
    ofComplainant,
    at: post.postedAt,
    author: person(post.authorXId, post.authorHandle),
    text: post.text,
    media,
    url: postUrl(postId, post.authorHandle),
  };
}
