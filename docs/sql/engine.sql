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
