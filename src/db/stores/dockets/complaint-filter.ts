/** Which complaints a list, a count or a figure asks for, as conditions of its query. */
import { type Expression, expressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Actionable, Language, Outcome, Party, Source, Status } from '../../../domain/docket/complaint.ts';
import { CONTRADICTED } from '../../../domain/docket/marks/marks.ts';
import type { Schema } from '../../schema/schema.ts';

/** A key that is absent leaves its column open; `null` asks for those without a value. */
export interface ComplaintFilter {
  readonly statuses?: readonly Status[];
  readonly district?: string | null;
  readonly units?: readonly string[] | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** In lower case; the opening post tags this handle. */
  readonly handleKey?: string;
  /** UTC, included. */
  readonly registeredFrom?: string;
  /** UTC, not included. */
  readonly registeredBefore?: string;
  readonly emergency?: boolean;
  readonly attention?: boolean;
  readonly category?: string;
  readonly waitingOn?: Party;
  readonly actionable?: Actionable;
  readonly outcomes?: readonly Outcome[];
  readonly source?: Source;
  readonly language?: Language;
  /** The citizen has heard the number. */
  readonly told?: boolean;
  /** Old when it was registered. */
  readonly backlog?: true;
  /** Its complainant goes by this handle, in lower case. */
  readonly citizen?: string;
  /** Only these, by internal id. */
  readonly ids?: readonly number[];
  readonly withheld?: boolean;
  /** Later words speak against what a person has decided, and nobody has decided anew. */
  readonly contradicted?: true;
  /** The complaint is about the police themselves. */
  readonly aboutPolice?: true;
  /** Those of which nothing is to be forgotten. */
  readonly held?: true;
  /** Past its targets at that moment. */
  readonly overdue?: OverdueLimits;
}

/** A docket that was registered before these moments (UTC) and is still unforwarded or unclosed is past a target. */
export interface OverdueLimits {
  readonly forwardBefore: string;
  readonly closeBefore: string;
}

/** Past a target: not closed, not backlog, not marked as no complaint, and not waiting for the citizen (law 12). */
export function isOverdue(limits: OverdueLimits): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'dockets'>();
  return eb.and([
    eb('dockets.status', 'in', ['open', 'in_process']),
    eb('dockets.backlog', '=', 0),
    eb('dockets.actionable', '!=', 'no'),
    eb('dockets.waiting_on', '!=', 'citizen'),
    eb.or([
      eb('dockets.registered_at', '<', limits.closeBefore),
      eb.and([
        eb('dockets.waiting_on', '=', 'desk'),
        eb('dockets.forwarded_at', 'is', null),
        eb('dockets.registered_at', '<', limits.forwardBefore),
      ]),
    ]),
  ]);
}

/** Only what a person has marked is contradicted: the index of their acts finds it without reading the other dockets. */
export function isContradicted(): Expression<SqlBool> {
  const pattern = sql.lit(`%${CONTRADICTED}%`);
  return sql<SqlBool>`dockets.marks like ${pattern} and dockets.id in (select docket_id from events where kind in ('marked', 'transferred'))`;
}

/** The filter's conditions, all of which must hold. A query that is asked for a handle needs the opening posts beside the dockets. */
export function conditionsOf(filter: ComplaintFilter): Expression<SqlBool>[] {
  const eb = expressionBuilder<Schema, 'dockets'>();
  const conditions: Expression<SqlBool>[] = [];
  if (filter.statuses) conditions.push(eb('dockets.status', 'in', filter.statuses));
  if (filter.district === null) conditions.push(eb('dockets.district', 'is', null));
  else if (filter.district !== undefined) conditions.push(eb('dockets.district', '=', filter.district));
  if (filter.units === null) conditions.push(eb('dockets.lead_unit', 'is', null));
  else if (filter.units) conditions.push(eb('dockets.lead_unit', 'in', filter.units));
  if (filter.country === null) conditions.push(eb('dockets.country', 'is', null));
  else if (filter.country !== undefined) conditions.push(eb('dockets.country', '=', filter.country));
  if (filter.handleKey !== undefined) conditions.push(sql<SqlBool>`posts.mentions like ${wordPattern(filter.handleKey)} escape '\\'`);
  if (filter.registeredFrom !== undefined) conditions.push(eb('dockets.registered_at', '>=', filter.registeredFrom));
  if (filter.registeredBefore !== undefined) conditions.push(eb('dockets.registered_at', '<', filter.registeredBefore));
  // Spelt out: a partial index serves only a statement that names its condition itself.
  if (filter.emergency) conditions.push(sql<SqlBool>`dockets.urgency = 'emergency'`);
  if (filter.attention !== undefined) conditions.push(eb('dockets.attention', '=', filter.attention ? 1 : 0));
  if (filter.category !== undefined) conditions.push(hasCategory('dockets.categories', filter.category));
  if (filter.waitingOn !== undefined) conditions.push(eb('dockets.waiting_on', '=', filter.waitingOn));
  if (filter.actionable !== undefined) conditions.push(eb('dockets.actionable', '=', filter.actionable));
  if (filter.outcomes) conditions.push(eb('dockets.outcome', 'in', filter.outcomes));
  if (filter.source !== undefined) conditions.push(eb('dockets.source', '=', filter.source));
  if (filter.language !== undefined) conditions.push(eb('dockets.language', '=', filter.language));
  // A void number stands for nobody who could be told.
  if (filter.told !== undefined)
    conditions.push(eb.and([eb('dockets.number_told_at', filter.told ? 'is not' : 'is', null), eb('dockets.status', '<>', 'void')]));
  if (filter.backlog) conditions.push(eb('dockets.backlog', '=', 1));
  if (filter.citizen !== undefined)
    conditions.push(sql<SqlBool>`dockets.author_id in (select id from authors where lower(handle) = ${filter.citizen})`);
  // Written out: there may be more than a statement has places for.
  if (filter.ids)
    conditions.push(sql<SqlBool>`dockets.id in (${sql.raw(filter.ids.length === 0 ? 'null' : filter.ids.map(Number).join(', '))})`);
  if (filter.withheld !== undefined) conditions.push(eb('dockets.withheld', filter.withheld ? 'is not' : 'is', null));
  if (filter.contradicted) conditions.push(isContradicted());
  if (filter.aboutPolice) conditions.push(sql<SqlBool>`dockets.accused_police is not null`);
  if (filter.held) conditions.push(sql<SqlBool>`dockets.held_since is not null`);
  if (filter.overdue) conditions.push(isOverdue(filter.overdue));
  return conditions;
}

/** `column`: of codes with spaces between them. */
export function hasCategory(column: 'dockets.categories' | 'state_tally.categories', category: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`' ' || ${sql.raw(column)} || ' ' like ${wordPattern(category)} escape '\\'`;
}

/** Matches the word between spaces; what `like` would take for a wildcard stands for itself. */
function wordPattern(word: string): string {
  return `% ${word.replace(/[\\%_]/g, '\\$&')} %`;
}
