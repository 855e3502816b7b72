/** What the roles of posts mean for the docket that they are on. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { PostRole } from '../../../domain/docket/complaint.ts';
import type { StateChange } from '../../../domain/docket/docket-life.ts';

const OF_COMPLAINANT: ReadonlySet<PostRole> = new Set(['opener', 'follow_up', 'edit']);

/** The complainant's own word on the docket. */
export function isOfComplainant(docket: Docket, post: { readonly authorId: number }, role: PostRole): boolean {
  return post.authorId === docket.authorId && OF_COMPLAINANT.has(role);
}

/** Where posts of these roles are counted on a docket. */
const COUNTED: Readonly<Partial<Record<PostRole, 'alsoAffected' | 'followUps' | 'reposts'>>> = {
  also_affected: 'alsoAffected',
  follow_up: 'followUps',
  repost: 'reposts',
};

/** A post of that role has left the docket. */
export function countedLess(docket: Docket, role: PostRole | null): StateChange {
  const counted = role === null ? undefined : COUNTED[role];
  return counted === undefined ? {} : { [counted]: docket[counted] - 1 };
}
