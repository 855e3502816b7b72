-- The SQL of src/db/stores/intake/intake-store.ts, written by `npm run docs:sql`: do not edit it here.


-- startIntakeRow

insert into intakes (kind, started_at, finished_at)
values (?, ?, ?)
returning id;


-- runsSince

select started_at
from intakes
where started_at >= ?
order by started_at;
-- plan: SCAN intakes
-- plan: USE TEMP B-TREE FOR ORDER BY


-- lastWholeSweepBefore

select started_at
from intakes
where kind = ? and outcome = ? and started_at < ?
order by started_at desc
limit ?;
-- plan: SEARCH intakes USING INDEX intakes_sweeps (outcome=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- finishIntakeRow

update intakes
set finished_at = ?
where id = ?;
-- plan: SEARCH intakes USING INTEGER PRIMARY KEY (rowid=?)


-- rolesOfIntake

select role, count(*) as n, sum(case when triage in (?, ?) then 1 else 0 end) as undecided
from posts
where id >= ? and intake_id = ?
group by role;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid>?)
-- plan: USE TEMP B-TREE FOR GROUP BY


-- backlogOfIntake

select count(*) as n
from posts
inner join dockets on dockets.id = posts.docket_id
where posts.id >= ? and posts.intake_id = ? and posts.role = ? and dockets.backlog = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid>?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- takeOutOfIntakes

update posts
set intake_id = null
where id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
