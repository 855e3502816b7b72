/** Which emergencies stand before all else: nobody has answered them, or more was said since. */
import type { DocketState } from './docket-state.ts';
import type { Urgency } from './complaint.ts';

/** On a closed docket too: what has landed there unseen may be a cry for help. */
export function isUrgent({
  urgency,
  status,
  attention,
}: Pick<DocketState, 'status' | 'attention'> & { readonly urgency: Urgency }): boolean {
  return urgency === 'emergency' && status !== 'void' && (status === 'open' || attention);
}
