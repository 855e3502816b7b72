/** Bodies outside the state police to which a docket is given: pure. */

/** What became of it there: `asked`: they have it; `answered` and `refused`: it has come back. */
export const BODY_STATUSES = ['asked', 'accepted', 'answered', 'refused'] as const;
export type BodyStatus = (typeof BODY_STATUSES)[number];

/** Whether the matter still lies there. */
export function isWithBody(status: BodyStatus): boolean {
  return status === 'asked' || status === 'accepted';
}
