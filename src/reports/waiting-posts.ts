/** Posts that are no docket yet and wait for a person: what keeps each of them, since when, and what it says. */
import { docketsById } from '../db/stores/dockets/docket-store.ts';
import type { Docket } from '../db/stores/dockets/docket-row.ts';
import { countUndecided, type UndecidedPost, undecidedPosts } from '../db/stores/posts/waiting-store.ts';
import type { Handle } from '../db/db.ts';
import type { LandedPost } from '../db/stores/posts/landed-post.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import type { Urgency } from '../domain/docket/complaint.ts';
import { isPressing } from '../domain/docket/pressing.ts';
import { formatDocket } from '../domain/docket/docket-number.ts';
import type { Reading } from '../domain/reading/reading.ts';
import { maskText } from '../domain/text/mask/mask-text.ts';
import { HOUR_MS } from '../domain/time/ist.ts';
import { waitingReference } from '../domain/docket/waiting-reference.ts';
import { fromSortable } from '../domain/x/x-id.ts';
import { type Person, person, postUrl } from './complaint.ts';

export type WaitingReason = 'not_entered' | 'unknown_author' | 'hidden_parent' | 'own_complaint';

export interface WaitingPost {
  /** How `mark` takes it, also where its id may not be shown: `P12`. */
  readonly post: string;
  readonly reason: WaitingReason;
  /** `emergency` also where somebody is missing, may take their life, or may be a victim: nobody has seen it yet. */
  readonly urgency: Urgency;
  /** Not null: text, author, id and link are withheld (law 8). */
  readonly withheld: 'class' | null;
  readonly postedAt: string;
  /** When it landed. */
  readonly waitingSince: string;
  readonly waitingHours: number;
  /** The docket that it answers, where it may be a complaint of its own. */
  readonly docket: string | null;
  readonly postId: string | null;
  readonly url: string | null;
  readonly author: Person | null;
  /** With phone numbers, e-mail addresses and identity numbers masked. */
  readonly text: string | null;
}

/** Reads a post as intake would. */
export type ReadPost = (post: LandedPost) => Pick<Reading, 'urgency' | 'withheld' | 'categories'>;

export interface WaitingCounts {
  readonly posts: number;
  readonly notEntered: number;
  readonly unknownAuthor: number;
  readonly hiddenParent: number;
  readonly ownComplaint: number;
  /** As they were read when they were entered, or are now where they were not. */
  readonly emergencies: number;
  /** Have waited longer than the configured hours. */
  readonly tooLong: number;
}

/** What `status` reads of each kind: enough that no desk has more, and few enough for its quarter of a second. */
const MOST_READ = 1_000;

/** Emergencies first, and of those and of the others the newest first. */
export async function waitingPosts(handle: Handle, now: Date, read: ReadPost): Promise<WaitingPost[]> {
  const posts = await undecidedPosts(handle, Number.MAX_SAFE_INTEGER);
  const series = await seriesOf(handle);
  const dockets = new Map(
    (
      await docketsById(
        handle,
        posts.flatMap(({ docketId }) => docketId ?? []),
      )
    ).map((docket) => [docket.id, docket]),
  );
  const shown = posts.map((post) => {
    const docket = post.docketId === null ? undefined : dockets.get(post.docketId);
    return { xId: post.xId, waiting: shownPost(post, docket, { series, now, reading: read(post) }) };
  });
  const rank = (post: WaitingPost) => (post.urgency === 'emergency' ? 0 : 1);
  shown.sort((a, b) => rank(a.waiting) - rank(b.waiting) || (a.xId < b.xId ? 1 : -1));
  return shown.map(({ waiting }) => waiting);
}

function shownPost(
  post: UndecidedPost,
  docket: Docket | undefined,
  {
    series,
    now,
    reading,
  }: { readonly series: string; readonly now: Date; readonly reading: Pick<Reading, 'urgency' | 'withheld' | 'categories'> },
): WaitingPost {
  const withheld = reading.withheld !== null || (docket !== undefined && docket.withheld !== null);
  const postId = withheld ? null : fromSortable(post.xId);
  return {
    post: waitingReference(post.id),
    reason: reasonOf(post),
    urgency: isPressing(reading) ? 'emergency' : 'normal',
    withheld: withheld ? 'class' : null,
    postedAt: post.postedAt,
    waitingSince: post.landedAt,
    waitingHours: Math.max(0, Math.floor((now.getTime() - Date.parse(post.landedAt)) / HOUR_MS)),
    docket: docket ? formatDocket(series, docket) : null,
    postId,
    url: postUrl(postId, post.authorHandle),
    author: withheld ? null : person(post.authorXId, post.authorHandle),
    text: withheld ? null : maskText(post.text, series),
  };
}

function reasonOf({ role, triage }: UndecidedPost): WaitingReason {
  if (role === null) return 'not_entered';
  if (role === 'unknown_author') return 'unknown_author';
  return triage === 'hidden_parent' ? 'hidden_parent' : 'own_complaint';
}

/** Posts were read when they were entered; `reader` is made only where one was not. null reads nothing. */
export async function countWaiting(
  handle: Handle,
  now: Date,
  { hours, reader }: { readonly hours: number; readonly reader: (() => Promise<ReadPost>) | null },
): Promise<WaitingCounts> {
  const { longer, pressing, unread, ...counts } = await countUndecided(handle, new Date(now.getTime() - hours * HOUR_MS).toISOString());
  const posts = counts.notEntered + counts.unknownAuthor + counts.hiddenParent + counts.ownComplaint;
  let emergencies = pressing;
  if (unread > 0 && reader) {
    const read = await reader();
    for (const post of await undecidedPosts(handle, MOST_READ, true)) if (isPressing(read(post))) emergencies++;
  }
  return { posts, ...counts, emergencies, tooLong: longer };
}
