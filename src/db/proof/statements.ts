/** What the hot path's statements write, so that the rows that they write are known without asking the database again. */
import type { SqlValue } from '../db.ts';
import { type CoveredTable, coveredTable } from './covered.ts';
import type { WrittenRows } from './written-rows.ts';

type Note = (rows: WrittenRows, parameters: readonly (readonly SqlValue[])[]) => void;

const IGNORED: Note = () => undefined;
const notes = new Map<string, Note>();

/** Notes what the statement writes with each set of parameters. Throws where that can't be told: every statement must be understood. */
export function noteStatement(rows: WrittenRows, statement: string, parameters: readonly (readonly SqlValue[])[]): void {
  let note = notes.get(statement);
  if (!note) {
    note = understand(statement.replace(/\s+/g, ' ').trim());
    notes.set(statement, note);
  }
  note(rows, parameters);
}

function understand(statement: string): Note {
  const table = /^(?:update|delete from|insert(?: or replace)? into) (\w+)/i.exec(statement)?.[1] ?? '';
  const covered = coveredTable(table);
  if (table === 'media') return mediaNote(statement);
  if (!covered) return IGNORED;
  const note = updateNote(statement, table, covered) ?? insertNote(statement, table, covered) ?? deleteNote(statement, table);
  if (!note) throw new Error(`no event can say what this statement writes: ${statement}`);
  return note;
}

function mediaNote(statement: string): Note {
  if (!/^delete from media where post_id = \?$/i.test(statement)) throw new Error(`not understood: ${statement}`);
  return (rows, parameters) => {
    for (const [id] of parameters) rows.content('posts', Number(id), null);
  };
}

interface Assignment {
  readonly column: string;
  /** The value that it gets from the parameters; undefined where only the database knows it. */
  readonly value?: (parameters: readonly SqlValue[]) => SqlValue;
}

/** `update T set … where KEY = ?`, perhaps with further conditions. */
function updateNote(statement: string, table: string, covered: CoveredTable): Note | null {
  const match = /^update \w+ set (.+?) where (\w+) = \?( and .+)?$/i.exec(statement);
  const [keyColumn] = covered.key;
  if (!match?.[1] || match[2] !== keyColumn || covered.key.length !== 1) return null;
  const assignments = assignmentsOf(match[1]);
  const keyAt = (match[1].match(/\?/g) ?? []).length;
  const known = match[3] === undefined && assignments.every(({ column, value }) => value !== undefined || !isCovered(covered, column));
  const columns = assignments.map(({ column }) => column);
  if (!known)
    return (rows, parameters) => {
      for (const row of parameters) rows.toRead(table, columns, row[keyAt] ?? null);
    };
  const told = assignments.filter(({ column }) => isCovered(covered, column));
  const names = told.map(({ column }) => column);
  const isContent = columns.some((column) => covered.columns[column] === 'content');
  return (rows, parameters) => {
    if (isContent) for (const row of parameters) rows.content(table, Number(row[keyAt]), null);
    if (told.length === 0 || parameters.length === 0) return;
    rows.add(
      table,
      names,
      parameters.map((row) => [row[keyAt] ?? null, ...told.map(({ value }) => value?.(row) ?? null)]),
    );
  };
}

function isCovered({ columns }: CoveredTable, column: string): boolean {
  return columns[column] === 'plain' || columns[column] === 'secret';
}

function assignmentsOf(list: string): Assignment[] {
  let parameter = 0;
  return list.split(/,(?![^(]*\))/).map((assignment): Assignment => {
    const [column = '', expression = ''] = assignment.split(/ = (.*)/s).map((part) => part.trim());
    const at = parameter;
    parameter += (expression.match(/\?/g) ?? []).length;
    if (expression === '?') return { column, value: (row) => row[at] ?? null };
    if (expression === 'null') return { column, value: () => null };
    const text = /^'([^']*)'$/.exec(expression)?.[1];
    if (text !== undefined) return { column, value: () => text };
    return { column };
  });
}

/** `insert into T (…) values (?, …)`; a row that was there already is read. */
function insertNote(statement: string, table: string, covered: CoveredTable): Note | null {
  const match = /^insert into \w+ \(([^)]+)\) values \([?, ]+\)( on conflict do nothing)?$/i.exec(statement);
  if (!match?.[1]) return null;
  const columns = match[1].split(',').map((name) => name.trim());
  if (!covered.key.every((name) => columns.includes(name))) return null;
  if (match[2] !== undefined && columns.length > covered.key.length) return null;
  return (rows, parameters) => {
    rows.wrote(
      table,
      columns,
      parameters.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]))),
    );
  };
}

function deleteNote(statement: string, table: string): Note | null {
  const match = /^delete from \w+ where ([\w =?]+)$/i.exec(statement);
  const [key] = coveredTable(table)?.key ?? [];
  if (match?.[1] !== `${key} = ?` || coveredTable(table)?.key.length !== 1) return null;
  return (rows, parameters) =>
    rows.deleted(
      table,
      parameters.map((row) => row.slice(0, 1)),
    );
}
