/** What each coordinator answered for and did, by dated terms: after a hand-over in mid-month each has her own. */
import type { Handle } from '../../db/db.ts';
import { type Coordinator, coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { docketsAbroadIn, type DocketAbroadDated } from '../../db/stores/overseas/abroad-docket-store.ts';
import { type Outreach, outreachRows } from '../../db/stores/overseas/outreach-store.ts';
import { answeringAt, placeOfOrigin } from '../../domain/overseas/terms.ts';
import { DAY_MS, istDay } from '../../domain/time/ist.ts';
import { type AbroadReport, headOf, type PeriodTyped, type SpanAbroad, spanOf } from './period.ts';

export interface CoordinatorRow {
  /** null: nobody answered for what stands in this row. */
  readonly coordinator: number | null;
  readonly name: string | null;
  readonly country: string;
  readonly city: string | null;
  /** The part of the term that lies in the period: IST days, both included; `to`: null while in office. */
  readonly from: string | null;
  readonly to: string | null;
  /** In office in the period, begun ones counted whole; 0 of nobody. */
  readonly days: number;
  /** Registered, and closed, while she answered for the country. */
  readonly received: number;
  readonly emergencies: number;
  readonly closed: number;
  /** Held by her in the period. */
  readonly outreach: number;
  readonly reached: number;
  readonly joined: number;
}

export interface CoordinatorsReport extends AbroadReport {
  /** By country, those of it by their terms; what nobody answered for last. */
  readonly rows: readonly CoordinatorRow[];
}

export async function coordinatorsReport(handle: Handle, typed: PeriodTyped, now: Date): Promise<CoordinatorsReport> {
  const span = await spanOf(handle, typed, now);
  const terms = await coordinatorRows(handle);
  const dockets = (await docketsAbroadIn(handle, span, span.counted.asOf)).map((row): DatedDocket => {
    return { ...row, place: placeOfOrigin(row, terms) ?? { country: row.country, cityKey: '' } };
  });
  const outreach = await outreachRows(handle, {
    state: 'held',
    ...(span.days.from !== null && { fromDay: span.days.from }),
    toDay: istDay(new Date(Date.parse(span.before) - 1)),
  });
  const within = terms.filter(
    ({ id, from, to }) =>
      (from < span.before && (to === null || span.from === null || to > span.from)) || outreach.some((row) => row.coordinatorId === id),
  );
  const countries = [...new Set([...within, ...dockets.map(({ place }) => place), ...outreach].map(({ country }) => country))].sort();
  const rows = countries.flatMap((country) => [
    ...within
      .filter((term) => term.country === country)
      .sort((a, b) => (a.cityKey === b.cityKey ? (a.from < b.from ? -1 : 1) : a.cityKey < b.cityKey ? -1 : 1))
      .map((term) => rowOf(term, country, { terms, dockets, outreach, span })),
    rowOf(null, country, { terms, dockets, outreach, span }),
  ]);
  return { ...(await headOf(handle, span)), rows: rows.filter((row) => row.coordinator !== null || holdsAny(row)) };
}

interface DatedDocket extends DocketAbroadDated {
  readonly place: { readonly country: string; readonly cityKey: string };
}

interface World {
  readonly terms: readonly Coordinator[];
  readonly dockets: readonly DatedDocket[];
  readonly outreach: readonly Outreach[];
  readonly span: SpanAbroad;
}

function rowOf(term: Coordinator | null, country: string, { terms, dockets, outreach, span }: World): CoordinatorRow {
  const isHers = ({ place }: DatedDocket, at: string | null) =>
    at !== null && at >= (span.from ?? '') && at < span.before && (answeringAt(terms, place, at)?.id ?? null) === (term?.id ?? null);
  const there = dockets.filter(({ place }) => place.country === country);
  const received = there.filter((row) => isHers(row, row.registeredAt));
  const held = outreach.filter((row) => row.country === country && row.coordinatorId === (term?.id ?? null));
  return {
    coordinator: term?.id ?? null,
    name: term?.name ?? null,
    country,
    city: term?.city ?? null,
    ...(term ? termWithin(term, span) : { from: null, to: null, days: 0 }),
    received: received.length,
    emergencies: received.filter(({ emergency }) => emergency).length,
    closed: there.filter((row) => isHers(row, row.closedAt)).length,
    outreach: held.length,
    reached: held.reduce((total, row) => total + row.reached, 0),
    joined: held.reduce((total, row) => total + row.joined, 0),
  };
}

function termWithin({ from, to }: Coordinator, span: SpanAbroad): Pick<CoordinatorRow, 'from' | 'to' | 'days'> {
  const begin = span.from !== null && span.from > from ? span.from : from;
  const end = to !== null && to < span.before ? to : span.before;
  return {
    from: istDay(begin),
    to: to === null || to > span.before ? span.days.to : istDay(to),
    days: Math.max(0, Math.ceil((Date.parse(end) - Date.parse(begin)) / DAY_MS)),
  };
}

function holdsAny({ received, closed, outreach }: CoordinatorRow): boolean {
  return received + closed + outreach > 0;
}
