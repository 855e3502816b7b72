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

select quote_ident(current_schema()) as name;

select c.relname as tbl, a.attname as name, concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
    a.attgenerated, coalesce((select l.collname from pg_collation l where l.oid = a.attcollation), ''),
    coalesce((select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum), '')) as made
from pg_attribute a join pg_class c on c.oid = a.attrelid
where c.relnamespace = current_schema()::regnamespace
  and c.relkind in ('r', 'v', 'm', 'p', 'f')
  and a.attnum > 0
  and not a.attisdropped
order by c.relname, a.attnum;

select c.relname as tbl, n.conname as name, concat_ws(' ', n.contype, n.convalidated, pg_get_constraintdef(n.oid)) as made
from pg_constraint n join pg_class c on c.oid = n.conrelid
where c.relnamespace = current_schema()::regnamespace and n.contype not in ('n', 't')
order by c.relname, n.conname;

select 'table' as kind, c.relname as name, concat_ws(' ', c.relkind, c.relpersistence, c.relrowsecurity,
    c.relispartition) as made, exists (select 1 from pg_inherits i where i.inhparent = c.oid or i.inhrelid = c.oid) as inherits
from pg_class c
where c.relnamespace = current_schema()::regnamespace
  and c.relkind in ('r', 'v', 'm', 'p', 'f')
  and not exists (select 1 from pg_depend e where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
order by c.relname;

select 'index' as kind, i.relname as name, concat_ws(' ', c.relname, x.indisvalid, x.indisready, x.indislive,
    pg_get_indexdef(i.oid)) as made
from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
where c.relnamespace = current_schema()::regnamespace
  and c.relkind in ('r', 'm', 'p')
  and not exists (select 1 from pg_depend e where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
order by i.relname;

select 'trigger' as kind, t.tgname as name, concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid), p.prosrc) as made,
    t.tgenabled <> 'O' as off
from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal
order by t.tgname;

select 'function' as kind, p.proname as name, concat_ws(' ', p.prosrc, p.prosecdef, coalesce(p.proconfig::text, ''),
    l.lanname) as made
from pg_proc p join pg_language l on l.oid = p.prolang
where p.pronamespace = current_schema()::regnamespace
  and not exists (select 1 from pg_depend e where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')
order by p.proname, p.oid;

select 'rule' as kind, r.rulename as name, concat_ws(' ', c.relname, r.ev_enabled, pg_get_ruledef(r.oid)) as made
from pg_rewrite r join pg_class c on c.oid = r.ev_class
where c.relnamespace = current_schema()::regnamespace and r.rulename <> '_RETURN'
union all select 'policy', p.polname, c.relname
from pg_policy p join pg_class c on c.oid = p.polrelid
where c.relnamespace = current_schema()::regnamespace
order by 1, 2;
