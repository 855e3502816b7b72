/** What the rows of a figure are: by which key dockets are grouped, how the rows are called, and which options of `list` say one exactly. */
import type { Handle } from '../../db/db.ts';
import { districtNames } from '../../db/stores/directory/district-store.ts';
import { type CountKey, WITHHELD_KEY } from '../../db/stores/figures/count-store.ts';
import { districtText } from '../../domain/directory/places/nearest-place.ts';
import { atOrAbove, unitsByCode } from '../../domain/directory/unit-tree.ts';
import type { UnitKind } from '../../domain/directory/unit.ts';
import { CATEGORIES, OUTCOMES, SOURCES } from '../../domain/docket/complaint.ts';
import { AGES } from '../../domain/figures/ages.ts';
import { CATEGORY_WORDS } from '../../domain/messages/screen/words/categories/category-words.ts';
import { ACCUSED_WORDS, OUTCOME_WORDS, SOURCE_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { AGE_WORDS, WITHHELD_ROW } from '../../domain/messages/screen/words/figure-words.ts';
import type { Text } from '../../domain/messages/text.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import type { Filters } from '../scope/commands.ts';
import type { Scope } from '../scope/scope.ts';

export interface RowKind {
  readonly key: CountKey;
  /** The rows that a docket with that key is counted in. */
  rowsOf(key: string | null): readonly (string | null)[];
  /** Rows that are there even where there is nothing, in their order; the others follow by size. */
  readonly always: readonly (string | null)[];
  /** Whether `always` is also the order in which all are shown. */
  readonly isOrdered: boolean;
  nameOf(row: string | null): Text | null;
  /** null: `list` can't say it. */
  filtersOf(row: string | null): Filters | null;
}

export const ROW_KINDS = [
  'none',
  'district',
  'unit',
  'zone',
  'range',
  'category',
  'age',
  'accused',
  'outcome',
  'source',
  'language',
] as const;
export type RowKindName = (typeof ROW_KINDS)[number];

const itself = (key: string | null) => [key];

export async function rowKind(handle: Handle, scope: Scope, name: RowKindName): Promise<RowKind> {
  switch (name) {
    case 'none':
      return { key: 'none', rowsOf: () => [], always: [], isOrdered: false, nameOf: () => null, filtersOf: () => null };
    case 'district':
      return byDistrict(handle);
    case 'unit':
      return byUnit(scope);
    case 'zone':
    case 'range':
      return byUnitAbove(scope, name);
    case 'category':
      return byCategory();
    case 'age':
      return byAge(scope);
    case 'accused':
      return byAccused();
    case 'outcome':
      return byOutcome();
    case 'source':
      return {
        ...named('source', SOURCE_WORDS),
        always: SOURCES,
        isOrdered: false,
        filtersOf: (row) => (row === null ? null : { source: row }),
      };
    case 'language':
      return {
        key: 'language',
        rowsOf: itself,
        always: [],
        isOrdered: false,
        nameOf: () => null,
        filtersOf: (row) => (row === null ? null : { language: row }),
      };
  }
}

function named(key: CountKey, words: Readonly<Record<string, Text>>): Pick<RowKind, 'key' | 'rowsOf' | 'nameOf'> {
  return { key, rowsOf: itself, nameOf: (row) => (row === null ? null : (words[row] ?? null)) };
}

async function byDistrict(handle: Handle): Promise<RowKind> {
  const names = new Map((await districtNames(handle)).map((district) => [district.name, districtText(district)]));
  return {
    key: 'district',
    rowsOf: itself,
    always: [...names.keys(), null],
    isOrdered: false,
    nameOf: (row) => (row === null ? null : (names.get(row) ?? null)),
    filtersOf: (row) => ({ district: row ?? 'none' }),
  };
}

function byUnit({ units }: Scope): RowKind {
  const byCode = unitsByCode(units);
  return {
    key: 'unit',
    rowsOf: itself,
    always: [],
    isOrdered: false,
    nameOf: (row) => unitText(row === null ? undefined : byCode.get(row)),
    // A zone or range typed as a filter means the units below it too.
    filtersOf: (row) => (row !== null && isAbove(byCode.get(row)?.kind) ? null : { unit: row ?? 'none' }),
  };
}

function isAbove(kind: UnitKind | undefined): boolean {
  return kind === 'zone' || kind === 'range';
}

function unitText(unit: { readonly nameEn: string; readonly nameHi: string } | undefined): Text | null {
  return unit ? { en: unit.nameEn, hi: unit.nameHi } : null;
}

/** What stands outside the zones (commissionerates, functional units) is a row of its own; so is a unit that stands in a zone without a range. */
function byUnitAbove({ units }: Scope, kind: 'zone' | 'range'): RowKind {
  const byCode = unitsByCode(units);
  const rowOf = (code: string | null) => {
    const unit = code === null ? undefined : byCode.get(code);
    return (unit && atOrAbove(unit, kind, byCode)?.code) ?? code;
  };
  return {
    key: 'unit',
    rowsOf: (code) => [rowOf(code)],
    always: units.filter((unit) => unit.kind === kind).map(({ code }) => code),
    isOrdered: false,
    nameOf: (row) => unitText(row === null ? undefined : byCode.get(row)),
    // By range, a zone's own row is the zone without its ranges.
    filtersOf: (row) => (row !== null && isAbove(byCode.get(row)?.kind) && byCode.get(row)?.kind !== kind ? null : { unit: row ?? 'none' }),
  };
}

/** A docket is counted in each of its categories; one that is withheld in none of them. */
function byCategory(): RowKind {
  const words: Readonly<Record<string, Text>> = CATEGORY_WORDS;
  return {
    key: 'categories',
    rowsOf: (key) => (key === null ? [null] : key.split(' ').filter(Boolean)),
    always: [...CATEGORIES, WITHHELD_KEY],
    isOrdered: false,
    nameOf: (row) => (row === WITHHELD_KEY ? WITHHELD_ROW : row === null ? null : (words[row] ?? null)),
    filtersOf: (row) => (row === WITHHELD_KEY ? { withheld: true } : row === null ? null : { category: row }),
  };
}

function byAge({ at, counted }: Scope): RowKind {
  const keys = AGES.map(({ key }) => key);
  const moment = (days: number) => new Date(Date.parse(at) - days * DAY_MS).getTime();
  const { from, to } = counted.period;
  return {
    ...named('age', AGE_WORDS),
    always: keys,
    isOrdered: true,
    filtersOf: (row) => {
      const index = AGES.findIndex(({ key }) => key === row);
      // The days of registration are the ages already.
      if (index < 0 || from !== null || to !== null) return null;
      const [younger, older] = [AGES[index - 1]?.days ?? null, AGES[index]?.days ?? null];
      return {
        status: 'open,in_process',
        ...(older !== null && { from: new Date(moment(older) + 1).toISOString() }),
        to: new Date(younger === null ? Date.parse(at) : moment(younger)).toISOString(),
      };
    },
  };
}

function byAccused(): RowKind {
  return {
    ...named('accused', { ...ACCUSED_WORDS, [WITHHELD_KEY]: WITHHELD_ROW }),
    always: Object.keys(ACCUSED_WORDS),
    isOrdered: true,
    filtersOf: () => null,
  };
}

/** What has none is not closed yet. */
function byOutcome(): RowKind {
  return {
    ...named('outcome', OUTCOME_WORDS),
    always: [null, ...OUTCOMES],
    isOrdered: true,
    filtersOf: (row) => (row === null ? { status: 'open,in_process' } : { outcome: row }),
  };
}
