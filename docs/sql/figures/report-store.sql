-- The SQL of src/db/stores/figures/report-store.ts, written by `npm run docs:sql`: do not edit it here.


-- countGroups

select district, lead_unit, status, outcome, sum(received) as received, sum(attention) as attention, sum(backlog) as backlog,
    sum(number_told) as number_told, sum(case when day < ? then running when day > ? and day < ? then unforwarded
    else 0 end) as overdue
from docket_tally
where status != ? and day >= ? and day <= ?
group by district, lead_unit, status, outcome;
-- plan: SCAN docket_tally

select coalesce(district, '') as district, coalesce(lead_unit, '') as lead_unit, count(*) as n
from dockets
where day in (?, ?)
  and status in ('open', 'in_process')
  and backlog = 0
  and (dockets.status in (?, ?) and dockets.backlog = ? and dockets.actionable != ? and dockets.waiting_on != ?
    and (dockets.registered_at < ? or (dockets.waiting_on = ? and dockets.forwarded_at is null and dockets.registered_at < ?)))
group by district, lead_unit;
-- plan: SEARCH dockets USING INDEX dockets_day (day=?)
-- plan: USE TEMP B-TREE FOR GROUP BY


-- replyTimes

select district, lead_unit, not_actionable, minutes, sum(n) as n
from reply_tally
where day >= ? and day <= ?
group by district, lead_unit, not_actionable, minutes;
-- plan: SCAN reply_tally


-- lastUnitReplies

select tally.district, (select max(unit_replied_at) as at from dockets where unit_replied_at is not null
    and dockets.district = tally.district) as at
from (select distinct district from docket_tally) as tally;
-- plan: CO-ROUTINE tally
-- plan: SCAN docket_tally
-- plan: SCAN tally
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH dockets USING COVERING INDEX dockets_unit_replies (district=? AND unit_replied_at>?)

select max(unit_replied_at) as at
from dockets
where unit_replied_at is not null and district is null;
-- plan: SEARCH dockets USING COVERING INDEX dockets_unit_replies (district=? AND unit_replied_at>?)
