/** What a review pack is made from: the reports of one month, and what waited longest when it was made. No word of a complaint. */
import type { Handle } from '../../db/db.ts';
import { longestNotClosed } from '../../db/stores/dockets/longest-waiting-store.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import type { Period } from '../../domain/figures/period.ts';
import { type CountriesReport, countriesReport } from '../abroad/countries.ts';
import { dashboardAsked, type DashboardOf } from '../dashboard/scope.ts';
import { type WaitingDocket, waitingMaker } from '../dashboard/waiting.ts';
import { type GroupReport, groupReport, type QuestionOptions } from '../questions/group-report.ts';
import { type HandlesReport, handlesReport } from '../questions/handles.ts';
import { type QualityReport, qualityReport } from '../questions/quality.ts';
import { AGEING, CATEGORIES, POLICE, ZONES } from '../questions/questions.ts';
import { type ResponseReport, responseReport } from '../questions/response.ts';
import { type TrendReport, trendReport } from '../questions/trend.ts';
import { registerNamed } from '../register-named.ts';

export interface ReviewAsked {
  /** `2026-10`. */
  readonly month: string;
  readonly unit?: string;
}

export interface Review {
  readonly whose: DashboardOf;
  readonly month: string;
  /** IST days, both included. */
  readonly days: Period;
  /** Series and name of the register, and the head of its chain. */
  readonly register: string;
  readonly head: string;
  /** UTC ISO-8601. */
  readonly asOf: string;
  readonly definitions: string;
  readonly zones: GroupReport;
  /** Rows are districts, compared with each other. */
  readonly response: ResponseReport;
  readonly trend: TrendReport;
  readonly categories: GroupReport;
  readonly police: GroupReport;
  readonly quality: QualityReport;
  readonly handles: HandlesReport;
  /** null for a unit. */
  readonly countries: CountriesReport | null;
  /** Whenever it was registered: what is not closed. */
  readonly ageing: GroupReport;
  readonly oldest: readonly WaitingDocket[];
}

/** So many of the oldest are listed by number. */
const OLDEST = 30;

/** Each report as `report NAME --month M [--unit U]` gives it; ageing and the oldest dockets are of all days. */
export async function review(handle: Handle, { month, unit }: ReviewAsked, now: Date, reader: PlaceReader): Promise<Review> {
  const { of, filter, scope, days, places } = await dashboardAsked(handle, { month, ...(unit !== undefined && { unit }) }, now, reader);
  const asked: QuestionOptions = { month, ...filter };
  const zones = await groupReport(handle, ZONES, asked, now, places);
  const rows = await longestNotClosed(handle, scope.counted.filter, OLDEST);
  const { register, head } = await registerNamed(handle);
  return {
    whose: of,
    month,
    days,
    register,
    head,
    asOf: now.toISOString(),
    definitions: zones.footer.definitions,
    zones,
    response: await responseReport(handle, { ...asked, rows: 'district' }, now, places),
    trend: await trendReport(handle, asked, now, places),
    categories: await groupReport(handle, CATEGORIES, asked, now, places),
    police: await groupReport(handle, POLICE, asked, now, places),
    quality: await qualityReport(handle, asked, now, places),
    handles: await handlesReport(handle, asked, now, places),
    countries: of.of === 'unit' ? null : await countriesReport(handle, { month }, now),
    ageing: await groupReport(handle, AGEING, filter, now, places),
    oldest: rows.map(await waitingMaker(handle)),
  };
}
