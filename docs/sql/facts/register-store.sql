-- The SQL of src/db/stores/facts/register-store.ts, written by `npm run docs:sql`: do not edit it here.


-- registerValue

select value
from register
where key = ?;
-- plan: SEARCH register USING PRIMARY KEY (key=?)


-- seriesOf

insert into register (key, value)
values (?, ?)
on conflict (key) do update
set value = ?
returning key, value;

select value
from register
where key = ?;
-- plan: SEARCH register USING PRIMARY KEY (key=?)


-- isForTraining

select value
from register
where key = ?;
-- plan: SEARCH register USING PRIMARY KEY (key=?)


-- clockAheadMs

select value
from register
where key = ?;
-- plan: SEARCH register USING PRIMARY KEY (key=?)


-- xClockSeen

select value
from register
where key = ?;
-- plan: SEARCH register USING PRIMARY KEY (key=?)


-- setRegisterValue

insert into register (key, value)
values (?, ?)
on conflict (key) do update
set value = ?
returning key, value;
