/** How it stands: the reports that a dashboard is drawn from, of its days and of all that waits. */
import { type CountriesReport, countriesReport } from '../abroad/countries.ts';
import { type DistrictsReport, districtsReport, type StatusReport, statusReport } from '../figures.ts';
import { type GroupReport, groupReport, type Question } from '../questions/group-report.ts';
import { type QualityReport, qualityReport } from '../questions/quality.ts';
import { AGEING, POLICE, RANGES, ZONES } from '../questions/questions.ts';
import { type ResponseReport, responseReport } from '../questions/response.ts';
import { type TrendReport, trendReport } from '../questions/trend.ts';
import { type ReadingReport, readingReport } from '../reading.ts';
import { addDays, type Period } from '../../domain/figures/period.ts';
import { istDay } from '../../domain/time/ist.ts';
import { comparedDays, typed } from './doing.ts';
import type { Asked } from './scope.ts';

/** What is not closed by what it is about, whenever it was registered. */
const WAITING_CATEGORIES: Question = {
  name: 'categories',
  rows: 'category',
  only: { statuses: ['open', 'in_process'] },
  onlyListed: { status: 'open,in_process' },
};

/** Today so far; yesterday and the seven days up to it, each with the same before it. */
export interface Flow {
  readonly today: FlowOf;
  readonly yesterday: FlowOf;
  readonly week: FlowOf;
}

export interface FlowOf {
  readonly received: StatusReport;
  /** Closed in these days, whenever they were received. */
  readonly closed: StatusReport;
  /** Forwarded and answered, of those received that have targets. */
  readonly response: ResponseReport;
}

export interface Standing {
  /** Of the days: totals, and rows of zones; of a zone, its ranges. */
  readonly groups: GroupReport;
  readonly response: ResponseReport;
  readonly trend: TrendReport;
  readonly flow: Flow;
  readonly police: GroupReport;
  readonly quality: QualityReport;
  readonly reading: ReadingReport;
  /** null for a unit. */
  readonly countries: CountriesReport | null;
  /** Of all days, what is not closed. */
  readonly ageing: GroupReport;
  readonly categories: GroupReport;
  /** Of all days. */
  readonly districts: DistrictsReport;
}

export async function standing(asked: Asked): Promise<Standing> {
  const { handle, now, of, filter, days, places } = asked;
  const always = { ...filter };
  const period = { ...typed(days), ...filter };
  const groups = of.of === 'unit' && of.kind === 'zone' ? RANGES : ZONES;
  return {
    groups: await groupReport(handle, groups, period, now, places),
    response: await responseReport(handle, { ...period, rows: 'none' }, now, places),
    trend: await trendReport(handle, period, now, places),
    flow: await flow(asked),
    police: await groupReport(handle, POLICE, period, now, places),
    quality: await qualityReport(handle, period, now, places),
    reading: await readingReport(handle, period, now, places),
    countries: of.of === 'unit' ? null : await countriesReport(handle, typed(days), now),
    ageing: await groupReport(handle, AGEING, always, now, places),
    categories: await groupReport(handle, WAITING_CATEGORIES, always, now, places),
    districts: await districtsReport(handle, always, now, places),
  };
}

async function flow({ handle, now, filter, places }: Asked): Promise<Flow> {
  const today = istDay(now);
  const yesterday = addDays(today, -1);
  const of = async (days: Period): Promise<FlowOf> => {
    const options = { ...typed(days), ...filter };
    return {
      received: await statusReport(handle, { ...options, by: 'none' }, now, places),
      closed: await statusReport(handle, { ...options, by: 'none', basis: 'closed' }, now, places),
      response: await responseReport(handle, { ...options, rows: 'none' }, now, places),
    };
  };
  return {
    today: await of({ from: today, to: today }),
    yesterday: await of({ from: yesterday, to: yesterday }),
    week: await of(comparedDays(now).now),
  };
}
