-- The SQL of src/db/stores/figures/reading-store.ts, written by `npm run docs:sql`: do not edit it here.


-- decisionsOfPersons

select docket_id, kind, body
from events
where events.kind in ('marked', 'transferred')
order by docket_id, seq;
-- plan: SCAN events USING INDEX events_of_persons


-- closedAsNone

select dockets.id as docket_id, dockets.day
from (select * from dockets) as dockets
where dockets.status != ?
  and dockets.day >= ?
  and dockets.day <= ?
  and dockets.district = ?
  and dockets.outcome = 'not_actionable'
  and dockets.actionable = 'yes'
  and not coalesce(dockets.marks, '') like ?;
-- plan: SEARCH dockets USING INDEX dockets_closed_as_none (day>? AND day<?)


-- receivedByMonth

select substr(day, 1, 7) as month, sum(received) as received
from docket_tally
where status != ? and day >= ? and day <= ?
group by substr(day, 1, 7)
order by month;
-- plan: SCAN docket_tally
-- plan: USE TEMP B-TREE FOR GROUP BY
