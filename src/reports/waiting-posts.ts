/** Posts that are no docket yet and wait for a person: what keeps each of them, since when, and what it says. */
import { docketsById } from '../db/stores/dockets/docket-store.ts';
import { countUndecided, type UndecidedPost, undecidedPosts } from '../db/stores/posts/waiting-store.ts';
import type { Handle } from '../db/db.ts';
import type { LandedPost } from '../db/stores/posts/landed-post.ts';
import { seriesOf } from '../db/stores/facts/register-store.ts';
import type { Urgency } from '../domain/docket/complaint.ts';
import { isPressing } from '../domain/docket/pressing.ts';
import { formatDocket } from '../domain/docket/number/docket-number.ts';
import type { Reading } from '../domain/reading/reading.ts';
import { maskText } from '../domain/text/mask/mask-text.ts';
import { CLOCK_TOLERANCE_MS, isAhead } from '../domain/time/clock-check.ts';
import { HOUR_MS } from '../domain/time/ist.ts';
import { waitingReference } from '../domain/docket/number/waiting-reference.ts';
import { fromSortable } from '../domain/x/x-id.ts';
import { type Person, person, postUrl } from './complaint.ts';

export const WAITING_REASONS = ['not_entered', 'unknown_author', 'hidden_parent', 'own_complaint'] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** What a list of them can be narrowed to: a reason, or why somebody must look at once. */
export const WAITING_KINDS = ['emergency', 'too_long', ...WAITING_REASONS] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

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
export type ReadPost = (post: LandedPost) => PostReading;
export type PostReading = Pick<Reading, 'urgency' | 'withheld' | 'categories' | 'country'>;

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
  /** Were not read when they landed, and are too many to be read now: nobody knows whether one is an emergency. */
  readonly unread: number;
  /** Those of them that landed longer ago than an import takes; 0 where nothing was to be read. */
  readonly unreadTooLong: number;
  /** Landed, and no sweep or import has entered them since: they have no number. */
  readonly leftBehind: number;
}

/** What `status` reads of each kind, the newest first: as many as fit into its quarter of a second. The rest is counted as unread. */
const MOST_READ = 1_000;
/** An import numbers and reads what it has landed within minutes; what is left then waits for nobody but a person. */
const UNREAD_AFTER_MS = HOUR_MS / 4;
/** Nor does a sweep that waits for X keep what it has landed so long. */
const LEFT_AFTER_MS = HOUR_MS;

/** Emergencies first, and of those and of the others the newest first. `kind`: only those; `hours`: how long is too long. */
export async function waitingPosts(
  handle: Handle,
  now: Date,
  read: ReadPost,
  { kind, hours }: { readonly kind?: WaitingKind | undefined; readonly hours: number },
): Promise<WaitingPost[]> {
  const posts = await undecidedPosts(handle, Number.MAX_SAFE_INTEGER);
  const around = await aroundPosts(handle, posts);
  const shown = posts.map((post) => ({ xId: post.xId, waiting: waitingPost(post, around, now, read(post)) }));
  const rank = (post: WaitingPost) => (post.urgency === 'emergency' ? 0 : 1);
  shown.sort((a, b) => rank(a.waiting) - rank(b.waiting) || (a.xId < b.xId ? 1 : -1));
  const before = hoursAgo(now, hours);
  const isTooLong = (since: string) => since < before || isAhead(since, now);
  return shown.map(({ waiting }) => waiting).filter((post) => kind === undefined || isOfKind(post, kind, isTooLong));
}

function isOfKind({ urgency, reason, waitingSince }: WaitingPost, kind: WaitingKind, isTooLong: (since: string) => boolean): boolean {
  if (kind === 'emergency') return urgency === 'emergency';
  return kind === 'too_long' ? isTooLong(waitingSince) : reason === kind;
}

function hoursAgo(now: Date, hours: number): string {
  return new Date(now.getTime() - hours * HOUR_MS).toISOString();
}

export interface AroundPosts {
  readonly series: string;
  /** The dockets that the posts are on, by internal id. */
  readonly dockets: ReadonlyMap<number, { readonly number: string; readonly withheld: boolean }>;
}

/** What is needed to show them. */
export async function aroundPosts(handle: Handle, posts: readonly UndecidedPost[]): Promise<AroundPosts> {
  const series = await seriesOf(handle);
  const dockets = await docketsById(
    handle,
    posts.flatMap(({ docketId }) => docketId ?? []),
  );
  return {
    series,
    dockets: new Map(dockets.map((docket) => [docket.id, { number: formatDocket(series, docket), withheld: docket.withheld !== null }])),
  };
}

export function waitingPost(post: UndecidedPost, { series, dockets }: AroundPosts, now: Date, reading: PostReading): WaitingPost {
  const docket = post.docketId === null ? undefined : dockets.get(post.docketId);
  const withheld = reading.withheld !== null || docket?.withheld === true;
  const postId = withheld ? null : fromSortable(post.xId);
  return {
    post: waitingReference(post.id),
    reason: reasonOf(post),
    // What it was when it was entered is what `status` counts.
    urgency: post.pressing === true || isPressing(reading) ? 'emergency' : 'normal',
    withheld: withheld ? 'class' : null,
    postedAt: post.postedAt,
    waitingSince: post.landedAt,
    waitingHours: Math.max(0, Math.floor((now.getTime() - Date.parse(post.landedAt)) / HOUR_MS)),
    docket: docket?.number ?? null,
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
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const unreadBefore = ago(UNREAD_AFTER_MS);
  const { longer, pressing, unread, unreadLonger, ...counts } = await countUndecided(handle, {
    before: hoursAgo(now, hours),
    unreadBefore,
    leftBefore: ago(LEFT_AFTER_MS),
    after: ago(-CLOCK_TOLERANCE_MS),
  });
  const read = unread > 0 && reader ? await reader() : null;
  const readNow = read ? await undecidedPosts(handle, MOST_READ, true) : [];
  return {
    posts: counts.notEntered + counts.unknownAuthor + counts.hiddenParent + counts.ownComplaint,
    ...counts,
    emergencies: pressing + readNow.filter((post) => read !== null && isPressing(read(post))).length,
    tooLong: longer,
    unread: unread - readNow.length,
    unreadTooLong: read ? unreadLonger - readNow.filter(({ landedAt }) => landedAt < unreadBefore || isAhead(landedAt, now)).length : 0,
  };
}
