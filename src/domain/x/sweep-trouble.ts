/** Why a sweep of X was cut or failed, as it is kept with the sweep. */

/** What can be wrong between the program and X; the first five are cured by a person alone. */
export const SWEEP_TROUBLES = [
  'no_token',
  'credentials',
  'credits',
  'own_budget',
  'configuration',
  'rate_limited',
  'transport',
  'unavailable',
  'unusable',
  'not_found',
  'refused',
  'other',
] as const;

export type SweepTrouble = (typeof SWEEP_TROUBLES)[number];

const FOR_A_PERSON: ReadonlySet<string> = new Set([
  'no_token',
  'credentials',
  'credits',
  'own_budget',
  'configuration',
] satisfies SweepTrouble[]);

/** Waiting does not cure it. */
export function needsPerson(trouble: SweepTrouble): boolean {
  return FOR_A_PERSON.has(trouble);
}

export function sweepTrouble(stored: string): SweepTrouble {
  return SWEEP_TROUBLES.find((trouble) => trouble === stored) ?? 'other';
}
