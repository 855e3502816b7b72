/** Filters as people type them, checked against the directory: names in English or Hindi, codes, days. */
import type { ComplaintFilter, OverdueLimits } from '../db/stores/dockets/complaint-filter.ts';
import { districtNames } from '../db/stores/directory/district-store.ts';
import type { Handle } from '../db/db.ts';
import { listUnits, type UnitRow } from '../db/stores/directory/unit-store.ts';
import { CATEGORIES, type Category, STATUSES, type Status } from '../domain/docket/complaint.ts';
import { parseCountry } from '../domain/directory/country.ts';
import { handleKey, parseHandleName } from '../domain/directory/handle-name.ts';
import { indexText } from '../domain/text/index-text.ts';
import { DAY_MS, parseTime } from '../domain/time/ist.ts';
import { nearest } from '../domain/text/nearest.ts';
import { UserError } from '../domain/user-error.ts';

export interface TypedFilter {
  readonly status?: string;
  readonly district?: string;
  readonly unit?: string;
  readonly country?: string;
  readonly handle?: string;
  readonly from?: string;
  readonly to?: string;
  readonly emergency?: boolean;
  readonly attention?: boolean;
  readonly category?: string;
  readonly withheld?: boolean;
  readonly overdue?: boolean;
}

/** Default targets, promised by the service: the first word to the district in 15 minutes, the matter settled in 10 days. */
const FORWARD_WITHIN_MS = 15 * 60_000;
const CLOSE_WITHIN_MS = 10 * DAY_MS;

export function overdueLimits(now: Date): OverdueLimits {
  return {
    forwardBefore: new Date(now.getTime() - FORWARD_WITHIN_MS).toISOString(),
    closeBefore: new Date(now.getTime() - CLOSE_WITHIN_MS).toISOString(),
  };
}

/** Throws UserError `usage` or `not_found`, with the nearest known names. */
export async function resolveFilter(handle: Handle, typed: TypedFilter, now: Date): Promise<ComplaintFilter> {
  const { from, before } = parsePeriod(typed, now);
  return {
    ...(typed.status !== undefined && { statuses: parseStatuses(typed.status) }),
    ...(typed.district !== undefined && { district: await resolveDistrict(handle, typed.district) }),
    ...(typed.unit !== undefined && { units: await resolveUnits(handle, typed.unit) }),
    ...(typed.country !== undefined && { country: resolveCountry(typed.country) }),
    ...(typed.handle !== undefined && { handleKey: handleKey(parseHandleName(typed.handle)) }),
    ...(from && { registeredFrom: from.toISOString() }),
    ...(before && { registeredBefore: before.toISOString() }),
    ...(typed.emergency && { emergency: true }),
    ...(typed.attention && { attention: true }),
    ...(typed.category !== undefined && { category: parseCategory(typed.category) }),
    ...(typed.withheld && { withheld: true }),
    ...(typed.overdue && { overdue: overdueLimits(now) }),
  };
}

/** `--to` includes its day, month or moment. */
export function parsePeriod(
  typed: { readonly from?: string; readonly to?: string },
  now: Date,
): { from: Date | null; before: Date | null } {
  const from = typed.from === undefined ? null : parseTime(typed.from, now).from;
  let before: Date | null = null;
  if (typed.to !== undefined) {
    const span = parseTime(typed.to, now);
    before = span.to > span.from ? span.to : new Date(span.to.getTime() + 1);
  }
  if (from && before && from >= before)
    throw new UserError('usage', '--from lies after --to.', ['Turn them round: --from the earlier day, --to the later one.']);
  return { from, before };
}

/** One or more, with commas; `in-process` and the like are read too. */
function parseStatuses(typed: string): Status[] {
  return typed.split(',').map((part) => {
    const status = part
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    if ((STATUSES as readonly string[]).includes(status)) return status as Status;
    throw new UserError('usage', `"${part.trim()}" is no status.`, [
      `A docket is ${STATUSES.join(', ')}; several go with commas: --status open,in_process`,
    ]);
  });
}

function parseCategory(typed: string): Category {
  const category = typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if ((CATEGORIES as readonly string[]).includes(category)) return category as Category;
  const near = nearest(category, CATEGORIES);
  throw new UserError('usage', `"${typed}" is no category.`, [
    ...near.map((name) => `Did you mean ${name}?`),
    `Categories: ${CATEGORIES.join(', ')}`,
  ]);
}

/** A district by its English or Hindi name, its LGD code or its unit's code; `none`: not located. */
async function resolveDistrict(handle: Handle, typed: string): Promise<string | null> {
  const wanted = folded(typed);
  if (wanted === 'none') return null;
  const districts = await districtNames(handle);
  const found = districts.find(
    ({ name, nameHi, lgdCode }) => folded(name) === wanted || folded(nameHi) === wanted || String(lgdCode) === wanted,
  );
  if (found) return found.name;
  const unit = (await listUnits(handle)).find(({ code }) => folded(code) === wanted);
  if (unit?.district) return unit.district;
  throw new UserError('not_found', `There is no district "${typed}".`, [
    ...nearestTo(
      typed,
      districts.flatMap(({ name, nameHi }) => [name, nameHi]),
    ),
    'Type its name in English or Hindi; --district none finds what was not located.',
  ]);
}

/** A unit by code or name, or a district's; a zone or range stands for the units below it too; `none`: nobody has it yet. */
async function resolveUnits(handle: Handle, typed: string): Promise<string[] | null> {
  const wanted = folded(typed);
  if (wanted === 'none') return null;
  const units = await listUnits(handle);
  const ofDistrict = ({ kind }: UnitRow) => kind === 'district' || kind === 'commissionerate';
  const found =
    units.find(({ code }) => folded(code) === wanted) ??
    units.find(({ nameEn, nameHi }) => folded(nameEn) === wanted || folded(nameHi) === wanted) ??
    units.find((unit) => ofDistrict(unit) && unit.district !== null && folded(unit.district) === wanted) ??
    units.find((unit) => ofDistrict(unit) && folded(unit.nameHi).startsWith(wanted) && wanted.length > 3);
  if (!found) {
    throw new UserError('not_found', `There is no unit "${typed}".`, [
      ...nearestTo(
        typed,
        units.flatMap(({ code, nameEn, nameHi }) => [code, nameEn, nameHi]),
      ),
      'All of them: uppolice unit list',
    ]);
  }
  return found.kind === 'zone' || found.kind === 'range' ? withUnitsBelow(found.code, units) : [found.code];
}

function withUnitsBelow(code: string, units: readonly UnitRow[]): string[] {
  const below = units.filter(({ reportsTo }) => reportsTo === code);
  return [code, ...below.flatMap((unit) => withUnitsBelow(unit.code, units))];
}

function resolveCountry(typed: string): string | null {
  return typed.trim().toLowerCase() === 'none' ? null : parseCountry(typed);
}

function nearestTo(typed: string, names: readonly string[]): string[] {
  const near = nearest(typed.trim(), names);
  return near.length > 0 ? [`Did you mean ${near.join(' or ')}?`] : [];
}

/** Names compare without case, spaces, hyphens and Hindi spelling variants. */
function folded(name: string): string {
  return indexText(name).replaceAll(' ', '');
}
