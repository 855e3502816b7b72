/** Posts of the register that may spread what has been refuted, and the rebuttals that are proposed for the posts of one docket. */
import type { Handle } from '../../db/db.ts';
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { type Publication, publicationRows, wordingRows } from '../../db/stores/overseas/publication-store.ts';
import { docketPostsQuoting } from '../../db/stores/posts/docket-post-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { postsById } from '../../db/stores/posts/post-store.ts';
import { postsWithWords } from '../../db/stores/posts/search-store.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { waitingReference } from '../../domain/docket/number/waiting-reference.ts';
import { contentWords } from '../../domain/docket/same/said-words.ts';
import { isComparable, type SpreadBy, spreads, SPREADING_SHARE } from '../../domain/overseas/publishing/near-words.ts';
import { maskText } from '../../domain/text/mask/mask-text.ts';
import { fromSortable, toSortable } from '../../domain/x/x-id.ts';
import { postsLinked } from '../../domain/x/x-link.ts';

export type Spreading = SpreadBy | { readonly by: 'quote' };

export interface SpreadingPost {
  readonly rebuttal: number;
  readonly spreads: Spreading;
  /** How `show` takes it: the docket that it is on, else `P12`. */
  readonly shownAs: string;
  readonly docket: string | null;
  /** null, as the text, of a post that is on no docket: whether it is withheld has not been decided. */
  readonly postId: string | null;
  readonly postedAt: string;
  /** With phone numbers, e-mail addresses and identity numbers masked. */
  readonly text: string | null;
  /** Where the rebuttal was published: what an answer may point to. */
  readonly publishedAt: readonly string[];
}

export interface SpreadingReport {
  /** The newest first. */
  readonly posts: readonly SpreadingPost[];
  /** Posts of withheld dockets: counted, and never shown. */
  readonly withheld: number;
  /** Rebuttals whose claim has too few words, and no link, to be compared with posts. */
  readonly notCompared: readonly number[];
}

/** Of one rebuttal, whatever its state, or of all that are approved. */
export async function spreadingPosts(handle: Handle, id?: number): Promise<SpreadingReport> {
  const rebuttals = id === undefined ? await approved(handle) : await publicationRows(handle, { kind: 'rebuttal', id });
  const ours = new Set((await registeredHandles(handle)).map(({ name }) => name.toLowerCase()));
  const series = await seriesOf(handle);
  const posts: SpreadingPost[] = [];
  let withheld = 0;
  for (const rebuttal of rebuttals) {
    const publishedAt = await addressesOf(handle, rebuttal.id);
    const found = (await candidates(handle, rebuttal)).filter(({ authorHandle }) => !ours.has(authorHandle?.toLowerCase() ?? ''));
    const dockets = new Map(
      (await docketsById(handle, [...new Set(found.flatMap(({ docketId }) => docketId ?? []))])).map((d) => [d.id, d]),
    );
    for (const { post, how } of spreadingOf(rebuttal, found)) {
      const docket = post.docketId === null ? undefined : dockets.get(post.docketId);
      if (docket && docket.withheld !== null) {
        withheld += 1;
        continue;
      }
      const number = docket ? formatDocket(series, docket) : null;
      posts.push({
        rebuttal: rebuttal.id,
        spreads: how,
        shownAs: number ?? waitingReference(post.id),
        docket: number,
        postId: docket ? fromSortable(post.xId) : null,
        postedAt: post.postedAt,
        text: docket ? maskText(post.text, series) : null,
        publishedAt,
      });
    }
  }
  posts.sort((a, b) => (a.postedAt < b.postedAt ? 1 : -1));
  return { posts, withheld, notCompared: rebuttals.filter(isLeftOut).map((rebuttal) => rebuttal.id) };
}

export interface ProposedRebuttal {
  readonly rebuttal: number;
  readonly spreads: Spreading;
  readonly publishedAt: readonly string[];
}

/** The approved rebuttals of what one of these posts says. `posts`: the complainant's, of a docket that is not withheld. */
export async function rebuttalsFor(handle: Handle, posts: readonly LandedPost[]): Promise<ProposedRebuttal[]> {
  const proposed: ProposedRebuttal[] = [];
  for (const rebuttal of await approved(handle)) {
    const [first] = spreadingOf(rebuttal, posts);
    if (first) proposed.push({ rebuttal: rebuttal.id, spreads: first.how, publishedAt: await addressesOf(handle, rebuttal.id) });
  }
  return proposed;
}

function approved(handle: Handle): Promise<Publication[]> {
  return publicationRows(handle, { kind: 'rebuttal', states: ['approved', 'published'] });
}

async function addressesOf(handle: Handle, id: number): Promise<string[]> {
  return (await wordingRows(handle, id)).flatMap(({ url }) => url ?? []);
}

function isLeftOut({ claim, claimLink }: Publication): boolean {
  return claimLink === null && !isComparable(claim ?? '');
}

function spreadingOf({ claim, claimLink }: Publication, posts: readonly LandedPost[]): { post: LandedPost; how: Spreading }[] {
  const said = { claim: claim ?? '', claimLink };
  const [claimed] = claimLink === null ? [] : postsLinked(claimLink);
  const quoted = claimed === undefined ? null : toSortable(claimed);
  return posts.flatMap((post) => {
    const how: Spreading | null = spreads(said, post.text) ?? (quoted !== null && post.quoted === quoted ? { by: 'quote' } : null);
    return how === null ? [] : [{ post, how }];
  });
}

/** As many posts as are looked at for each pair of words. */
const MOST_OF_A_PAIR = 2_000;

/** Whatever spreads the claim lacks few of its words: among these and two more it has at least two. */
async function candidates(handle: Handle, { claim, claimLink }: Publication): Promise<LandedPost[]> {
  const words = contentWords(claim ?? '').sort((a, b) => b.length - a.length);
  const ids = new Set<number>();
  if (isComparable(claim ?? '')) {
    const lacking = words.length - Math.ceil(SPREADING_SHARE * words.length);
    const telling = words.slice(0, lacking + 2);
    for (const [at, one] of telling.entries())
      for (const other of telling.slice(at + 1))
        for (const id of await postsWithWords(handle, [word(one), word(other)], MOST_OF_A_PAIR)) ids.add(id);
  }
  for (const linked of claimLink === null ? [] : postsLinked(claimLink)) {
    for (const id of await docketPostsQuoting(handle, toSortable(linked))) ids.add(id);
    for (const id of await postsWithWords(handle, [word(linked)], MOST_OF_A_PAIR)) ids.add(id);
  }
  return postsById(handle, [...ids]);
}

function word(text: string) {
  return { words: [text], prefix: false };
}
