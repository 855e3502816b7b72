/** What the catalogue of a register's database holds: tables with their columns, indexes, triggers, views, functions. */
import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Handle } from '../../db.ts';

/** By `KIND NAME`: the digest of how it was made; of a table followed by its columns, with commas between. */
export type Shape = ReadonlyMap<string, string>;

export function storedShape(handle: Handle): Promise<Shape> {
  return handle.engine === 'sqlite' ? shapeOnSqlite(handle) : shapeOnPostgres(handle);
}

/** Long enough that nobody finds another text with the same digest. */
const DIGEST_LENGTH = 24;

function digest(made: string): string {
  return hash('sha256', made, 'hex').slice(0, DIGEST_LENGTH);
}

/** The migrator makes its own tables, and the text index those that begin with its name: another version may word them otherwise. */
const WORDED_BY_OTHERS = /^(?:kysely_migration(?:_lock)?|post_index_(?:data|idx|docsize|config))$/;

/** What SQLite keeps for its planner where somebody ran `analyze`: it changes no answer. */
const STATISTICS = /^sqlite_stat\d$/;

async function shapeOnSqlite({ k }: Handle): Promise<Shape> {
  const { rows } = await sql<{ type: string; name: string; tbl_name: string; sql: string | null }>`
    select type, name, tbl_name, sql from sqlite_master order by type, name, sql`.execute(k);
  const shape = new Map<string, string>();
  for (const { type, name, tbl_name, sql: made } of rows) {
    if (STATISTICS.test(name)) continue;
    const key = `${type} ${name}`;
    // Two of a name are no shape that the program made.
    const before = shape.has(key) ? `${shape.get(key)},` : '';
    const own = type === 'table' && WORDED_BY_OTHERS.test(name);
    shape.set(key, before + digest(own ? name : `${tbl_name}\n${made ?? ''}`) + (own ? '' : await columnsOnSqlite(k, type, name)));
  }
  return shape;
}

async function columnsOnSqlite(k: Handle['k'], type: string, name: string): Promise<string> {
  // A text index that lacks one of its parts can't even say its columns.
  if (type !== 'table' || name === 'post_index') return '';
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(k);
  return rows.map((column) => `,${column.name}`).join('');
}

/** What PostgreSQL brings itself has lower ones, on every server (https://www.postgresql.org/docs/current/system-catalog-initial-data.html). */
export const FIRST_ADDED_OID = 16_384;

/** What belongs to an extension was not made by hand, provided that the extension stands in the register's schema too: that of another one was put here. */
const NOT_OF_EXTENSION = (catalogue: string, oid: string) =>
  `not exists (select 1 from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
    where e.classid = 'pg_catalog.${catalogue}'::pg_catalog.regclass and e.objid = ${oid} and e.deptype = 'e'
      and e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and x.extnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace)`;

const RELATIONS = `
  select 'table' as kind, c.relname as name, pg_catalog.concat_ws(' ', c.relkind, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, c.relispartition) as made,
    exists (select 1 from pg_catalog.pg_inherits i where i.inhparent = c.oid or i.inhrelid = c.oid) as inherits
  from pg_catalog.pg_class c where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f')
    and ${NOT_OF_EXTENSION('pg_class', 'c.oid')}
  order by c.relname`;

const COLUMNS = `
  select c.relname as tbl, a.attname as name, pg_catalog.concat_ws(' ', pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
    coalesce((select l.collname from pg_catalog.pg_collation l where l.oid = a.attcollation), ''),
    coalesce((select pg_catalog.pg_get_expr(d.adbin, d.adrelid) from pg_catalog.pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum), '')) as made
  from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
  where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f') and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`;

/** PostgreSQL 18 keeps "not null" as constraints too. */
const CONSTRAINTS = `
  select c.relname as tbl, n.conname as name, pg_catalog.concat_ws(' ', n.contype, n.convalidated, pg_catalog.pg_get_constraintdef(n.oid)) as made
  from pg_catalog.pg_constraint n join pg_catalog.pg_class c on c.oid = n.conrelid
  where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and n.contype not in ('n', 't') order by c.relname, n.conname`;

const INDEXES = `
  select 'index' as kind, i.relname as name, pg_catalog.concat_ws(' ', c.relname, x.indisvalid and c.relhasindex, x.indisready, x.indislive, pg_catalog.pg_get_indexdef(i.oid)) as made
  from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid join pg_catalog.pg_class c on c.oid = x.indrelid
  where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and c.relkind in ('r', 'm', 'p') and ${NOT_OF_EXTENSION('pg_class', 'c.oid')}
  order by i.relname`;

