-- The SQL of src/db/proof/shape/shape.ts, written by `npm run docs:sql`: do not edit it here.


-- shapeFaults

select type, name, tbl_name, sql
from sqlite_master
order by type, name, sql;
-- plan: SCAN sqlite_master
-- plan: USE TEMP B-TREE FOR ORDER BY

select name
from pragma_table_info(?);
-- plan: SCAN pragma_table_info VIRTUAL TABLE INDEX 0:

-- shapeFaults, on PostgreSQL:

select pg_catalog.quote_ident(pg_catalog.current_schema()) as name;

select c.relname as tbl, a.attname as name, pg_catalog.concat_ws(' ', pg_catalog.format_type(a.atttypid, a.atttypmod),
    a.attnotnull, a.attidentity, a.attgenerated,
    coalesce((select l.collname from pg_catalog.pg_collation l where l.oid = a.attcollation), ''),
    coalesce((select pg_catalog.pg_get_expr(d.adbin, d.adrelid) from pg_catalog.pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum), '')) as made
from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
  and c.relkind in ('r', 'v', 'm', 'p', 'f')
  and a.attnum > 0
  and not a.attisdropped
order by c.relname, a.attnum;

select c.relname as tbl, n.conname as name, pg_catalog.concat_ws(' ', n.contype, n.convalidated,
    pg_catalog.pg_get_constraintdef(n.oid)) as made
from pg_catalog.pg_constraint n join pg_catalog.pg_class c on c.oid = n.conrelid
where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and n.contype not in ('n', 't')
order by c.relname, n.conname;

select 'table' as kind, c.relname as name, pg_catalog.concat_ws(' ', c.relkind, c.relpersistence, c.relrowsecurity,
    c.relforcerowsecurity, c.relispartition) as made, exists (select 1 from pg_catalog.pg_inherits i where i.inhparent = c.oid
    or i.inhrelid = c.oid) as inherits
from pg_catalog.pg_class c
where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
  and c.relkind in ('r', 'v', 'm', 'p', 'f')
  and not exists (select 1 from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
    where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e'
    and e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
    and x.extnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace)
order by c.relname;

select 'index' as kind, i.relname as name, pg_catalog.concat_ws(' ', c.relname, x.indisvalid and c.relhasindex, x.indisready,
    x.indislive, pg_catalog.pg_get_indexdef(i.oid)) as made
from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid join pg_catalog.pg_class c on c.oid = x.indrelid
where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
  and c.relkind in ('r', 'm', 'p')
  and not exists (select 1 from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
    where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e'
    and e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
    and x.extnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace)
order by i.relname;

select 'trigger' as kind, t.tgname as name, pg_catalog.concat_ws(' ', t.tgenabled, pg_catalog.pg_get_triggerdef(t.oid),
    p.prosrc) as made, (t.tgenabled <> 'O' or not c.relhastriggers) as off
from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid join pg_catalog.pg_proc p on p.oid = t.tgfoid
where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
order by t.tgname;

select 'function' as kind, p.proname as name, pg_catalog.concat_ws(' ', p.prosrc, p.prosecdef,
    coalesce(p.proconfig::pg_catalog.text, ''), l.lanname) as made
from pg_catalog.pg_proc p join pg_catalog.pg_language l on l.oid = p.prolang
where p.pronamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
  and (not exists (select 1 from pg_catalog.pg_depend e join pg_catalog.pg_extension x on x.oid = e.refobjid
    where e.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and e.objid = p.oid and e.deptype = 'e'
    and e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
    and x.extnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace) or exists (select 1 from pg_catalog.pg_proc b
    where b.proname = p.proname and b.pronamespace = 'pg_catalog'::pg_catalog.regnamespace
    and not exists (select 1 from pg_catalog.unnest(p.proargtypes) as a (type) where a.type >= 16384)))
order by p.proname, p.oid;

select 'rule' as kind, r.rulename as name, pg_catalog.concat_ws(' ', c.relname, r.ev_enabled,
    pg_catalog.pg_get_ruledef(r.oid)) as made
from pg_catalog.pg_rewrite r join pg_catalog.pg_class c on c.oid = r.ev_class
where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace and r.rulename <> '_RETURN'
union all select 'policy', p.polname, c.relname
from pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid
where c.relnamespace = pg_catalog.current_schema()::pg_catalog.regnamespace
order by 1, 2;
