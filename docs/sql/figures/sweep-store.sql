-- The SQL of src/db/stores/figures/sweep-store.ts, written by `npm run docs:sql`: do not edit it here.


-- sweepFigures

select id, finished_at
from intakes
where kind = ? and finished_at is not null and (outcome is null or outcome = ?)
order by id desc
limit ?;
-- plan: SCAN intakes

select started_at, outcome, trouble
from intakes
where kind = ? and id > ? and outcome is not null
order by id desc
limit ?;
-- plan: SEARCH intakes USING INTEGER PRIMARY KEY (rowid>?)

select started_at
from intakes
where kind = ?
order by id
limit ?;
-- plan: SCAN intakes

select finished_at
from intakes
where outcome = ?
order by id desc
limit ?;
-- plan: SCAN intakes
