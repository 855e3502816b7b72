/** A line of bars, as high as the numbers: how it went, at a glance. The numbers stand beside it. */

const BARS = '▁▂▃▄▅▆▇█';

/** At most so many bars: neighbours are added up. */
export function sparkline(values: readonly number[], most: number): string {
  const size = Math.max(1, Math.ceil(values.length / most));
  const sums = Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size).reduce((sum, value) => sum + value, 0),
  );
  const highest = Math.max(...sums, 0);
  if (highest === 0) return BARS.charAt(0).repeat(sums.length);
  return sums.map((value) => BARS.charAt(Math.round((value / highest) * (BARS.length - 1)))).join('');
}
