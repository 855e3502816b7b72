/** How fast complaints are answered, forwarded and closed: medians in which the unanswered count as never, and the share in time. */
import type { Handle } from '../../db/db.ts';
import { metByKey, type MoreCounts, timesByKey } from '../../db/stores/figures/count-store.ts';
import type { Counted } from '../../db/stores/figures/scope/docket-source.ts';
import type { Clock } from '../../db/stores/figures/scope/elapsed.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import { CLOSE_WITHIN_MS, FIRST_REPLY_WITHIN_MS, FORWARD_WITHIN_MS } from '../../domain/docket/targets.ts';
import type { FairShare } from '../../domain/figures/fair.ts';
import { median, quantile } from '../../domain/figures/quantile.ts';
import { MINUTE_MS } from '../../domain/time/ist.ts';
import { listCommand } from '../scope/commands.ts';
import { resolveScope, type Scope } from '../scope/scope.ts';
import { inRows, share } from '../totals.ts';
import {
  comparisons,
  countedBy,
  fairOf,
  figuresOf,
  type GroupFigures,
  NO_KEY,
  type QuestionOptions,
  reportHead,
  type ReportHead,
} from './group-report.ts';
import { type RowKind, type RowKindName, rowKind } from './row-kind.ts';

/** In minutes; null: nobody has set one. The unit's own reply has none: its inquiry belongs to closing. */
const TARGETS = { firstReply: FIRST_REPLY_WITHIN_MS, forwarding: FORWARD_WITHIN_MS, unitReply: null, closing: CLOSE_WITHIN_MS } as const;

export interface Spans {
  /** Those with targets: all but what was old when registered. */
  readonly n: number;
  /** Of these: it has happened. */
  readonly done: number;
  /** Over all of them; null where half, or nine in ten, have not got so far. */
  readonly medianMinutes: number | null;
  readonly p90Minutes: number | null;
}

export interface ClockFigures extends Spans {
  readonly targetMinutes: number | null;
  /** Those whose time is over: what has not happened is missed. */
  readonly due: number;
  readonly within: number;
  readonly withinShare: number | null;
  /** Those whose time still runs; in no share. */
  readonly notDue: number;
  readonly withoutNotActionable: Spans;
}

export type ClockName = Clock;

export interface HourFigures {
  /** IST hour of the day in which it was posted, `00` to `23`. */
  readonly hour: string;
  readonly due: number;
  readonly within: number;
  readonly withinShare: number | null;
}

export interface ResponseRow {
  readonly key: string | null;
  readonly name: string | null;
  readonly nameHi: string | null;
  readonly received: number;
  readonly firstReply: Spans;
  readonly unitReply: Spans;
  readonly closing: Spans;
  readonly fair?: { readonly firstReply: FairShare; readonly closing: FairShare };
  readonly list: string;
}

export interface ResponseReport extends ReportHead {
  readonly rowKind: RowKindName;
  readonly totals: GroupFigures;
  readonly clocks: Readonly<Record<ClockName, ClockFigures>>;
  readonly before:
    | ({ readonly from: string | null; readonly to: string | null } & { readonly clocks: Readonly<Record<ClockName, ClockFigures>> })
    | null;
  /** First replies in time by the hour of the post. */
  readonly hours: readonly HourFigures[];
  readonly state: { readonly firstReply: number | null; readonly closing: number | null };
  readonly rows: readonly ResponseRow[];
}

export async function responseReport(
  handle: Handle,
  typed: QuestionOptions & { readonly rows?: RowKindName },
  now: Date,
  places: PlaceReader | null,
): Promise<ResponseReport> {
  const scope = await resolveScope(handle, typed, now, places);
  const rows = typed.rows ?? 'district';
  const kind = await rowKind(handle, scope, rows);
  const { counts, times } = await countedBy(handle, scope, scope.counted, kind.key);
  const fair = await comparisons(handle, scope, kind);
  return {
    ...(await reportHead(handle, scope, { name: 'response', rows }, kind, typed)),
    rowKind: rows,
    totals: figuresOf(counts, times),
    clocks: await clocksOf(handle, scope, scope.counted, counts),
    before: scope.before && {
      ...scope.before.period,
      clocks: await clocksOf(handle, scope, scope.before, (await countedBy(handle, scope, scope.before, 'none')).counts),
    },
    hours: await hoursOf(handle, scope),
    state: { firstReply: fair.firstReply.rate, closing: fair.closing.rate },
    rows: (await responseRows(handle, scope, { kind, rows }, counts)).map((row) => ({ ...row, ...fairOf(row.key, fair) })),
  };
}

