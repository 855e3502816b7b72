/**
 * The high-water mark of docket numbers: what a register has given, kept outside its database. Lines are only added, so that a line that was cut
 * by a crash harms none before it; one is written before the numbers are committed, and one afterwards.
 */

/** A place in the chain of events. */
export interface ChainPlace {
  readonly seq: number;
  readonly hash: string;
}

export interface YearMark {
  /** The last serial that was given for certain. */
  readonly given: number;
  /** Serials up to `to` were about to be given when the chain ended at `after`; whether they were, the register says. */
  readonly promise: { readonly to: number; readonly after: ChainPlace } | null;
}

export interface NumberMark {
  readonly registerId: string;
  readonly series: string;
  /** By IST year. */
  readonly years: ReadonlyMap<number, YearMark>;
  /** All that it says, in its order. */
  readonly lines: readonly MarkLine[];
  /** Line (from 1) of the first one that no run of the program writes, not even one that is cut off; null: none. */
  readonly stray: number | null;
}

/** `from`, `after`: of a promise. */
export interface MarkLine {
  readonly year: number;
  readonly serial: number;
  readonly from: number | null;
  readonly after: ChainPlace | null;
}

/** Last serial of each year. */
export type Serials = ReadonlyMap<number, number>;

const HEADER = /^docket-numbers 1 (\S+) (\S+)$/;
const GIVEN = /^given (\d{4}) (\d{1,12})$/;
const PROMISED = /^promised (\d{4}) (\d{1,12})-(\d{1,12}) after (\d{1,15}):([0-9a-f]*)$/;

export function headerLine(registerId: string, series: string): string {
  return `docket-numbers 1 ${registerId} ${series}\n`;
}

export function givenLine(year: number, serial: number): string {
  return `given ${year} ${serial}\n`;
}

/** `from`: the last serial that was given before. */
export function promisedLine(year: number, { from, to, after }: { from: number; to: number; after: ChainPlace }): string {
  return `promised ${year} ${from}-${to} after ${after.seq}:${after.hash}\n`;
}

/** null for anything else. A line that was cut is passed over: the numbers that it announced were not committed. */
export function parseMark(content: string): NumberMark | null {
  const [first = '', ...lines] = content.split('\n');
  const header = HEADER.exec(first);
  if (!header?.[1] || !header[2]) return null;
  const years = new Map<number, YearMark>();
  const said: MarkLine[] = [];
  let stray: number | null = null;
  for (const [at, there] of lines.entries()) {
    // Zeros are left where a file system had kept room for the rest of a line.
    const line = there.replace(/\0*$/, '');
    const given = GIVEN.exec(line);
    if (given) {
      const [year, serial] = [Number(given[1]), Number(given[2])];
      said.push({ year, serial, from: null, after: null });
      years.set(year, afterGiven(years.get(year), serial));
    }
    const promised = PROMISED.exec(line);
    if (promised) {
      const [year, from, to] = [Number(promised[1]), Number(promised[2]), Number(promised[3])];
      const after = { seq: Number(promised[4]), hash: promised[5] ?? '' };
      said.push({ year, serial: to, from, after });
      years.set(year, { given: Math.max(years.get(year)?.given ?? 0, from), promise: { to, after } });
    }
    if (!given && !promised && !isCut(line)) stray ??= at + 2;
  }
  return { registerId: header[1], series: header[2], years, lines: said, stray };
}

/** What of a line may be there already when the machine stops: its beginning. */
function isCut(line: string): boolean {
  return line === '' || CUT.test(line) || ['given ', 'promised '].some((word) => word.startsWith(line));
}

const CUT =
  /^(?:given \d{1,4}|given \d{4} |promised \d{1,4}|promised \d{4} (?:\d{1,12}(?:-\d{0,12})?|\d{1,12}-\d{1,12} (?:a(?:f(?:t(?:er?)?)?)?|after \d{0,15})?)?)$/;

/**
 * The first line whose numbers don't fit those before it: what is given was promised before, but for what stands at the top of a file that was
 * written anew. null: none.
 */
export function unpromised({ lines }: NumberMark): MarkLine | null {
  const known = new Map<number, Set<number>>();
  let isTop = true;
  for (const line of lines) {
    isTop &&= line.after === null;
    const serials = known.get(line.year) ?? new Set();
    // The last digits may be those that a crash cut.
    const isKnown = [...serials].some((serial) => String(serial).startsWith(String(line.serial)));
    if (line.after === null && !isTop && !isKnown) return line;
    known.set(line.year, serials.add(line.serial));
  }
  return null;
}

/**
 * The first promise that goes on behind a number of which no line before it tells: those lines were taken out. null: none. A desk of a server keeps only
 * what it has given itself, and goes on behind what others gave.
 */
export function unfounded({ lines }: NumberMark): MarkLine | null {
  const known = new Map<number, Set<number>>();
  for (const line of lines) {
    const serials = known.get(line.year) ?? new Set([0]);
    if (line.from !== null && !serials.has(line.from)) return line;
    known.set(line.year, serials.add(line.serial));
  }
  return null;
}

/** What stands before the first promise: in a file that was written anew one line for each year, in one that began with the register nothing. */
export function linesOfOld({ lines }: NumberMark): { readonly lines: readonly MarkLine[]; readonly twice: MarkLine | null } {
  const first = lines.findIndex(({ after }) => after !== null);
  const old = first < 0 ? lines : lines.slice(0, first);
  const twice = old.find(({ year }, at) => old.findIndex((other) => other.year === year) < at) ?? null;
  return { lines: old, twice };
}

function afterGiven(before: YearMark | undefined, serial: number): YearMark {
  const promise = before?.promise ?? null;
  return { given: Math.max(before?.given ?? 0, serial), promise: promise && promise.to > serial ? promise : null };
}

/** The highest serials that may be in a citizen's hands. */
export function highestSerials({ years }: NumberMark): Map<number, number> {
  return new Map([...years].map(([year, { given, promise }]) => [year, Math.max(given, promise?.to ?? 0)]));
}

export interface Shortfall {
  readonly year: number;
  /** Where the register's counter stands. */
  readonly counter: number;
  /** What was given. */
  readonly given: number;
}

/**
 * The first year whose counter is below what was given; null where there is none. A promise that the register does not know was never kept,
 * provided that the chain still holds the event at which it was made: `holds` says so.
 */
export async function shortfall(
  mark: NumberMark,
  counters: Serials,
  holds: (place: ChainPlace) => Promise<boolean>,
): Promise<Shortfall | null> {
  for (const [year, { given, promise }] of [...mark.years].sort(([a], [b]) => a - b)) {
    const counter = counters.get(year) ?? 0;
    if (counter < given) return { year, counter, given };
    if (promise && counter < promise.to && !(counter === given && (await holds(promise.after))))
      return { year, counter, given: promise.to };
  }
  return null;
}
