-- The SQL of src/db/engine, written by `npm run docs:sql`: do not edit it here.


-- schemaState

select name
from sqlite_master
where name = 'kysely_migration';
-- plan: SCAN sqlite_master

select name
from kysely_migration
order by name;
-- plan: SCAN kysely_migration USING COVERING INDEX sqlite_autoindex_kysely_migration_1

-- schemaState, on PostgreSQL:

select table_name
from information_schema.tables
where table_name = 'kysely_migration' and table_schema = pg_catalog.current_schema();


-- eventHashes

select seq, hash
from events
where seq > ? and seq <= ?
order by seq
limit ?;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)


-- damageIn

pragma integrity_check(1);

pragma foreign_key_check;


-- tableOwner

-- tableOwner, on PostgreSQL:

select current_user as login, (select rolsuper from pg_catalog.pg_roles where rolname = current_user)
    or pg_catalog.pg_has_role(current_user, c.relowner, 'member') as may
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relname = 'events' and n.nspname = pg_catalog.current_schema();


-- serverState

-- serverState, on PostgreSQL:

select pg_catalog.current_setting('session_replication_role') = 'replica' as silent,
    pg_catalog.current_setting('default_transaction_read_only') = 'on' as "readOnly",
    pg_catalog.current_setting('search_path') as path, pg_catalog.quote_ident(pg_catalog.current_schema()) || ', pg_temp' as own;

select coalesce(r.rolname, d.datname, '*') as name
from pg_catalog.pg_db_role_setting s
left join pg_catalog.pg_roles r on r.oid = s.setrole
left join pg_catalog.pg_database d on d.oid = s.setdatabase
where (s.setdatabase = 0 or d.datname = pg_catalog.current_database()) and 'session_replication_role=replica' = any (s.setconfig)
order by 1;

select 'cast' as kind, pg_catalog.format_type(c.castsource, null) || ' as ' || pg_catalog.format_type(c.casttarget, null) as name
from pg_catalog.pg_cast c
where c.oid >= 16384 and c.castsource < 16384 and c.casttarget < 16384
union all select 'operator', o.oprname
from pg_catalog.pg_operator o
where o.oid >= 16384
  and (o.oprnamespace = 'pg_catalog'::pg_catalog.regnamespace
    or o.oprnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace)
  and (not exists (select 1 from pg_catalog.pg_depend e where e.classid = 'pg_catalog.pg_operator'::pg_catalog.regclass
    and e.objid = o.oid and e.deptype = 'e')
    or (o.oprname in ('=', '<>', '<', '>', '<=', '>=', '||', '+', '-', '*', '/', '%', '@@', '~', '~~', '~~*', '!~~')
    and o.oprleft < 16384 and o.oprright < 16384))
union all select 'operator', f.opfname
from pg_catalog.pg_amop m join pg_catalog.pg_opfamily f on f.oid = m.amopfamily
where m.oid >= 16384 and f.oid < 16384 and m.amoplefttype < 16384 and m.amoprighttype < 16384
union all select 'function', p.proname
from pg_catalog.pg_proc p
where p.oid >= 16384
  and p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace
  and (not exists (select 1 from pg_catalog.pg_depend e where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
    and e.objid = p.oid and e.deptype = 'e') or exists (select 1
    from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
    where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and e.objid = p.oid and e.deptype = 'e' and x.oid < 16384))
union all select 'function', p.proname
from pg_catalog.pg_proc p join pg_catalog.pg_language l on l.oid = p.prolang
where p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace
  and p.oid < 16384
  and l.lanname <> 'internal'
  and p.proname in ('to_tsvector', 'to_tsquery', 'lower', 'length', 'count', 'sum', 'max', 'min', 'current_schema',
    'current_setting', 'pg_get_triggerdef', 'pg_get_indexdef', 'pg_get_constraintdef', 'pg_get_expr', 'pg_get_ruledef',
    'format_type', 'concat_ws')
union all select 'table', c.relname
from pg_catalog.pg_class c
where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
  and c.relkind in ('r', 'i')
  and exists (select 1 from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
    where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e'
    and x.extnamespace <> pg_catalog.current_schema()::pg_catalog.regnamespace)
