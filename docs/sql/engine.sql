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
where table_name = 'kysely_migration' and table_schema = current_schema();


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

select current_user as login, (select rolsuper from pg_roles where rolname = current_user) or pg_has_role(current_user,
    c.relowner, 'member') as may
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relname = 'events' and n.nspname = current_schema();


-- sharesSessions

-- sharesSessions, on PostgreSQL:

select pg_backend_pid() as pid;


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
