/** What the posts of a docket's thread say of whose it is, read again in their order. */
import type { LandedPost } from '../../db/stores/posts/post-store.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { type Claim, leadOfThread, type ThreadLead } from '../../domain/docket/thread-lead.ts';
import type { RegisteredHandle } from '../../domain/directory/unit.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import { typedMentions } from './entry-rules.ts';
import { type Located, locateMatter } from '../reading/locate-matter.ts';
import { taggedHandles } from '../reading/read-post.ts';

export interface Thread {
  /** The complainant's posts, and the police's on the docket; each oldest first. */
  readonly own: readonly LandedPost[];
  readonly police: readonly LandedPost[];
  readonly parentOf: (post: LandedPost) => LandedPost | null;
  /** What others said in posts that these answer or quote. */
  readonly contextOf: (posts: readonly LandedPost[]) => readonly LandedPost[];
}

/** Whose the docket is, and how it was read when that was decided. */
export function readThread(thread: Thread, reader: Reader, directory: Directory): { lead: ThreadLead; located: Located | null } {
  const { own, police, parentOf, contextOf } = thread;
  const locate = (posts: readonly LandedPost[]) => locateMatter(reader, posts, contextOf(posts), directory);
  const claims = police.flatMap((post) => claimOf(post, parentOf(post), directory));
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
