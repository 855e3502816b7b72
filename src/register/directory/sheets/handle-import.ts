/** Handles from a spreadsheet: every row is checked first, then the good ones are registered together. */
import type { Db } from '../../../db/db.ts';
import { type HandleRow, handleRows, type NewHandle } from '../../../db/stores/directory/handle-store.ts';
import type { UnitRow } from '../../../db/stores/directory/unit-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { findCountry } from '../../../domain/directory/country.ts';
import { handleKey } from '../../../domain/directory/handle-name.ts';
import { decideHandle, type HandleRequest, type KnownHandle } from '../../../domain/directory/new-handle.ts';
import type { PlaceReader } from '../../../domain/directory/places/place.ts';
import { HANDLE_KINDS, HANDLE_STATES } from '../../../domain/directory/unit.ts';
import { HANDLES } from '../../../domain/messages/domain/handles.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { UserError } from '../../../domain/user-error.ts';
import { insertRegistered } from '../add-handle.ts';
import { unitNames } from '../unit-names.ts';
import { COLUMNS, readHandleSheet, type SheetRow } from './handle-sheet.ts';

export interface BadRow {
  readonly line: number;
  readonly handle: string;
  readonly reason: Text;
}

export interface ImportedHandles {
  readonly rows: number;
  /** Registered now, or what would be. */
  readonly added: readonly NewHandle[];
  /** Registered already for the same place: left as they are. */
  readonly known: number;
  readonly bad: readonly BadRow[];
  /** Ids of the new rows; none on a dry run. */
  readonly ids: readonly number[];
}

/** `content`: the bytes of a CSV file; `places` reads its units. Throws `bad_input` where the heading is wrong or no row can be used. */
export async function importHandles(
  db: Db,
  content: Uint8Array,
  options: { readonly dryRun: boolean; readonly places: PlaceReader<UnitRow> },
  by: Acting,
): Promise<ImportedHandles> {
  const rows = readHandleSheet(content);
  const units = await unitsTyped(rows, options.places);
  const nameOf = await unitNames(db);
  const checkedAgainst = (registered: readonly HandleRow[]) => check(rows, registered, units, nameOf, by.now);
  if (options.dryRun) return { ...checkedAgainst(await handleRows(db)), ids: [] };
  return db.write(async (tx) => {
    const checked = checkedAgainst(await handleRows(tx));
    const ids: number[] = [];
    for (const handle of checked.added) ids.push(await insertRegistered(tx, handle, by));
    return { ...checked, ids };
  });
}

type UnitsTyped = ReadonlyMap<string, UnitRow | UserError>;

/** Every unit of the file, read once; what can't be read makes its rows bad ones. */
async function unitsTyped(rows: readonly SheetRow[], places: PlaceReader<UnitRow>): Promise<UnitsTyped> {
  const units = new Map<string, UnitRow | UserError>();
  for (const typed of new Set(rows.flatMap(({ cells }) => cells.unit ?? []))) {
    const read = await places.unit(typed).catch((error: unknown) => {
      if (error instanceof UserError) return error;
      throw error;
    });
    units.set(typed, read);
  }
  return units;
}

function check(
  rows: readonly SheetRow[],
  registered: readonly HandleRow[],
  units: UnitsTyped,
  nameOf: (code: string) => Text,
  now: Date,
): Omit<ImportedHandles, 'ids'> {
  const known: KnownHandle[] = [...registered];
  const added: NewHandle[] = [];
  const bad: BadRow[] = [];
  let same = 0;
  for (const { line, cells } of rows) {
    try {
      const request = requestOf(cells, units);
      const current = known.find((row) => row.to === null && handleKey(row.name) === handleKey(request.handle.replace(/^[@＠]/, '')));
      if (current && belongsTo(current, request)) {
        same++;
        continue;
      }
      const handle = decideHandle(request, known, nameOf, now);
      added.push(handle);
      known.push({ ...handle, to: null });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      bad.push({ line, handle: cells.handle ?? '', reason: error.text });
    }
  }
  if (added.length + same === 0) {
    throw new UserError('bad_input', bad.length > 0 ? HANDLES.noRowUsable : HANDLES.noRows, [
      ...bad.slice(0, 4).map(({ line, reason }) => HANDLES.badLine(line, reason)),
      HANDLES.oneHandleALine(COLUMNS.join(',')),
    ]);
  }
  return { rows: rows.length, added, known: same, bad };
}

function belongsTo(row: KnownHandle, { unit, country }: HandleRequest): boolean {
  return unit === undefined ? country !== undefined && findCountry(country) === row.country : unit.code === row.unit;
}

function requestOf({ handle, unit, country, kind, state }: SheetRow['cells'], units: UnitsTyped): HandleRequest {
  if (handle === undefined) throw new UserError('bad_input', HANDLES.handleMissing);
  if (unit === undefined && country === undefined) throw new UserError('bad_input', HANDLES.neitherOwner);
  if (unit !== undefined && country !== undefined) throw new UserError('bad_input', HANDLES.bothOwners);
  const owner = unit === undefined ? undefined : units.get(unit);
  if (owner instanceof UserError) throw owner;
  return {
    handle,
    ...(owner && { unit: owner }),
    ...(country !== undefined && { country }),
    ...(kind !== undefined && { kind: oneOf(HANDLE_KINDS, kind, HANDLES.noSuchKind) }),
    ...(state !== undefined && { state: oneOf(HANDLE_STATES, state, HANDLES.noSuchState) }),
  };
}

function oneOf<T extends string>(values: readonly T[], typed: string, refusal: (typed: string, codes: string) => Text): T {
  const found = values.find((value) => value === typed.toLowerCase());
  if (found) return found;
  throw new UserError('bad_input', refusal(typed, values.join(', ')));
}
