/** Whose a docket is by what the posts of its thread say, read in the order in which they were written. */
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { Directory } from '../../../domain/directory/directory.ts';
import type { Reader } from '../../../domain/reading/reading.ts';
import { type Claim, leadOfThread, type ThreadLead } from '../../../domain/docket/thread-lead.ts';
import type { RegisteredHandle } from '../../../domain/directory/unit.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import { typedMentions } from '../entry-rules.ts';
import type { PostLookup } from '../../reading/evidence-context.ts';
import { type DocketPosts, type Located, locateDocket } from '../../reading/locate-docket.ts';
import { taggedHandles } from '../../reading/read-post.ts';

/** Stored posts, and which of them another one answers. */
export interface ThreadLookup extends PostLookup {
  parentOf(post: LandedPost): LandedPost | null;
}

/** Whose the docket is, and how it was read when that was decided. `police`: the posts of the police on it, in any order. */
export function readClaims(
  docket: DocketPosts,
  police: readonly LandedPost[],
  lookup: ThreadLookup,
  reader: Reader,
  directory: Directory,
): { lead: ThreadLead; located: Located | null } {
  const { docketId, own } = docket;
  const locate = (said: readonly LandedPost[]) => locateDocket({ docketId, own: said }, lookup, reader, directory);
  const claims = police.flatMap((post) => claimOf(post, lookup.parentOf(post), directory));
  for (let said = 1; said <= own.length; said++) {
    const district = locate(own.slice(0, said))?.routing.district;
    if (!district) continue;
    claims.push({ by: 'text', at: own[said - 1]?.postedAt ?? '', unit: directory.unitOfDistrict(district), district });
    break;
  }
  claims.sort((a, b) => (a.at < b.at ? -1 : 1));
  const first = claims.find(({ by, unit }) => unit !== null || by === 'text')?.at;
  const until = first === undefined ? own : own.filter(({ postedAt }) => postedAt <= first);
  return { lead: leadOfThread(claims), located: locate(until.length > 0 ? until : own.slice(0, 1)) };
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
