/** Which dockets, as ranges of their numbers: `{"2026": "1-300 305"}`. Small even for a million that follow one another, and read without a program. */
import type { DocketNumber } from './docket-number.ts';

type Serial = Pick<DocketNumber, 'year' | 'serial'>;

/** By year: serials and ranges of them, rising, with spaces between. */
export type DocketRanges = Readonly<Record<string, string>>;

/** Collects dockets in whatever order, each once, and knows which it has. */
export class DocketSet {
  /** By year: first and last serial of each run, rising, one after the other. */
  readonly #years = new Map<number, number[]>();

  static of(dockets: Iterable<Serial>): DocketSet {
    const set = new DocketSet();
    for (const docket of dockets) set.add(docket);
    return set;
  }

  /** Of whole numbers, as they are printed. */
  static ofNumbers(numbers: Iterable<string>): DocketSet {
    const set = new DocketSet();
    for (const number of numbers) {
      const [, year, serial] = number.split('-').map(Number);
      set.add({ year: year ?? Number.NaN, serial: serial ?? Number.NaN });
    }
    return set;
  }

  /** Throws where the ranges are not written as this class writes them. */
  static parse(ranges: DocketRanges): DocketSet {
    const set = new DocketSet();
    for (const [year, text] of Object.entries(ranges)) {
      const runs = text.split(' ').flatMap((part) => {
        const [first, last = first] = part.split('-').map(Number);
        return [first ?? Number.NaN, last ?? Number.NaN];
      });
      if (runs.some((serial, at) => !Number.isInteger(serial) || serial < (runs[at - 1] ?? 1))) throw new Error(`no ranges: ${text}`);
      set.#years.set(Number(year), runs);
    }
    return set;
  }

  add({ year, serial }: Serial): void {
    const runs = this.#years.get(year);
    if (runs === undefined) {
      this.#years.set(year, [serial, serial]);
      return;
    }
    // Dockets come in their order nearly always: then the last run grows, or a new one begins.
    const last = runs.at(-1) ?? 0;
    if (serial === last + 1) runs[runs.length - 1] = serial;
    else if (serial > last) runs.push(serial, serial);
    else insert(runs, serial);
  }

  has({ year, serial }: Serial): boolean {
    const runs = this.#years.get(year);
    if (runs === undefined) return false;
    const at = firstNotBelow(runs, serial);
    // An odd place is the end of a run, so the serial lies in it; an even one is the beginning of the next run.
    return at < runs.length && (at % 2 === 1 || runs[at] === serial);
  }

  get size(): number {
    let size = 0;
    for (const runs of this.#years.values()) for (let at = 0; at < runs.length; at += 2) size += (runs[at + 1] ?? 0) - (runs[at] ?? 0) + 1;
    return size;
  }

  /** In the order of the register. */
  *[Symbol.iterator](): Generator<Serial> {
    for (const [year, runs] of [...this.#years].sort(([a], [b]) => a - b))
      for (let at = 0; at < runs.length; at += 2)
        for (let serial = runs[at] ?? 0; serial <= (runs[at + 1] ?? -1); serial += 1) yield { year, serial };
  }

  ranges(): DocketRanges {
    const years = [...this.#years].sort(([a], [b]) => a - b);
    return Object.fromEntries(years.map(([year, runs]) => [String(year), written(runs)]));
  }
}

function written(runs: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [first, last] = [runs[at], runs[at + 1]];
    parts.push(first === last ? String(first) : `${first}-${last}`);
  }
  return parts.join(' ');
}

/** The first place in the rising list whose value is not below `serial`. */
function firstNotBelow(runs: readonly number[], serial: number): number {
  let [from, to] = [0, runs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((runs[middle] ?? 0) < serial) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Puts a serial that is not above the last one where it belongs; runs that it joins become one. */
function insert(runs: number[], serial: number): void {
  const at = firstNotBelow(runs, serial);
  if (at % 2 === 1 || runs[at] === serial) return;
  const joinsBefore = at > 0 && runs[at - 1] === serial - 1;
  const joinsAfter = runs[at] === serial + 1;
  if (joinsBefore && joinsAfter) runs.splice(at - 1, 2);
  else if (joinsBefore) runs[at - 1] = serial;
  else if (joinsAfter) runs[at] = serial;
  else runs.splice(at, 0, serial, serial);
}
