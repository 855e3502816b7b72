/**
 * How a docket reads once words of it were forgotten: as it stood, and what the words that are left add. Nothing becomes milder, and no accused is
 * left out, because it can't be read any more. Pure.
 */
import type { AccusedPolice, Actionable, Category, Urgency, WithheldClass } from '../docket/complaint.ts';
import { graverClass } from './combine.ts';
import type { Decision, DocketReading } from './reading.ts';

/** A docket as it stands. */
export interface Standing {
  readonly urgency: Urgency;
  readonly withheld: WithheldClass | null;
  readonly actionable: Actionable;
  /** Between spaces. */
  readonly categories: string;
  readonly accusedPolice: AccusedPolice;
  readonly language: string;
  readonly country: string | null;
  readonly district: string | null;
  readonly decision: Decision;
  readonly confidence: number;
}

const ACTIONABLE: readonly Actionable[] = ['no', 'unsure', 'yes'];
const ACCUSED: readonly AccusedPolice[] = [null, 'unknown', 'thana', 'district', 'higher'];
const NOTHING_TOLD: ReadonlySet<Category> = new Set(['other', 'praise', 'news']);

export function besideForgotten(stands: Standing, said: DocketReading): DocketReading {
  const { district, decision, confidence } = stands;
  return {
    ...said,
    urgency: stands.urgency === 'emergency' ? 'emergency' : said.urgency,
    withheld: graverClass(stands.withheld, said.withheld),
    actionable: higher(ACTIONABLE, stands.actionable, said.actionable),
    categories: [
      ...new Set([
        ...(stands.categories.split(' ').filter(Boolean) as Category[]),
        ...said.categories.filter((one) => !NOTHING_TOLD.has(one)),
      ]),
    ],
    accusedPolice: higher(ACCUSED, stands.accusedPolice, said.accusedPolice),
    language: stands.language,
    country: stands.country ?? said.country,
    routing: { ...said.routing, district, decision, confidence },
  };
}

function higher<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(b) > order.indexOf(a) ? b : a;
}
