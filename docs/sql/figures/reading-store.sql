-- The SQL of src/db/stores/figures/reading-store.ts, written by `npm run docs:sql`: do not edit it here.


-- decisionsOfPersons

select dockets.id as docket_id, dockets.day, events.kind, events.body
from events
inner join dockets on dockets.id = events.docket_id
where events.kind in ('marked', 'transferred') and dockets.status != ? and dockets.day >= ? and dockets.day <= ?
order by events.docket_id, events.seq;
-- plan: SCAN events USING INDEX events_of_persons
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- closedAsNone

select dockets.id as docket_id, day
from dockets
where outcome = 'not_actionable' and actionable = 'yes' and not coalesce(marks, '') like ? and day >= ? and day <= ?;
-- plan: SEARCH dockets USING INDEX dockets_closed_as_none (day>? AND day<?)


-- receivedByMonth

select substr(day, 1, 7) as month, sum(received) as received
from docket_tally
where status != ? and day >= ? and day <= ?
group by substr(day, 1, 7)
order by month;
-- plan: SCAN docket_tally
-- plan: USE TEMP B-TREE FOR GROUP BY
