/** Quantiles of spans in which what has not happened counts as never. */

/** So many took so many whole minutes. */
export interface TimeCount {
  readonly minutes: number;
  readonly count: number;
}

/** The middle one of all, or the mean of the two middle ones; null where it has not happened. `population`: how many there are, those without a span included. */
export function median(times: readonly TimeCount[], population: number): number | null {
  if (population === 0) return null;
  const at = positions(times);
  const middle = (at(Math.floor((population - 1) / 2)) + at(Math.floor(population / 2))) / 2;
  return Number.isFinite(middle) ? middle : null;
}

/** The least span within which at least that part of all lies (nearest rank); null where it has not happened. */
export function quantile(times: readonly TimeCount[], population: number, part: number): number | null {
  if (population === 0) return null;
  const value = positions(times)(Math.max(0, Math.ceil(part * population) - 1));
  return Number.isFinite(value) ? value : null;
}

/** The span at a position of the sorted list; beyond the last one it is never. */
function positions(times: readonly TimeCount[]): (position: number) => number {
  // Many times share their minute: sorting those is little.
  const counts = new Map<number, number>();
  for (const { minutes, count } of times) counts.set(minutes, (counts.get(minutes) ?? 0) + count);
  const sorted = [...counts].sort(([a], [b]) => a - b);
  return (position) => {
    let passed = 0;
    for (const [minutes, count] of sorted) {
      passed += count;
      if (passed > position) return minutes;
    }
    return Number.POSITIVE_INFINITY;
  };
}
