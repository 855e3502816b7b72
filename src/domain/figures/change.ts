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
