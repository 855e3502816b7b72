/** Which posts that wait for a person need one at once. */
import type { Reading } from '../reading/reading.ts';

/**
 * Nobody has seen such a post, and no docket's clock runs for it. So more than an emergency counts: somebody is missing or may take their
 * life, or may be the victim of an offence that is withheld.
 */
export function isPressing({ urgency, withheld, categories }: Pick<Reading, 'urgency' | 'withheld' | 'categories'>): boolean {
  return urgency === 'emergency' || withheld !== null || categories.some((category) => PRESSING.has(category));
}

const PRESSING: ReadonlySet<string> = new Set(['missing_person', 'suicide_risk']);
