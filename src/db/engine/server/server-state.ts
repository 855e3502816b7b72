/** What is on a server beside the register's own tables and changes what its queries answer, or whether its triggers fire. */
import { sql } from 'kysely';
import type { Handle } from '../../db.ts';
import { TEMPORARY } from './session.ts';
import { FIRST_ADDED_OID } from '../../proof/shape/stored-shape.ts';

/** `kind`: `table`, `operator`, `cast`, `function`, `text search`, `event trigger`. */
export interface ForeignObject {
  readonly kind: string;
  readonly name: string;
}

export interface ServerState {
  /** Logins, or databases, whose sessions fire no trigger; `null`: this very session. */
  readonly withoutTriggers: readonly (string | null)[];
  /** The search path of the session, where it is not the one that the program set: the session is shared, or somebody changed it. */
  readonly otherPath: string | null;
  /** Whether this login writes nothing by its settings: right for an auditor, and not for a desk. */
  readonly readOnly: boolean;
  /** No migration and no PostgreSQL made these, and queries may be answered by them. */
  readonly foreign: readonly ForeignObject[];
  /** Event triggers of the server: they act when tables are changed, not rows. */
  readonly eventTriggers: readonly string[];
}

const NOT_OF = (catalogue: string, oid: string) => `not exists (select 1 from pg_catalog.pg_depend e
    where e.classid = 'pg_catalog.${catalogue}'::pg_catalog.regclass and e.objid = ${oid} and e.deptype = 'e')`;

/** Of the register's schema, and put into an extension that stands elsewhere: `pg_dump` leaves out what belongs to an extension. */
const STRAYED = (
  catalogue: string,
  oid: string,
) => `exists (select 1 from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
    where e.classid = 'pg_catalog.${catalogue}'::pg_catalog.regclass and e.objid = ${oid} and e.deptype = 'e'
      and x.extnamespace <> pg_catalog.current_schema()::pg_catalog.regnamespace)`;

const BUILT_IN = (...types: string[]) => types.map((type) => `${type} < ${FIRST_ADDED_OID}`).join(' and ');

/** Signs that the program's own queries use. */
const SIGNS = "'=', '<>', '<', '>', '<=', '>=', '||', '+', '-', '*', '/', '%', '@@', '~', '~~', '~~*', '!~~'";

/** Casts count whatever the search path says. Extensions bring casts and operators for types of their own. */
const FOREIGN = `
  select 'cast' as kind, pg_catalog.format_type(c.castsource, null) || ' as ' || pg_catalog.format_type(c.casttarget, null) as name
  from pg_catalog.pg_cast c where c.oid >= ${FIRST_ADDED_OID} and ${BUILT_IN('c.castsource', 'c.casttarget')}
  union all
  select 'operator', o.oprname from pg_catalog.pg_operator o
  where o.oid >= ${FIRST_ADDED_OID} and (o.oprnamespace = 'pg_catalog'::pg_catalog.regnamespace
      or o.oprnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace)
    and (${NOT_OF('pg_operator', 'o.oid')} or (o.oprname in (${SIGNS}) and ${BUILT_IN('o.oprleft', 'o.oprright')}))
  union all
  select 'operator', f.opfname from pg_catalog.pg_amop m join pg_catalog.pg_opfamily f on f.oid = m.amopfamily
  where m.oid >= ${FIRST_ADDED_OID} and f.oid < ${FIRST_ADDED_OID} and ${BUILT_IN('m.amoplefttype', 'm.amoprighttype')}
  union all
  select 'function', p.proname from pg_catalog.pg_proc p
  where p.oid >= ${FIRST_ADDED_OID} and p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace and (${NOT_OF('pg_proc', 'p.oid')}
    or exists (select 1 from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
      where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and e.objid = p.oid and e.deptype = 'e' and x.oid < ${FIRST_ADDED_OID}))
  union all
  select 'function', p.proname from pg_catalog.pg_proc p join pg_catalog.pg_language l on l.oid = p.prolang
  where p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace and p.oid < ${FIRST_ADDED_OID} and l.lanname <> 'internal'
    and p.proname in ('to_tsvector', 'to_tsquery', 'lower', 'length', 'count', 'sum', 'max', 'min', 'current_schema', 'current_setting',
      'pg_get_triggerdef', 'pg_get_indexdef', 'pg_get_constraintdef', 'pg_get_expr', 'pg_get_ruledef', 'format_type', 'concat_ws')
  union all
  select 'table', c.relname from pg_catalog.pg_class c
  where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and c.relkind in ('r', 'i') and ${STRAYED('pg_class', 'c.oid')}
  union all
  select 'function', p.proname from pg_catalog.pg_proc p
  where p.pronamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and ${STRAYED('pg_proc', 'p.oid')}
  union all
  select 'text search', c.cfgname from pg_catalog.pg_ts_config c
  where c.cfgname = 'simple' and c.cfgnamespace = 'pg_catalog'::pg_catalog.regnamespace and (
    c.cfgparser <> (select p.oid from pg_catalog.pg_ts_parser p where p.prsname = 'default' and p.prsnamespace = c.cfgnamespace)
    or (select count(*) from pg_catalog.pg_ts_config_map m where m.mapcfg = c.oid) <> 19
    or exists (select 1 from pg_catalog.pg_ts_config_map m join pg_catalog.pg_ts_dict d on d.oid = m.mapdict
      where m.mapcfg = c.oid and (d.oid >= ${FIRST_ADDED_OID} or d.dictname <> 'simple' or d.dictinitoption is not null)))
  union all
  select 'event trigger', t.evtname from pg_catalog.pg_event_trigger t where t.evtevent = 'login' and t.evtenabled <> 'D'
  order by 1, 2`;

/** Settings that a server keeps for logins and databases; without a login and a database they hold for all. */
const WITHOUT_TRIGGERS = `
  select coalesce(r.rolname, d.datname, '*') as name
  from pg_catalog.pg_db_role_setting s left join pg_catalog.pg_roles r on r.oid = s.setrole left join pg_catalog.pg_database d on d.oid = s.setdatabase
  where (s.setdatabase = 0 or d.datname = pg_catalog.current_database()) and 'session_replication_role=replica' = any (s.setconfig) order by 1`;

const SESSION = `
  select pg_catalog.current_setting('session_replication_role') = 'replica' as silent,
    pg_catalog.current_setting('default_transaction_read_only') = 'on' as "readOnly", pg_catalog.current_setting('search_path') as path,
    pg_catalog.quote_ident(pg_catalog.current_schema()) || ', ${TEMPORARY}' as own`;

const EVENT_TRIGGERS = `
  select t.evtname as name from pg_catalog.pg_event_trigger t where t.evtevent <> 'login' and t.evtenabled <> 'D' order by t.evtname`;

/** null for a file. */
export async function serverState({ k, engine }: Handle): Promise<ServerState | null> {
  if (engine === 'sqlite') return null;
  const [session] = (await sql.raw<{ silent: boolean; readOnly: boolean; path: string; own: string | null }>(SESSION).execute(k)).rows;
  const names = async (query: string) => (await sql.raw<{ name: string }>(query).execute(k)).rows.map(({ name }) => name);
  return {
    withoutTriggers: [...(session?.silent ? [null] : []), ...(await names(WITHOUT_TRIGGERS))],
    otherPath: session && session.path !== session.own ? session.path : null,
    readOnly: session?.readOnly ?? false,
    foreign: (await sql.raw<ForeignObject>(FOREIGN).execute(k)).rows,
    eventTriggers: await names(EVENT_TRIGGERS),
  };
}
