/** The dockets that a figure counts: those of today or as they stood at another moment, in a period and behind a filter. */
import { type Expression, expressionBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import { addDays, type Basis, type Period } from '../../../../domain/figures/period.ts';
import { startOfIstDay } from '../../../../domain/time/ist.ts';
import type { Handle } from '../../../db.ts';
import type { DocketsTable } from '../../../schema/dockets.ts';
import type { Schema } from '../../../schema/schema.ts';
import { type ComplaintFilter, conditionsOf } from '../../dockets/complaint-filter.ts';

/** What figures and their filters ask of a docket. */
const COLUMNS = {
  id: 'integer',
  year: 'integer',
  serial: 'integer',
  status: 'text',
  outcome: 'text',
  outcome_detail: 'text',
  attention: 'integer',
  waiting_on: 'text',
  urgency: 'text',
  actionable: 'text',
  categories: 'text',
  withheld: 'text',
  accused_police: 'text',
  source: 'text',
  post_id: 'integer',
  author_id: 'integer',
  posted_at: 'text',
  registered_at: 'text',
  day: 'text',
  backlog: 'integer',
  language: 'text',
  lead_unit: 'text',
  district: 'text',
  country: 'text',
  acknowledged_at: 'text',
  forwarded_at: 'text',
  first_reply_at: 'text',
  first_reply_by: 'text',
  unit_replied_at: 'text',
  closed_at: 'text',
  approved_at: 'text',
  reopen_count: 'integer',
  number_told_at: 'text',
  marks: 'text',
  held_since: 'text',
} as const satisfies Partial<Record<keyof DocketsTable, 'integer' | 'text'>>;

export type SourceColumn = keyof typeof COLUMNS;
export type SourceRow = Readonly<Partial<Record<SourceColumn, unknown>>>;

/** The register as it stood after an event. */
export interface AsOf {
  /** The last event that counts. */
  readonly seq: number;
  /** The last docket that had been registered then; internal ids run in that order. */
  readonly lastId: number;
  /** Dockets that have changed since, by internal id. */
  readonly changedIds: readonly number[];
  /** Those of them that were there, as they were. */
  readonly changed: readonly SourceRow[];
}

/** What is counted. */
export interface Counted {
  /** null: as it stands now. */
  readonly asOf: AsOf | null;
  readonly period: Period;
  readonly basis: Basis;
  readonly filter: ComplaintFilter;
}

/** The tally holds the sums of registered days by district and unit: what asks for no more needs no row of a docket. */
export function isTallied({ asOf, basis, filter }: Counted): boolean {
  return asOf === null && basis === 'registered' && Object.keys(filter).length === 0;
}

/** Rows that go to the engine as one parameter. */
const PART = 5_000;

/** A query over those dockets, as `dockets`; void numbers are left out. */
export function countedDockets(handle: Handle, { asOf, period, basis, filter }: Counted) {
  const table = asOf === null ? sql<Selectable<DocketsTable>>`(select * from dockets)` : tableAsOf(handle, asOf);
  let query = handle.k.selectFrom(table.as('dockets')).where('dockets.status', '!=', 'void');
  for (const condition of [...inPeriod(period, basis), ...conditionsOf(filter)]) query = query.where(condition);
  return query;
}

/** What of a docket lies in the period: a moment's day is its IST day. */
function inPeriod({ from, to }: Period, basis: Basis): Expression<SqlBool>[] {
  const eb = expressionBuilder<Schema, 'dockets'>();
  if (basis === 'registered')
    return [...(from === null ? [] : [eb('dockets.day', '>=', from)]), ...(to === null ? [] : [eb('dockets.day', '<=', to)])];
  const column = basis === 'posted' ? 'dockets.posted_at' : 'dockets.closed_at';
  return [
    // Spelt out, as the partial index has it.
    ...(basis === 'closed' ? [sql<SqlBool>`dockets.closed_at is not null`] : []),
    ...(from === null ? [] : [eb(column, '>=', startOfIstDay(from).toISOString())]),
    ...(to === null ? [] : [eb(column, '<', startOfIstDay(addDays(to, 1)).toISOString())]),
  ];
}

/** Today's rows of what has not changed since, and the rows of then of what has. */
function tableAsOf({ engine }: Handle, { lastId, changedIds, changed }: AsOf) {
  const names = Object.keys(COLUMNS) as SourceColumn[];
  const list = sql.join(names.map((name) => sql.ref(name)));
  const ids = JSON.stringify(changedIds);
  const those =
    engine === 'sqlite'
      ? sql`select value from json_each(${ids})`
      : sql`select value::integer from jsonb_array_elements_text(${ids}::jsonb)`;
  const unchanged = sql`select ${list} from dockets where id <= ${lastId} and id not in (${those})`;
  const parts = [unchanged];
  for (let from = 0; from < changed.length; from += PART) {
    const json = JSON.stringify(changed.slice(from, from + PART));
    parts.push(
      engine === 'sqlite'
        ? sql`select ${sql.join(names.map((name) => sql`json_extract(value, ${sql.lit(`$.${name}`)})`))} from json_each(${json})`
        : sql`select ${list} from jsonb_to_recordset(${json}::jsonb) as then_rows(${sql.raw(names.map((name) => `${name} ${COLUMNS[name]}`).join(', '))})`,
    );
  }
  return sql<Selectable<DocketsTable>>`(${sql.join(parts, sql` union all `)})`;
}

/** Only what a figure may ask of it. */
export function sourceRow(row: DocketsTable): SourceRow {
  const kept: { -readonly [C in keyof SourceRow]: SourceRow[C] } = {};
  for (const name of Object.keys(COLUMNS) as SourceColumn[]) kept[name] = row[name];
  return kept;
}
