-- The SQL of src/db/stores/facts/counter-store.ts, written by `npm run docs:sql`: do not edit it here.


-- counterValue

select last
from counters
where name = ?;
-- plan: SEARCH counters USING PRIMARY KEY (name=?)


-- setCounter

insert into counters (name, last)
values (?, ?)
on conflict (name) do update
set last = ?
returning name, last;


-- takeNumbers

update counters
set last = last + ?
where name = ?
returning last, name;
-- plan: SEARCH counters USING PRIMARY KEY (name=?)

insert into counters (name, last)
values (?, ?)
returning name, last;


-- serialCounters

select *
from counters
where name like ?;
-- plan: SCAN counters
