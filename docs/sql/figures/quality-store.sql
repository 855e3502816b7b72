-- The SQL of src/db/stores/figures/quality-store.ts, written by `npm run docs:sql`: do not edit it here.


-- reasonsOfClosing

select event_texts.text, count(*) as n
from (select * from dockets) as dockets
inner join event_texts on event_texts.field = 'reason' and event_texts.seq = (select max(events.seq) from events
    where events.docket_id = dockets.id and events.kind = 'closed' )
where dockets.status != ?
  and dockets.day >= ?
  and dockets.day <= ?
  and dockets.district = ?
  and dockets.outcome = 'not_actionable'
group by event_texts.text;
-- plan: SEARCH dockets USING INDEX dockets_day (day>? AND day<?)
-- plan: SEARCH event_texts USING PRIMARY KEY (seq=? AND field=?)
-- plan: CORRELATED SCALAR SUBQUERY 2
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)
-- plan: USE TEMP B-TREE FOR GROUP BY
