/** Handles from a spreadsheet: every row is checked first, then the good ones are registered together. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Db } from '../../db/db.ts';
import { type HandleRow, handleRows, type NewHandle } from '../../db/stores/directory/handle-store.ts';
import { listUnits } from '../../db/stores/directory/unit-store.ts';
import { findCountry } from '../../domain/directory/country.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { HANDLE_KINDS, HANDLE_STATES } from '../../domain/directory/unit.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Acting } from '../../domain/acting.ts';
import { decideHandle, type HandleRequest, insertRegistered, unitFinder } from './directory.ts';

const COLUMNS = ['handle', 'unit', 'country', 'kind', 'state'] as const;
type ColumnName = (typeof COLUMNS)[number];

export interface ImportedHandles {
  readonly rows: number;
  /** Registered now, or what would be. */
  readonly added: readonly NewHandle[];
  /** Registered already for the same place: left as they are. */
  readonly known: number;
  readonly bad: readonly { readonly line: number; readonly handle: string; readonly reason: string }[];
  /** Ids of the new rows; none on a dry run. */
  readonly ids: readonly number[];
}

/** `content`: the bytes of a CSV file (UTF-8; comma, semicolon or tab). Throws `bad_input` where the heading is wrong or no row can be used. */
export async function importHandles(
  db: Db,
  content: Uint8Array,
  options: { readonly dryRun: boolean },
  by: Acting,
): Promise<ImportedHandles> {
  const rows = readRows(content);
  if (options.dryRun) return { ...(await check(rows, await handleRows(db), unitFinder(await listUnits(db)), by.now)), ids: [] };
  return db.write(async (tx) => {
    const checked = await check(rows, await handleRows(tx), unitFinder(await listUnits(tx)), by.now);
    const ids: number[] = [];
    for (const handle of checked.added) ids.push(await insertRegistered(tx, handle, by));
    return { ...checked, ids };
  });
}

type Row = { readonly line: number; readonly cells: Readonly<Partial<Record<ColumnName, string>>> };

async function check(
  rows: readonly Row[],
  registered: readonly HandleRow[],
  unitOf: ReturnType<typeof unitFinder>,
  now: Date,
): Promise<Omit<ImportedHandles, 'ids'>> {
  const known: Parameters<typeof decideHandle>[1][number][] = [...registered];
  const added: NewHandle[] = [];
  const bad: { line: number; handle: string; reason: string }[] = [];
  let same = 0;
  for (const { line, cells } of rows) {
    try {
      const current = known.find((row) => row.to === null && handleKey(row.name) === handleKey(cells.handle?.replace(/^[@＠]/, '') ?? ''));
      if (current && isPlace(cells, current, unitOf)) {
        same++;
        continue;
      }
      const handle = decideHandle(requestOf(cells), known, unitOf, now);
      added.push(handle);
      known.push({ ...handle, to: null });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      bad.push({ line, handle: cells.handle ?? '', reason: error.message });
    }
  }
  if (added.length + same === 0) {
    const [first] = bad;
    throw new UserError('bad_input', first ? `No row can be used. Line ${first.line}: ${first.reason}` : 'The file holds no rows.', [
      ...bad.slice(1, 4).map(({ line, reason }) => `Line ${line}: ${reason}`),
      `One handle a line: ${COLUMNS.join(',')}`,
    ]);
  }
  return { rows: rows.length, added, known: same, bad };
}

function isPlace(
  cells: Row['cells'],
  row: { readonly unit: string | null; readonly country: string | null },
  unitOf: ReturnType<typeof unitFinder>,
): boolean {
  if (cells.unit !== undefined && cells.country === undefined) return unitOf(cells.unit).code === row.unit;
  return cells.unit === undefined && cells.country !== undefined && findCountry(cells.country) === row.country;
}

function requestOf(cells: Row['cells']): HandleRequest {
  if (cells.handle === undefined) throw new UserError('bad_input', 'The handle is missing.');
  if ((cells.unit === undefined) === (cells.country === undefined)) {
    throw new UserError(
      'bad_input',
      cells.unit === undefined ? 'Neither unit nor country is filled in.' : 'Both unit and country are filled in.',
    );
  }
  return {
    handle: cells.handle,
    ...(cells.unit !== undefined && { unit: cells.unit }),
    ...(cells.country !== undefined && { country: cells.country }),
    ...(cells.kind !== undefined && { kind: oneOf(HANDLE_KINDS, cells.kind, 'kind') }),
    ...(cells.state !== undefined && { state: oneOf(HANDLE_STATES, cells.state, 'state') }),
  };
}

function oneOf<T extends string>(values: readonly T[], typed: string, what: string): T {
  const found = values.find((value) => value === typed.toLowerCase());
  if (found) return found;
  throw new UserError('bad_input', `"${typed}" is no ${what}: ${values.join(', ')}.`);
}

function readRows(content: Uint8Array): Row[] {
  const records = parseCsv(decode(content));
  const [heading] = records;
  const columns = (heading?.record ?? []).map((title) => title.trim().toLowerCase());
  const unknown = columns.filter((title) => !COLUMNS.some((name) => name === title));
  const twice = columns.find((title, at) => columns.indexOf(title) !== at);
  const why = !columns.includes('handle')
    ? 'the column "handle" is missing'
    : !columns.includes('unit') && !columns.includes('country')
      ? 'a column "unit" or "country" is missing'
      : unknown.length > 0
        ? `there is no column "${unknown[0]}" here`
        : twice !== undefined
          ? `the column "${twice}" is there twice`
          : null;
  if (why !== null) {
    throw new UserError('bad_input', `The first line is no heading of a list of handles: ${why}.`, [
      `Write it like this: ${COLUMNS.join(',')} (unit or country, kind and state may be left away)`,
    ]);
  }
  return records.slice(1).flatMap(({ record, line }) => {
    const cells = Object.fromEntries(columns.map((title, at) => [title, record[at]?.trim() ?? '']).filter(([, value]) => value !== ''));
    return Object.keys(cells).length > 0 ? [{ line, cells }] : [];
  });
}

function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    throw new UserError('bad_input', 'The file is no text in UTF-8.', ['Save it from the spreadsheet as "CSV UTF-8".'], error);
  }
}

function parseCsv(text: string): { record: string[]; line: number }[] {
  if (text.includes('\u0000')) throw new UserError('bad_input', 'The file is no text.', ['Save it from the spreadsheet as "CSV UTF-8".']);
  try {
    const found = parse(text, {
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError(
      'bad_input',
      `The file is no CSV: ${error.message}`,
      ['A cell that holds a quotation mark or a line end stands in quotation marks.'],
      error,
    );
  }
}
