/** How often the machine was corrected by people, in which way and by which act, over the months of registration. */
import type { Handle } from '../db/db.ts';
import { closedAsNone, decisionsOfPersons, type DecisionRow, receivedByMonth } from '../db/stores/figures/reading-store.ts';
import { type MarkableParts, type MachineView, MARKED_PARTS } from '../domain/docket/marks/marks.ts';
import {
  CORRECTIONS,
  type DecisionKind,
  kindOfTransfer,
  kindsOfMark,
  LEFT_OPEN,
  type Way,
  WAYS,
} from '../domain/docket/marks/corrections.ts';
import type { PlaceReader } from '../domain/directory/places/place.ts';
import { type QuestionOptions, reportHead, type ReportHead } from './questions/group-report.ts';
import type { RowKind } from './questions/row-kind.ts';
import { reportCommand } from './scope/commands.ts';
import { resolveScope } from './scope/scope.ts';

/** A number of dockets, and its share of those received; null where none was. */
export interface Counted {
  readonly n: number;
  readonly share: number | null;
}

export interface ReadingFigures {
  /** Dockets registered, without void numbers: the n of every share. */
  readonly received: number;
  /** No person has decided how it is to be read, nor where it belongs. */
  readonly withoutPerson: Counted;
  /** A person has, whether as the machine or otherwise. */
  readonly byPerson: Counted;
  /** Of these: what the person said is what the machine had said. */
  readonly confirmed: Counted;
  /** At least one part was corrected. */
  readonly corrected: Counted;
  /** Dockets by kind of correction; one docket may be in several. */
  readonly corrections: Readonly<Record<(typeof CORRECTIONS)[number], Counted>>;
  /** What the machine had left to a person. */
  readonly leftOpen: Readonly<Record<(typeof LEFT_OPEN)[number], Counted>>;
  /** Corrected dockets by the act that corrected them. */
  readonly by: Readonly<Record<Way, Counted>>;
}

export interface MonthFigures extends ReadingFigures {
  /** IST month of registration, `2026-10`. */
  readonly month: string;
}

export interface ReadingReport extends ReportHead {
  readonly totals: ReadingFigures;
  readonly months: readonly MonthFigures[];
  /** By kind of figure: the command that lists its dockets. */
  readonly lists: Readonly<Record<string, string>>;
}

export async function readingReport(
  handle: Handle,
  options: QuestionOptions,
  now: Date,
  places: PlaceReader | null = null,
): Promise<ReadingReport> {
  const scope = await resolveScope(handle, options, now, places);
  const decided = new Map<number, DecidedDocket>();
  for (const row of await decisionsOfPersons(handle, scope.counted)) docketIn(decided, row).take(row);
  for (const row of await closedAsNone(handle, scope.counted)) docketIn(decided, row).closed();
  const dockets = [...decided.values()];
  const received = await receivedByMonth(handle, scope.counted);
  const kind = readingRows(decided);
  return {
    ...(await reportHead(handle, scope, { name: 'reading', rows: 'none' }, kind, options)),
    totals: figuresOf(
      received.reduce((sum, month) => sum + month.received, 0),
      dockets,
    ),
    months: received.map(({ month, received: n }) => ({
      month,
      ...figuresOf(
        n,
        dockets.filter((docket) => docket.month === month),
      ),
    })),
    lists: Object.fromEntries(kind.always.flatMap((row) => (row === null ? [] : [[row, reportCommand(scope, { name: 'reading', row })]]))),
  };
}

/** The figures as rows: which of them a docket is counted in follows from what people decided on it. */
function readingRows(decided: ReadonlyMap<number, DecidedDocket>): RowKind {
  const rowsOf = (id: string | null) => {
    const docket = decided.get(Number(id));
    if (!docket) return ['withoutPerson'];
    const decisions = docket.decisions();
    const ways = [...decisions].flatMap(([of, way]) => (isCorrection(of) ? [`by-${way}`] : []));
    const corrected = ways.length > 0 ? ['corrected'] : [];
    return ['byPerson', ...(docket.confirms() ? ['confirmed'] : []), ...corrected, ...decisions.keys(), ...new Set(ways)];
  };
  const always = ['withoutPerson', 'byPerson', 'confirmed', 'corrected', ...CORRECTIONS, ...LEFT_OPEN, ...WAYS.map((way) => `by-${way}`)];
  return { key: 'id', rowsOf, always, isOrdered: true, nameOf: () => null, filtersOf: () => null };
}