async function clocksOf(
  handle: Handle,
  scope: Scope,
  counted: Counted,
  counts: readonly MoreCounts[],
): Promise<Record<ClockName, ClockFigures>> {
  const of = async (clock: Clock): Promise<ClockFigures> => {
    const times = await timesByKey(handle, counted, 'none', { clock, at: scope.at });
    const targetMs = TARGETS[clock];
    const met = targetMs === null ? [] : await metByKey(handle, counted, 'none', { clock, at: scope.at, targetMs });
    const sum = (value: (row: (typeof met)[number]) => number) => met.reduce((total, row) => total + value(row), 0);
    const [due, within] = [sum((row) => row.due), sum((row) => row.within)];
    const n = counts.reduce((total, { timed }) => total + timed, 0);
    const notActionable = counts.reduce((total, { timedNotActionable }) => total + timedNotActionable, 0);
    return {
      ...spansOf(times, n),
      targetMinutes: targetMs === null ? null : targetMs / MINUTE_MS,
      due,
      within,
      withinShare: share(within, due),
      notDue: sum((row) => row.notDue),
      withoutNotActionable: spansOf(
        times.filter((time) => !time.notActionable),
        n - notActionable,
      ),
    };
  };
  return {
    firstReply: await of('firstReply'),
    forwarding: await of('forwarding'),
    unitReply: await of('unitReply'),
    closing: await of('closing'),
  };
}

function spansOf(times: readonly { readonly minutes: number; readonly count: number }[], n: number): Spans {
  return {
    n,
    done: times.reduce((sum, { count }) => sum + count, 0),
    medianMinutes: median(times, n),
    p90Minutes: quantile(times, n, 0.9),
  };
}

async function hoursOf(handle: Handle, scope: Scope): Promise<HourFigures[]> {
  const met = await metByKey(handle, scope.counted, 'postedHour', { clock: 'firstReply', at: scope.at, targetMs: FIRST_REPLY_WITHIN_MS });
  const byHour = new Map(met.map((row) => [row.key, row]));
  return Array.from({ length: 24 }, (_, index) => {
    const hour = String(index).padStart(2, '0');
    const { due = 0, within = 0 } = byHour.get(hour) ?? {};
    return { hour, due, within, withinShare: share(within, due) };
  });
}

async function responseRows(
  handle: Handle,
  scope: Scope,
  { kind, rows }: { readonly kind: RowKind; readonly rows: RowKindName },
  counts: readonly MoreCounts[],
): Promise<ResponseRow[]> {
  const of = async (clock: Clock) => inRows(await timesByKey(handle, scope.counted, kind.key, { clock, at: scope.at }), kind.rowsOf);
  const [first, unit, closing] = [await of('firstReply'), await of('unitReply'), await of('closing')];
  const byRow = inRows(counts, kind.rowsOf);
  const keys = [...new Set<string | null>([...kind.always, ...byRow.keys()])];
  const found = keys.map((key): ResponseRow => {
    const group = byRow.get(key) ?? [];
    const n = group.reduce((sum, { timed }) => sum + timed, 0);
    const name = kind.nameOf(key);
    return {
      key,
      name: name?.en ?? key,
      nameHi: name?.hi ?? null,
      received: group.reduce((sum, { received }) => sum + received, 0),
      firstReply: spansOf(first.get(key) ?? [], n),
      unitReply: spansOf(unit.get(key) ?? [], n),
      closing: spansOf(closing.get(key) ?? [], n),
      list: listCommand(scope, kind.filtersOf(key), { name: 'response', row: key ?? NO_KEY, by: rows }),
    };
  });
  return found.sort((a, b) => b.received - a.received || ((a.key ?? '~') < (b.key ?? '~') ? -1 : 1));
}
