/** A proportion with its uncertainty, as one line of a report. */

/** For 95 % confidence. */
const Z = 1.96;

/** The Wilson score interval of `part` in `whole`, both ends from 0 to 1 (Wilson, 1927). */
export function wilson(part: number, whole: number): readonly [low: number, high: number] {
  const share = part / whole;
  const shrunk = 1 + Z ** 2 / whole;
  const middle = (share + Z ** 2 / (2 * whole)) / shrunk;
  const half = (Z / shrunk) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const percent = (share: number) => (share * 100).toFixed(1);

export function proportionLine(what: string, part: number, whole: number): string {
  const [low, high] = wilson(part, whole);
  const count = `${part} of ${whole}`;
  return `  ${what.padEnd(44)} ${count.padStart(11)} ${`${percent(part / whole)} %`.padStart(8)}  [${percent(low)}–${percent(high)}]`;
}
