-- The SQL of src/db/stores/figures/tally-store.ts, written by `npm run docs:sql`: do not edit it here.


-- falseTally

select district, lead_unit, day
from ( select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit, status, coalesce(outcome, '') as outcome,
    day, count(*), sum(attention), sum(backlog), count(number_told_at),
    count(case when status in ('open', 'in_process') and backlog = 0 and actionable <> 'no' and waiting_on <> 'citizen' then 1 end),
    count(case when status in ('open', 'in_process') and backlog = 0 and actionable <> 'no' and waiting_on <> 'citizen' and waiting_on = 'desk' and forwarded_at is null then 1 end)
    from dockets group by 1, 2, 3, 4, 5 except select * from docket_tally) as differing
limit 1;
-- plan: CO-ROUTINE differing
-- plan: MERGE (EXCEPT)
-- plan: LEFT
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR GROUP BY
-- plan: USE TEMP B-TREE FOR ORDER BY
-- plan: RIGHT
-- plan: SCAN docket_tally
-- plan: SCAN differing

select district, lead_unit, day
from (select * from docket_tally except select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit, status,
    coalesce(outcome, '') as outcome, day, count(*), sum(attention), sum(backlog), count(number_told_at),
    count(case when status in ('open', 'in_process') and backlog = 0 and actionable <> 'no' and waiting_on <> 'citizen' then 1 end),
    count(case when status in ('open', 'in_process') and backlog = 0 and actionable <> 'no' and waiting_on <> 'citizen' and waiting_on = 'desk' and forwarded_at is null then 1 end)
    from dockets group by 1, 2, 3, 4, 5) as differing
limit 1;
-- plan: CO-ROUTINE differing
-- plan: MERGE (EXCEPT)
-- plan: LEFT
-- plan: SCAN docket_tally
-- plan: RIGHT
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR GROUP BY
-- plan: USE TEMP B-TREE FOR ORDER BY
-- plan: SCAN differing

select district, lead_unit, day
from ( select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit, case
    when outcome = 'not_actionable' then 1 else 0 end as not_actionable,
    max(0, (unixepoch(first_reply_at) - unixepoch(posted_at)) / 60) as minutes, day, count(*) from dockets where status <> 'void'
    and backlog = 0 and first_reply_at is not null group by 1, 2, 3, 4, 5 except select * from reply_tally) as differing
limit 1;
-- plan: CO-ROUTINE differing
-- plan: MERGE (EXCEPT)
-- plan: LEFT
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR GROUP BY
-- plan: USE TEMP B-TREE FOR ORDER BY
-- plan: RIGHT
-- plan: SCAN reply_tally
-- plan: SCAN differing

select district, lead_unit, day
from (select * from reply_tally except select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit, case
    when outcome = 'not_actionable' then 1 else 0 end as not_actionable,
    max(0, (unixepoch(first_reply_at) - unixepoch(posted_at)) / 60) as minutes, day, count(*) from dockets where status <> 'void'
    and backlog = 0 and first_reply_at is not null group by 1, 2, 3, 4, 5) as differing
limit 1;
-- plan: CO-ROUTINE differing
-- plan: MERGE (EXCEPT)
-- plan: LEFT
-- plan: SCAN reply_tally
-- plan: RIGHT
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR GROUP BY
-- plan: USE TEMP B-TREE FOR ORDER BY
-- plan: SCAN differing

-- falseTally, on PostgreSQL:

select district, lead_unit, day
from ( select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit, case
    when outcome = 'not_actionable' then 1 else 0 end as not_actionable,
    greatest(0, floor(extract(epoch from (first_reply_at::timestamptz - posted_at::timestamptz)) / 60)::integer) as minutes, day,
    count(*) from dockets where status <> 'void' and backlog = 0 and first_reply_at is not null group by 1, 2, 3, 4, 5 except
    select * from reply_tally) as differing
limit 1;

select district, lead_unit, day
from (select * from reply_tally except select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit, case
    when outcome = 'not_actionable' then 1 else 0 end as not_actionable,
    greatest(0, floor(extract(epoch from (first_reply_at::timestamptz - posted_at::timestamptz)) / 60)::integer) as minutes, day,
    count(*) from dockets where status <> 'void' and backlog = 0 and first_reply_at is not null group by 1, 2, 3, 4,
    5) as differing
limit 1;


-- falseStateTally

select status, waiting_on
from (select status, waiting_on, actionable, urgency, attention, source, language, categories, count(*)
    from dockets group by status, waiting_on, actionable, urgency, attention, source, language, categories except select status,
    waiting_on, actionable, urgency, attention, source, language, categories, n from state_tally) as differing
limit 1;
-- plan: CO-ROUTINE differing
-- plan: MERGE (EXCEPT)
-- plan: LEFT
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR GROUP BY
-- plan: USE TEMP B-TREE FOR ORDER BY
-- plan: RIGHT
-- plan: SCAN state_tally
-- plan: SCAN differing

select status, waiting_on
from (select status, waiting_on, actionable, urgency, attention, source, language, categories, n from state_tally except
    select status, waiting_on, actionable, urgency, attention, source, language, categories, count(*)
    from dockets group by status, waiting_on, actionable, urgency, attention, source, language, categories) as differing
limit 1;
-- plan: CO-ROUTINE differing
-- plan: MERGE (EXCEPT)
-- plan: LEFT
-- plan: SCAN state_tally
-- plan: RIGHT
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR GROUP BY
-- plan: USE TEMP B-TREE FOR ORDER BY
-- plan: SCAN differing
