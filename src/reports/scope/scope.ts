/**
 * The one language of periods and filters for all figures: what was typed becomes the dockets that are counted, the period before, the commands that list
 * them, and what the footer says of it.
 */
import type { Handle } from '../../db/db.ts';
import type { ComplaintFilter, OverdueLimits } from '../../db/stores/dockets/complaint-filter.ts';
import type { UnitRow } from '../../db/stores/directory/unit-store.ts';
import type { Counted } from '../../db/stores/figures/scope/docket-source.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import type { PlaceReader } from '../../domain/directory/places/place.ts';
import { unitsBelow } from '../../domain/directory/unit-tree.ts';
import { categoryTyped, languageTyped, sourceTyped } from '../../domain/docket/typed-codes.ts';
import { BASES, type Basis, lastPeriod, type Period, periodBefore } from '../../domain/figures/period.ts';
import { FILTERS } from '../../domain/messages/reports/filters.ts';
import { SCOPE } from '../../domain/messages/reports/scope.ts';
import { sameNames } from '../../domain/text/same-name.ts';
import { istDay } from '../../domain/time/ist.ts';
import { parseTime } from '../../domain/time/typed/typed-time.ts';
import { UserError } from '../../domain/user-error.ts';
import { overdueLimits, parsePeriod } from '../filters.ts';
import { asOfMoment, unitsAt } from './as-of.ts';

/** As it was typed. A key that is absent leaves its column open. */
export interface TypedScope {
  readonly from?: string;
  readonly to?: string;
  readonly month?: string;
  /** `7d`, `4w`, `3m`: instead of the three above. */
  readonly last?: string;
  readonly basis?: string;
  readonly unit?: string;
  readonly district?: string;
  readonly country?: string;
  readonly category?: string;
  readonly language?: string;
  readonly source?: string;
  readonly asOf?: string;
  /** The period that it is compared with; left out: the same period before. */
  readonly against?: string;
}

export interface Scope {
  readonly counted: Counted;
  /** At which moment the dockets stand: UTC ISO-8601. */
  readonly at: string;
  /** Whether that is an earlier moment than now. */
  readonly isPast: boolean;
  readonly overdue: OverdueLimits;
  /** The same of the period that it is compared with; null where there is none. */
  readonly before: Counted | null;
  /** Units as they stood then. */
  readonly units: readonly UnitRow[];
  /** The filters as codes, under the names of their options: what a footer says and a command repeats. */
  readonly options: ScopeOptions;
}

/** The names of `list` and `report` are the same. */
export type ScopeOptions = Readonly<Partial<Record<'unit' | 'district' | 'country' | 'category' | 'language' | 'source', string>>>;

/** `places` reads units and districts; null: none was typed. Throws UserError `usage`, `bad_input` or `not_found`. */
export async function resolveScope(handle: Handle, typed: TypedScope, now: Date, places: PlaceReader | null): Promise<Scope> {
  const period = periodTyped(typed, now);
  const basis = basisTyped(typed.basis);
  const compared = comparedPeriod(typed.against, period, now);
  const { at, asOf } = await asOfMoment(handle, typed.asOf, now);
  const units = await unitsAt(handle, at, asOf);
  const { filter, options } = await filterTyped(typed, places, units);
  const counted: Counted = { asOf, period, basis, filter };
  return {
    counted,
    at,
    isPast: asOf !== null,
    overdue: overdueLimits(new Date(at)),
    before: compared && { ...counted, period: compared },
    units,
    options,
  };
}

/** Figures count whole IST days: a moment means its day. */
export function periodTyped(typed: TypedScope, now: Date): Period {
  const { last } = typed;
  if (last !== undefined) {
    if (typed.from !== undefined || typed.to !== undefined || typed.month !== undefined)
      throw new UserError('usage', SCOPE.lastAndOthers, [SCOPE.oneOfThem]);
    const period = lastPeriod(last, now);
    if (period === null) throw new UserError('usage', SCOPE.noLast(last.trim()), [SCOPE.likeLast]);
    return period;
  }
  const { from, before } = parsePeriod(typed, now);
  return { from: from && istDay(from), to: before && istDay(new Date(before.getTime() - 1)) };
}

function basisTyped(typed: string | undefined): Basis {
  if (typed === undefined) return 'registered';
  const basis = BASES.find((one) => one === typed.trim().toLowerCase());
  if (basis) return basis;
  throw new UserError('usage', SCOPE.noBasis(typed.trim()), [
    ...sameNames(typed, BASES).map(FILTERS.didYouMean),
    SCOPE.bases(BASES.join(', ')),
  ]);
}

/** A day, a month, or two of them with `..` between. */
function comparedPeriod(typed: string | undefined, period: Period, now: Date): Period | null {
  const before = periodBefore(period);
  if (typed === undefined) return before;
  const [first = '', second = first] = typed.split('..');
  const from = parseTime(first, now).from;
  const to = parseTime(second, now).to;
  if (from >= to && second !== first) throw new UserError('usage', FILTERS.wrongOrder, [FILTERS.turnRound]);
  return { from: istDay(from), to: istDay(new Date(Math.max(from.getTime(), to.getTime() - 1))) };
}

async function filterTyped(
  typed: TypedScope,
  places: PlaceReader | null,
  units: readonly UnitRow[],
): Promise<{ filter: ComplaintFilter; options: ScopeOptions }> {
  const filter: { -readonly [K in keyof ComplaintFilter]: ComplaintFilter[K] } = {};
  const options: { -readonly [K in keyof ScopeOptions]: ScopeOptions[K] } = {};
  if (typed.unit !== undefined) {
    if (isNone(typed.unit)) filter.units = null;
    else if (places) filter.units = await unitsMeant(typed.unit, places, units);
    options.unit = filter.units?.[0] ?? 'none';
  }
  if (typed.district !== undefined) {
    filter.district = isNone(typed.district) || places === null ? null : await places.district(typed.district);
    options.district = filter.district ?? 'none';
  }
  if (typed.country !== undefined) {
    filter.country = isNone(typed.country) ? null : parseCountry(typed.country);
    options.country = filter.country ?? 'none';
  }
  if (typed.category !== undefined) {
    // Whether a withheld docket is found by its category would tell what it is about.
    filter.withheld = false;
    options.category = filter.category = categoryTyped(typed.category);
  }
  if (typed.language !== undefined) options.language = filter.language = languageTyped(typed.language);
  if (typed.source !== undefined) options.source = filter.source = sourceTyped(typed.source);
  return { filter, options };
}

/** A zone or range stands for the units that were below it then. */
async function unitsMeant(typed: string, places: PlaceReader, units: readonly UnitRow[]): Promise<string[]> {
  const unit = await places.unit(typed);
  const below = unit.kind === 'zone' || unit.kind === 'range' ? unitsBelow(unit.code, units) : [];
  return [unit.code, ...below.map(({ code }) => code)];
}

/** `none`: what has no district, unit or country. */
function isNone(typed: string): boolean {
  return typed.trim().toLowerCase() === 'none';
}
