/** Since when a complainant speaks to us on a docket, and when she last said more: told by all her posts, whichever landed first. */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../../domain/directory/directory.ts';
import { fromSortable, momentOfId } from '../../../domain/x/x-id.ts';
import { addressesUs } from '../entry-rules.ts';
import type { KnownThreads } from './known-threads.ts';
import { speakingContextOf } from './thread-context.ts';

interface Question {
  readonly known: KnownThreads;
  readonly directory: Directory;
}

/**
 * The first of the complainant's posts that speaks to us, of edited ones the version that does; null where none does, as where a person called
 * one a complaint.
 */
export function firstClaim(own: readonly LandedPost[], question: Question): LandedPost | null {
  const inOrder = own.toSorted((a, b) => (a.xId < b.xId ? -1 : 1));
  return inOrder.find((post) => addressesUs(post, speakingContextOf(post, question), question.directory)) ?? null;
}

/** Since when that post speaks to us: an edited one whose first version is not known is taken for that. */
export function claimedAt(claim: LandedPost, known: KnownThreads): string {
  return claim.editOf !== null && known.postOf(claim.editOf) === null ? begunAt(claim) : claim.postedAt;
}

/** When the complainant last said more after that post; null where nothing. A new version of a post says nothing more. */
export function lastWordAfter(claim: LandedPost, own: readonly LandedPost[]): string | null {
  const later = own.filter((post) => firstVersion(post) !== firstVersion(claim) && begunAt(post) > begunAt(claim));
  return later.map(begunAt).reduce<string | null>((last, at) => (last === null || at > last ? at : last), null);
}

/** When the post was first said: an edited one whose first version has not landed tells it by that version's id. */
export function begunAt({ editOf, postedAt }: LandedPost): string {
  const moment = editOf === null ? null : momentOfId(fromSortable(editOf));
  if (moment === null) return postedAt;
  moment.setUTCMilliseconds(0);
  return moment.toISOString();
}

function firstVersion({ editOf, xId }: LandedPost): string {
  return editOf ?? xId;
}