union all select 'function', p.proname
from pg_catalog.pg_proc p
where p.pronamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
  and exists (select 1 from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
    where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and e.objid = p.oid and e.deptype = 'e'
    and x.extnamespace <> pg_catalog.current_schema()::pg_catalog.regnamespace)
union all select 'text search', c.cfgname
from pg_catalog.pg_ts_config c
where c.cfgname = 'simple'
  and c.cfgnamespace = 'pg_catalog'::pg_catalog.regnamespace
  and ( c.cfgparser <> (select p.oid from pg_catalog.pg_ts_parser p where p.prsname = 'default' and p.prsnamespace = c.cfgnamespace)
    or (select count(*) from pg_catalog.pg_ts_config_map m where m.mapcfg = c.oid) <> 19 or exists (select 1
    from pg_catalog.pg_ts_config_map m join pg_catalog.pg_ts_dict d on d.oid = m.mapdict where m.mapcfg = c.oid
    and (d.oid >= 16384 or d.dictname <> 'simple' or d.dictinitoption is not null)))
union all select 'event trigger', t.evtname
from pg_catalog.pg_event_trigger t
where t.evtevent = 'login' and t.evtenabled <> 'D'
order by 1, 2;

select t.evtname as name
from pg_catalog.pg_event_trigger t
where t.evtevent <> 'login' and t.evtenabled <> 'D'
order by t.evtname;


-- sharesSessions

-- sharesSessions, on PostgreSQL:

select pg_catalog.pg_backend_pid() as pid;


-- write, with one event

update chain_head
set seq = seq
where id = ?
returning *;
-- plan: SEARCH chain_head USING INTEGER PRIMARY KEY (rowid=?)

select (select hash from events where events.seq = ?) as hash, (select events.seq from events
    where events.seq > ? limit ?) as event, (select event_texts.seq from event_texts where event_texts.seq > ? limit ?) as text
from chain_head;
-- plan: SCAN chain_head
-- plan: SCALAR SUBQUERY 1
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SCALAR SUBQUERY 2
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid>?)
-- plan: SCALAR SUBQUERY 3
-- plan: SEARCH event_texts USING PRIMARY KEY (seq>?)

select docket_id
from updates_to_check
where docket_id in (?);
-- plan: SEARCH updates_to_check USING INTEGER PRIMARY KEY (rowid=?)

insert into events (seq, at, kind, docket_id, body, hash)
values (?, ?, ?, ?, ?, ?);

insert into event_texts (seq, field, salt, text)
values (?, ?, ?, ?);

update chain_head
set seq = ?, hash = ?, edge = ?
where id = ?;
-- plan: SEARCH chain_head USING INTEGER PRIMARY KEY (rowid=?)


-- write, with a docket changed

update chain_head
set seq = seq
where id = ?
returning *;
-- plan: SEARCH chain_head USING INTEGER PRIMARY KEY (rowid=?)

select (select hash from events where events.seq = ?) as hash, (select events.seq from events
    where events.seq > ? limit ?) as event, (select event_texts.seq from event_texts where event_texts.seq > ? limit ?) as text
from chain_head;
-- plan: SCAN chain_head
-- plan: SCALAR SUBQUERY 1
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SCALAR SUBQUERY 2
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid>?)
-- plan: SCALAR SUBQUERY 3
-- plan: SEARCH event_texts USING PRIMARY KEY (seq>?)

update dockets
set status = ?, attention = ?
where id = ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)

select docket_id
from updates_to_check
where docket_id in (?);
-- plan: SEARCH updates_to_check USING INTEGER PRIMARY KEY (rowid=?)

insert into events (seq, at, kind, docket_id, body, hash)
values (?, ?, ?, ?, ?, ?);

update chain_head
set seq = ?, hash = ?, edge = ?
where id = ?;
-- plan: SEARCH chain_head USING INTEGER PRIMARY KEY (rowid=?)


-- scrub

select total_changes() as n;
-- plan: SCAN CONSTANT ROW

insert into post_index (post_index, rank)
values ('merge', ?);

pragma wal_checkpoint(truncate);

-- scrub, on PostgreSQL:

vacuum posts, media, authors, event_texts, dispatches, post_index;