/** `O`: it fires wherever rows are written, as long as its table is said to have triggers. */
const TRIGGERS = `
  select 'trigger' as kind, t.tgname as name, pg_catalog.concat_ws(' ', t.tgenabled, pg_catalog.pg_get_triggerdef(t.oid), p.prosrc) as made, (t.tgenabled <> 'O' or not c.relhastriggers) as off
  from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid join pg_catalog.pg_proc p on p.oid = t.tgfoid
  where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace order by t.tgname`;

const OF_BUILT_IN_TYPES = `not exists (select 1 from pg_catalog.unnest(p.proargtypes) as a (type) where a.type >= ${FIRST_ADDED_OID})`;

/** One that bears the name of a function of PostgreSQL, and takes the same kinds of values, could be called in its place, even where an extension brought it. */
const FUNCTIONS = `
  select 'function' as kind, p.proname as name, pg_catalog.concat_ws(' ', p.prosrc, p.prosecdef, coalesce(p.proconfig::pg_catalog.text, ''), l.lanname) as made
  from pg_catalog.pg_proc p join pg_catalog.pg_language l on l.oid = p.prolang
  where p.pronamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
    and (${NOT_OF_EXTENSION('pg_proc', 'p.oid')} or exists (select 1 from pg_catalog.pg_proc b
      where b.proname = p.proname and b.pronamespace = 'pg_catalog'::pg_catalog.regnamespace and ${OF_BUILT_IN_TYPES}))
  order by p.proname, p.oid`;

/** Rules rewrite what is asked, and policies hide rows. A view has a rule of its own: it is no table already. */
const REWRITES = `
  select 'rule' as kind, r.rulename as name, pg_catalog.concat_ws(' ', c.relname, r.ev_enabled, pg_catalog.pg_get_ruledef(r.oid)) as made
  from pg_catalog.pg_rewrite r join pg_catalog.pg_class c on c.oid = r.ev_class
  where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and r.rulename <> '_RETURN'
  union all
  select 'policy', p.polname, c.relname from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid
  where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace order by 1, 2`;

interface Made {
  readonly kind: string;
  readonly name: string;
  readonly made: string;
}

async function shapeOnPostgres({ k }: Handle): Promise<Shape> {
  const schema =
    (await sql<{ name: string }>`select pg_catalog.quote_ident(pg_catalog.current_schema()) as name`.execute(k)).rows[0]?.name ?? '';
  // The name of the schema is the installation's own.
  const asMade = (made: string) => digest(made.replaceAll(`${schema}.`, ''));
  const shape = new Map<string, string>();
  const add = (key: string, value: string) => shape.set(key, shape.has(key) ? `${shape.get(key)},${value}` : value);
  const parts = new Map<string, { names: string[]; made: string[] }>();
  for (const catalogue of [COLUMNS, CONSTRAINTS]) {
    const { rows } = await sql.raw<{ tbl: string; name: string; made: string }>(catalogue).execute(k);
    for (const { tbl, name, made } of rows) {
      const part = parts.get(tbl) ?? { names: [], made: [] };
      parts.set(tbl, part);
      part.made.push(`${name} ${made}`);
      if (catalogue === COLUMNS) part.names.push(name);
    }
  }
  const { rows } = await sql.raw<Made & { inherits: boolean }>(RELATIONS).execute(k);
  for (const { name, made, inherits } of rows) {
    const { names, made: inside } = parts.get(name) ?? { names: [], made: [] };
    const own = WORDED_BY_OTHERS.test(name);
    add(
      `table ${name}`,
      asMade(own ? name : `${made} ${inherits}\n${inside.join('\n')}`) + (own ? '' : names.map((column) => `,${column}`).join('')),
    );
  }
  for (const catalogue of [INDEXES, TRIGGERS, FUNCTIONS, REWRITES]) {
    const found = await sql.raw<Made & { off?: boolean }>(catalogue).execute(k);
    for (const { kind, name, made, off } of found.rows)
      if (!/^kysely_migration(?:_lock)?_pkey$/.test(name)) add(`${kind} ${name}`, off ? OFF : asMade(made));
  }
  return shape;
}

/** Of a trigger that is switched off. */
export const OFF = 'off';