function docketIn(decided: Map<number, DecidedDocket>, { docketId, day }: Pick<DecisionRow, 'docketId' | 'day'>): DecidedDocket {
  const docket = decided.get(docketId) ?? new DecidedDocket(day.slice(0, 7));
  decided.set(docketId, docket);
  return docket;
}

interface DecisionBody {
  readonly data?: Partial<MarkableParts> & {
    readonly machine?: MachineView & { readonly district?: string | null; readonly decision?: string };
    readonly set?: { readonly district?: string | null };
    /** Internal id of the emergency that was closed as a duplicate of this docket. */
    readonly raisedBy?: number;
  };
}

/** The last word of people on one docket: of each part, of the district, and of its outcome. */
class DecidedDocket {
  readonly month: string;
  #said: Partial<MarkableParts> = {};
  #machine: MachineView = {};
  #transferred: DecisionKind | null = null;
  #closed = false;
  /** It went to another unit of the district that was read. */
  #sameDistrict = false;

  constructor(month: string) {
    this.month = month;
  }

  take({ kind, body }: DecisionRow): void {
    const { data = {} } = JSON.parse(body) as DecisionBody;
    const { machine = {} } = data;
    if (kind === 'marked') {
      // Raised in place of a duplicate: its own words are no emergency, and the machine had them right.
      if (data.raisedBy !== undefined) return;
      for (const part of MARKED_PARTS) {
        if (machine[part] === undefined) continue;
        this.#said = { ...this.#said, [part]: data[part] };
        this.#machine = { ...this.#machine, [part]: machine[part] };
      }
      return;
    }
    const { district, decision } = machine;
    // Only the first transfer by a person says what the machine had decided.
    if (decision === undefined || district === undefined) return;
    this.#transferred = kindOfTransfer(data.set?.district, { district, decision });
    this.#sameDistrict = district !== null && (data.set?.district ?? district) === district;
  }

  closed(): void {
    this.#closed = true;
  }

  /** The person agreed with the machine in all that was said, and left nothing to be corrected. */
  confirms(): boolean {
    return this.decisions().size === 0 && (this.#sameDistrict || Object.keys(this.#said).length > 0);
  }

  /** Each kind with the act that decided it. */
  decisions(): ReadonlyMap<DecisionKind, Way> {
    return new Map<DecisionKind, Way>([
      ...(this.#closed ? [['complaint_false', 'close'] as const] : []),
      ...(this.#transferred === null ? [] : [[this.#transferred, 'transfer'] as const]),
      ...kindsOfMark(this.#said, this.#machine).map((kind) => [kind, 'mark'] as const),
    ]);
  }
}

function figuresOf(received: number, dockets: readonly DecidedDocket[]): ReadingFigures {
  const counts = new Map<DecisionKind, number>();
  const ways = new Map<Way, number>();
  let corrected = 0;
  for (const docket of dockets) {
    const decisions = docket.decisions();
    for (const kind of decisions.keys()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const correcting = new Set([...decisions].filter(([kind]) => isCorrection(kind)).map(([, way]) => way));
    for (const way of correcting) ways.set(way, (ways.get(way) ?? 0) + 1);
    if (correcting.size > 0) corrected++;
  }
  const counted = (n: number): Counted => ({ n, share: received === 0 ? null : Math.round((n / received) * 10_000) / 10_000 });
  const of = <K extends DecisionKind>(kinds: readonly K[]) =>
    Object.fromEntries(kinds.map((kind) => [kind, counted(counts.get(kind) ?? 0)])) as Record<K, Counted>;
  return {
    received,
    withoutPerson: counted(received - dockets.length),
    byPerson: counted(dockets.length),
    confirmed: counted(dockets.filter((docket) => docket.confirms()).length),
    corrected: counted(corrected),
    corrections: of(CORRECTIONS),
    leftOpen: of(LEFT_OPEN),
    by: Object.fromEntries(WAYS.map((way) => [way, counted(ways.get(way) ?? 0)])) as Record<Way, Counted>,
  };
}

function isCorrection(kind: DecisionKind): boolean {
  return CORRECTIONS.some((one) => one === kind);
}
