/** Whether a count has changed by more than chance explains. */

/** Under so many in both periods together nothing is said. */
const LEAST = 10;
/** Of 75 districts in which nothing has changed, one is called changed about once in five weeks. */
const FAR = 3;

/**
 * The difference of two counts of periods of equal length in units of its own scatter, where both are counts of chance events (Poisson): 0 where they are
 * equal or too few.
 */
export function changeScore(now: number, before: number): number {
  const all = now + before;
  return all < LEAST ? 0 : (now - before) / Math.sqrt(all);
}

export function hasChanged(now: number, before: number): boolean {
  return Math.abs(changeScore(now, before)) >= FAR;
}

/** The same for periods that differ in length, as months do: the longer one is expected to have more. `days`: of each, above 0. */
export function hasChangedBy(
  now: { readonly n: number; readonly days: number },
  before: { readonly n: number; readonly days: number },
): boolean {
  const all = now.n + before.n;
  const part = now.days / (now.days + before.days);
  return all >= LEAST && Math.abs(now.n - all * part) / Math.sqrt(all * part * (1 - part)) >= FAR;
}
