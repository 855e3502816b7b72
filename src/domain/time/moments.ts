/** The earlier and the later of two moments, as UTC ISO-8601 text; null: it has not come. */

export function earliest(a: string | null, b: string): string {
  return a !== null && a < b ? a : b;
}

export function latest(a: string | null, b: string): string {
  return a !== null && a > b ? a : b;
}

export function latestOf(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null ? a : latest(a, b);
}
