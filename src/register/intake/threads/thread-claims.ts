/** Whose a docket is by what the posts of its thread say, read in the order in which they were written. */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../../domain/directory/directory.ts';
import type { RegisteredHandle } from '../../../domain/directory/unit.ts';
import { type Claim, isSettled, NO_LEAD, nextLead, type ThreadLead, type ThreadReplies } from '../../../domain/docket/thread-lead.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import { type DocketPosts, readDocket, type ReadingWorld } from '../../reading/read-docket.ts';
import { taggedHandles } from '../../reading/read-post.ts';
import { typedMentions } from '../entry-rules.ts';

/**
 * Whose the docket is. What the complainant has said is read anew at each word of the police that could settle it, and at the end.
 * `police`: the posts of the police on it, in any order.
 */
export function leadByThread(
  { docketId, own }: DocketPosts,
  police: readonly LandedPost[],
  parentOf: (post: LandedPost) => LandedPost | null,
  world: ReadingWorld,
): ThreadLead {
  const { directory } = world;
  const claims = police.flatMap((post) => claimOf(post, parentOf(post), directory)).sort((a, b) => (a.at < b.at ? -1 : 1));
  const said = (until: string | null): Claim => {
    const before = until === null ? own : own.filter(({ postedAt }) => postedAt <= until);
    const district = readDocket({ docketId, own: before }, world)?.routing.district ?? null;
    return { by: 'text', at: until ?? '', unit: district === null ? null : directory.unitOfDistrict(district), district };
  };
  let lead = NO_LEAD;
  for (const claim of claims) {
    if (!isSettled(lead) && couldSettle(claim)) lead = nextLead(lead, said(claim.at));
    lead = nextLead(lead, claim);
  }
  return isSettled(lead) ? lead : nextLead(lead, said(null));
}

/** When the police answered, by all their posts on the docket. */
export function repliesOf(police: readonly LandedPost[], directory: Directory): ThreadReplies {
  const replies = police
    .flatMap((post) => {
      const by = directory.author(fromSortable(post.authorXId), post.authorHandle, post.postedAt);
      return by === null || by === 'unknown' ? [] : [{ at: post.postedAt, xId: post.xId, by }];
    })
    .sort((a, b) => (a.xId < b.xId ? -1 : 1));
  const [first] = replies;
  return {
    firstReplyAt: first?.at ?? null,
    firstReplyBy: first?.by.name ?? null,
    acknowledgedAt: replies.find(({ by }) => by.kind === 'state')?.at ?? null,
    answeredAt: replies.at(-1)?.at ?? null,
  };
}

function couldSettle(claim: Claim): boolean {
  return claim.by === 'desk' ? claim.unit !== null : claim.by === 'unit' && claim.takesOn;
}

function claimOf(post: LandedPost, parent: LandedPost | null, directory: Directory): Claim[] {
  const by = directory.author(fromSortable(post.authorXId), post.authorHandle, post.postedAt);
  if (by === null || by === 'unknown') return [];
  const at = post.postedAt;
  if (by.kind === 'state') {
    return [{ by: 'desk', at, ...(unitNamed(post, parent, directory) ?? { unit: null, district: null }) }];
  }
  return by.unit === null ? [] : [{ by: 'unit', at, unit: by.unit, district: by.district, takesOn: answersForDistrict(by) }];
}

/** The one district unit that a desk's reply names, beyond what X put before it. */
export function unitNamed(
  post: LandedPost,
  parent: LandedPost | null,
  directory: Directory,
): { unit: string; district: string | null } | null {
  const typed = new Set(typedMentions(post, parent));
  const units = new Map<string, string | null>();
  for (const handle of taggedHandles({ mentions: [...typed], postedAt: post.postedAt }, directory)) {
    if (handle.unit !== null && handle.district !== null) units.set(handle.unit, handle.district);
  }
  const [only] = units.size === 1 ? units : [];
  return only ? { unit: only[0], district: only[1] } : null;
}

/** A district's own police; what a zone or a range answers leaves the matter with nobody. */
export function answersForDistrict({ unit, district }: RegisteredHandle): boolean {
  return district !== null && (unit?.startsWith('district-') === true || unit?.startsWith('commissionerate-') === true);
}
