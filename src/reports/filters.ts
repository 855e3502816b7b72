/** Filters as people type them: places, days, codes, checked before anything is looked for. */

import type { Handle } from '../db/db.ts';
import { listUnits } from '../db/stores/directory/unit-store.ts';
import type { ComplaintFilter, OverdueLimits } from '../db/stores/dockets/complaint-filter.ts';
import { parseCountry } from '../domain/directory/country.ts';
import { handleKey, parseHandleName } from '../domain/directory/handle-name.ts';
import type { PlaceReader } from '../domain/directory/places/place.ts';
import { unitsBelow } from '../domain/directory/unit-tree.ts';
import { CLOSE_WITHIN_MS, FORWARD_WITHIN_MS } from '../domain/docket/targets.ts';
import {
  actionableTyped,
  categoryTyped,
  languageTyped,
  outcomesTyped,
  partyTyped,
  sourceTyped,
  statusesTyped,
} from '../domain/docket/typed-codes.ts';
import { FILTERS } from '../domain/messages/reports/filters.ts';
import { parseTime } from '../domain/time/typed/typed-time.ts';
import { UserError } from '../domain/user-error.ts';
import { idsMeant, type TypedIds } from './filter/ids-meant.ts';

export interface TypedFilter extends TypedIds {
  readonly status?: string;
  readonly district?: string;
  readonly unit?: string;
  readonly country?: string;
  readonly handle?: string;
  readonly from?: string;
  readonly to?: string;
  /** Instead of both. */
  readonly month?: string;
  readonly emergency?: boolean;
  readonly attention?: boolean;
  readonly category?: string;
  readonly withheld?: boolean;
  readonly held?: boolean;
  readonly overdue?: boolean;
  readonly aboutPolice?: boolean;
  readonly contradicted?: boolean;
  readonly actionable?: string;
  readonly waiting?: string;
  readonly outcome?: string;
  readonly source?: string;
  readonly language?: string;
  /** The citizen has heard the number, or has not. */
  readonly told?: boolean;
  readonly notTold?: boolean;
  /** Old when it was registered. */
  readonly backlog?: boolean;
}

export function overdueLimits(now: Date): OverdueLimits {
  return {
    forwardBefore: new Date(now.getTime() - FORWARD_WITHIN_MS).toISOString(),
    closeBefore: new Date(now.getTime() - CLOSE_WITHIN_MS).toISOString(),
  };
}

/** `places` reads units and districts. Throws UserError `usage`, `bad_input` or `not_found`. */
export async function resolveFilter(handle: Handle, typed: TypedFilter, now: Date, places: PlaceReader): Promise<ComplaintFilter> {
  if ((typed.category !== undefined || typed.aboutPolice) && typed.withheld)
    throw new UserError('usage', FILTERS.classOfWithheld, [FILTERS.leaveOneOut]);
  if (typed.told && typed.notTold) throw new UserError('usage', FILTERS.toldOrNot, [FILTERS.leaveOneOfBoth]);
  const { from, before } = parsePeriod(typed, now);
  return {
    ...(typed.status !== undefined && { statuses: statusesTyped(typed.status) }),
    ...(typed.district !== undefined && { district: isNone(typed.district) ? null : await places.district(typed.district) }),
    ...(typed.unit !== undefined && { units: isNone(typed.unit) ? null : await unitsMeant(handle, typed.unit, places) }),
    ...(typed.country !== undefined && { country: isNone(typed.country) ? null : parseCountry(typed.country) }),
    ...(typed.handle !== undefined && { handleKey: handleKey(parseHandleName(typed.handle)) }),
    ...(from && { registeredFrom: from.toISOString() }),
    ...(before && { registeredBefore: before.toISOString() }),
    ...(typed.emergency && { emergency: true }),
    ...(typed.attention && { attention: true }),
    // Whether a withheld docket is found by its category would tell what it is about.
    ...(typed.category !== undefined && { category: categoryTyped(typed.category), withheld: false }),
    ...(typed.aboutPolice && { aboutPolice: true, withheld: false }),
    ...(typed.withheld && { withheld: true }),
    ...(typed.held && { held: true }),
    ...(typed.contradicted && { contradicted: true }),
    ...(typed.overdue && { overdue: overdueLimits(now) }),
    ...(typed.actionable !== undefined && { actionable: actionableTyped(typed.actionable) }),
    ...(typed.waiting !== undefined && { waitingOn: partyTyped(typed.waiting) }),
    ...(typed.outcome !== undefined && { outcomes: outcomesTyped(typed.outcome) }),
    ...(typed.source !== undefined && { source: sourceTyped(typed.source) }),
    ...(typed.language !== undefined && { language: languageTyped(typed.language) }),
    ...(typed.told && { told: true }),
    ...(typed.notTold && { told: false }),
    ...(typed.backlog && { backlog: true }),
    ...(await idsMeant(handle, typed, now)),
  };
}

/** `--to` includes its day, month or moment. */
export function parsePeriod(
  typed: { readonly from?: string; readonly to?: string; readonly month?: string },
  now: Date,
): { from: Date | null; before: Date | null } {
  if (typed.month !== undefined) {
    if (typed.from !== undefined || typed.to !== undefined) throw new UserError('usage', FILTERS.monthAndDays, [FILTERS.monthOrDays]);
    const { from, to } = parseTime(typed.month, now);
    return { from, before: to };
  }
  const from = typed.from === undefined ? null : parseTime(typed.from, now).from;
  let before: Date | null = null;
  if (typed.to !== undefined) {
    const span = parseTime(typed.to, now);
    before = span.to > span.from ? span.to : new Date(span.to.getTime() + 1);
  }
  if (from && before && from >= before) throw new UserError('usage', FILTERS.wrongOrder, [FILTERS.turnRound]);
  return { from, before };
}

/** `none`: what has no district, unit or country. */
function isNone(typed: string): boolean {
  return typed.trim().toLowerCase() === 'none';
}

/** A zone or range stands for the units below it too. */
export async function unitsMeant(handle: Handle, typed: string, places: PlaceReader): Promise<string[]> {
  const unit = await places.unit(typed);
  const below = unit.kind === 'zone' || unit.kind === 'range' ? unitsBelow(unit.code, await listUnits(handle)) : [];
  return [unit.code, ...below.map(({ code }) => code)];
}
