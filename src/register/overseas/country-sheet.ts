/** Opens many countries from a spreadsheet: all of them, or none. */
import type { Db, WriteHandle } from '../../db/db.ts';
import type { Acting } from '../../domain/acting.ts';
import { countryText } from '../../domain/directory/country.ts';
import { HANDLES } from '../../domain/messages/domain/handles.ts';
import { COUNTRIES } from '../../domain/messages/register/overseas/countries.ts';
import type { Text } from '../../domain/messages/text.ts';
import { yesOrNo } from '../../domain/text/yes-or-no.ts';
import { wholeTyped } from '../../domain/text/typed-number.ts';
import { UserError } from '../../domain/user-error.ts';
import { readSheet, type SheetForm, type SheetRow } from '../directory/sheets/sheet.ts';
import { appointIn } from './coordinators.ts';
import type { Coordinator } from './find-coordinator.ts';
import { abroad, type CountrySaid, openCountryIn, type OpenedCountry } from './open-country.ts';

export const COUNTRY_COLUMNS = [
  'country',
  'handle',
  'x_id',
  'people',
  'year',
  'source',
  'sought',
  'languages',
  'mission',
  'mission_handle',
  'mission_email',
  'mission_tickets',
  'coordinator',
  'city',
  'email',
  'phone',
  'coordinator_handle',
  'from',
] as const;
type Column = (typeof COUNTRY_COLUMNS)[number];

export interface BadCountryRow {
  readonly line: number;
  readonly country: string;
  readonly reason: Text;
  readonly nextSteps: readonly Text[];
}

export interface ImportedCountries {
  readonly rows: number;
  readonly opened: readonly OpenedCountry[];
  readonly appointed: readonly Coordinator[];
  /** Where there are any, nothing was opened. */
  readonly bad: readonly BadCountryRow[];
}

const FORM: SheetForm<Column> = {
  columns: COUNTRY_COLUMNS,
  noHeading: COUNTRIES.noHeading,
  headingLike: COUNTRIES.headingLike,
  faultOf: (titles) => (titles.includes('country') ? null : HANDLES.columnMissing('country')),
};

/** `content`: the bytes of a CSV file. Throws UserError `bad_input` where it is no list of countries. */
export async function importCountries(
  db: Db,
  content: Uint8Array,
  { dryRun }: { readonly dryRun: boolean },
  by: Acting,
): Promise<ImportedCountries> {
  const rows = readSheet(content, FORM);
  if (rows.length === 0) throw new UserError('bad_input', COUNTRIES.noRows, [COUNTRIES.headingLike(COUNTRY_COLUMNS.join(','))]);
  const undone: { result: ImportedCountries | null } = { result: null };
  try {
    return await db.write(async (tx) => {
      const result = await openAll(tx, rows, by);
      if (!dryRun && result.bad.length === 0) return result;
      undone.result = result;
      throw new Undo();
    });
  } catch (error) {
    if (error instanceof Undo && undone.result) return undone.result;
    throw error;
  }
}

/** Takes a transaction back that was only tried. */
class Undo extends Error {}

async function openAll(tx: WriteHandle, rows: readonly SheetRow<Column>[], by: Acting): Promise<ImportedCountries> {
  const opened: OpenedCountry[] = [];
  const appointed: Coordinator[] = [];
  const bad: BadCountryRow[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    try {
      const code = abroad(required(cells.country));
      const before = lines.get(code);
      // A further row of a country may only name a further coordinator, of a city.
      if (before !== undefined && !namesOnlyCoordinator(cells))
        throw new UserError('bad_input', COUNTRIES.twice(countryText(code), before));
      if (before === undefined) opened.push(await openCountryIn(tx, countrySaid(cells), by));
      lines.set(code, before ?? line);
      const person = await coordinatorOf(tx, code, cells, by);
      if (person) appointed.push(person);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      bad.push({ line, country: cells.country ?? '', reason: error.text, nextSteps: error.nextSteps });
    }
  }
  return { rows: rows.length, opened, appointed, bad };
}

const OF_COORDINATOR: readonly Column[] = ['coordinator', 'city', 'email', 'phone', 'coordinator_handle', 'from'];

function namesOnlyCoordinator(cells: SheetRow<Column>['cells']): boolean {
  return COUNTRY_COLUMNS.every((column) => column === 'country' || OF_COORDINATOR.includes(column) || cells[column] === undefined);
}

async function coordinatorOf(
  tx: WriteHandle,
  country: string,
  { coordinator, city, email, phone, coordinator_handle: handle, from }: SheetRow<Column>['cells'],
  by: Acting,
): Promise<Coordinator | null> {
  if (coordinator === undefined) {
    if ([city, email, phone, handle, from].every((cell) => cell === undefined)) return null;
    throw new UserError('bad_input', COUNTRIES.coordinatorAlone);
  }
  return appointIn(
    tx,
    {
      name: coordinator,
      country,
      ...(city !== undefined && { city }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
      ...(handle !== undefined && { handle }),
      ...(from !== undefined && { from }),
    },
    by,
  );
}

function countrySaid(cells: SheetRow<Column>['cells']): CountrySaid {
  const { country, handle, x_id: xId, people, year, source, sought, languages, mission } = cells;
  return {
    country: required(country),
    ...(handle !== undefined && { handle }),
    ...(xId !== undefined && { xId }),
    ...(people !== undefined && { people: whole(people) }),
    ...(year !== undefined && { year: whole(year) }),
    ...(source !== undefined && { source }),
    ...(sought !== undefined && { sought: ticked(sought) }),
    ...(languages !== undefined && { languages }),
    ...(mission !== undefined && { mission }),
    ...(cells.mission_handle !== undefined && { missionHandle: cells.mission_handle }),
    ...(cells.mission_email !== undefined && { missionEmail: cells.mission_email }),
    ...(cells.mission_tickets !== undefined && { missionTickets: cells.mission_tickets }),
  };
}

function required(country: string | undefined): string {
  if (country === undefined) throw new UserError('bad_input', COUNTRIES.countryMissing);
  return country;
}

function whole(cell: string): number {
  const value = wholeTyped(cell);
  if (value !== null) return value;
  throw new UserError('bad_input', COUNTRIES.notANumber(cell));
}

/** A spreadsheet writes its own ticks as TRUE and FALSE. */
function ticked(cell: string): boolean {
  const key = cell.trim().toLowerCase();
  const said = key === 'true' || key === '1' ? true : key === 'false' || key === '0' ? false : yesOrNo(cell);
  if (said !== null) return said;
  throw new UserError('bad_input', COUNTRIES.notYesOrNo(cell));
}
