-- The SQL of src/db/stores/events/forgetting-event-store.ts, written by `npm run docs:sql`: do not edit it here.


-- forgettingEvents

select seq, at, kind, docket_id, body
from events
where kind in ('forget_requested', 'forgotten')
order by seq;
-- plan: SCAN events USING INDEX events_of_forgetting


-- openForgetRequests

select seq, at, kind, docket_id, body
from events
where kind in ('forget_requested', 'forgotten')
order by seq;
-- plan: SCAN events USING INDEX events_of_forgetting


-- completionsOfPost

select seq, body
from events
where docket_id = ? and kind = ?;
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)


-- eventsOfDocket

select seq
from events
where docket_id = ? and kind not in (?);
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)
