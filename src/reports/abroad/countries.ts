/** How the countries abroad stand: their dockets of a period, outreach, coordinators, handles. */
import type { Handle } from '../../db/db.ts';
import { coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { countsAbroad } from '../../db/stores/overseas/abroad-docket-store.ts';
import { countryRows } from '../../db/stores/overseas/country-store.ts';
import { outreachRows } from '../../db/stores/overseas/outreach-store.ts';
import { type CountryHandle, countryHandle } from '../../domain/overseas/handle-lifecycle.ts';
import { istDay } from '../../domain/time/ist.ts';
import { type AbroadReport, headOf, type PeriodTyped, spanOf } from './period.ts';

export interface CountryRow extends CountryHandle {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** received = open + inProcess + closed, by the IST day of registration; emergencies cut across. */
  readonly received: number;
  readonly open: number;
  readonly inProcess: number;
  readonly closed: number;
  readonly emergencies: number;
  /** Held in the period. */
  readonly outreach: number;
  readonly reached: number;
  readonly joined: number;
  /** In office at the end of the period, or now. */
  readonly coordinators: readonly string[];
}

export interface CountriesReport extends AbroadReport {
  /** Most dockets first; countries of which nothing is there are left out. */
  readonly rows: readonly CountryRow[];
  readonly totals: Pick<CountryRow, 'received' | 'open' | 'inProcess' | 'closed' | 'emergencies' | 'outreach' | 'reached' | 'joined'> & {
    readonly countries: number;
    readonly withoutCoordinator: number;
    readonly withoutHandle: number;
  };
}

export async function countriesReport(handle: Handle, typed: PeriodTyped, now: Date): Promise<CountriesReport> {
  const span = await spanOf(handle, typed, now);
  const dockets = new Map((await countsAbroad(handle, span.counted)).map((row) => [row.country, row]));
  const countries = new Map((await countryRows(handle)).map((row) => [row.code, row]));
  const handles = (await handleRows(handle)).filter(
    ({ kind, country, from, to }) =>
      kind === 'country' && country !== null && (!span.isPast || (from <= span.at && (to === null || to > span.at))),
  );
  const until = span.before;
  const coordinators = (await coordinatorRows(handle)).filter(({ from, to }) => from < until && (to === null || to >= until));
  const outreach = await outreachRows(handle, {
    state: 'held',
    ...(span.days.from !== null && { fromDay: span.days.from }),
    toDay: istDay(new Date(Date.parse(span.before) - 1)),
  });
  const codes = new Set([
    ...countries.keys(),
    ...dockets.keys(),
    ...handles.flatMap(({ country }) => country ?? []),
    ...[...coordinators, ...outreach].map(({ country }) => country),
  ]);
  const rows = [...codes].map((country): CountryRow => {
    const { received = 0, open = 0, inProcess = 0, closed = 0, emergencies = 0 } = dockets.get(country) ?? {};
    const held = outreach.filter((row) => row.country === country);
    return {
      country,
      received,
      open,
      inProcess,
      closed,
      emergencies,
      outreach: held.length,
      reached: sum(held, 'reached'),
      joined: sum(held, 'joined'),
      coordinators: coordinators.filter((row) => row.country === country).map(({ name }) => name),
      ...countryHandle(
        handles.filter((row) => row.country === country),
        countries.get(country)?.plannedHandle ?? null,
      ),
    };
  });
  rows.sort((a, b) => b.received - a.received || (a.country < b.country ? -1 : 1));
  return {
    ...(await headOf(handle, span)),
    rows,
    totals: {
      countries: rows.length,
      received: sum(rows, 'received'),
      open: sum(rows, 'open'),
      inProcess: sum(rows, 'inProcess'),
      closed: sum(rows, 'closed'),
      emergencies: sum(rows, 'emergencies'),
      outreach: sum(rows, 'outreach'),
      reached: sum(rows, 'reached'),
      joined: sum(rows, 'joined'),
      withoutCoordinator: rows.filter((row) => row.coordinators.length === 0).length,
      withoutHandle: rows.filter(({ lifecycle }) => lifecycle !== 'active').length,
    },
  };
}

function sum<K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
