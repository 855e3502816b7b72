/** Moments compared and rounded; the text of one is UTC ISO-8601, and null where it has not come. */

export function earliest(a: string | null, b: string): string {
  return a !== null && a < b ? a : b;
}

export function latest(a: string | null, b: string): string {
  return a !== null && a > b ? a : b;
}

export function latestOf(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null ? a : latest(a, b);
}

/** X's times are whole seconds: the second in which a moment lies, in milliseconds since 1970 as the moment is. */
export function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
