-- The SQL of src/db/stores/intake/coverage-store.ts, written by `npm run docs:sql`: do not edit it here.


-- allCoverage

select *
from coverage
where way in (?, ?)
order by low;
-- plan: SCAN coverage
-- plan: USE TEMP B-TREE FOR ORDER BY


-- coverageOf

select way, low, high
from coverage
where handle_id = ?
order by way, low;
-- plan: SEARCH coverage USING PRIMARY KEY (handle_id=?)


-- addCoverage

select *
from coverage
where way = ? and handle_id in (?);
-- plan: SEARCH coverage USING PRIMARY KEY (handle_id=? AND way=?)

delete
from coverage
where handle_id = ? and way = ? and low = ?
returning handle_id, way, low;
-- plan: SEARCH coverage USING PRIMARY KEY (handle_id=? AND way=? AND low=?)

insert into coverage (handle_id, way, low, high)
values (?, ?, ?, ?);
