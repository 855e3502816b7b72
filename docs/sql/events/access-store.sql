-- The SQL of src/db/stores/events/access-store.ts, written by `npm run docs:sql`: do not edit it here.


-- accessEvents

select events.seq, events.at, events.kind, events.body, dockets.year, dockets.serial, event_texts.text
from events
left join dockets on dockets.id = events.docket_id
left join event_texts on event_texts.seq = events.seq and event_texts.field = ?
where events.kind in ('handed_out', 'exported_unmasked', 'revealed', 'docket_exported')
order by events.seq desc
limit ?;
-- plan: SCAN events USING INDEX events_of_access
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH event_texts USING PRIMARY KEY (seq=? AND field=?) LEFT-JOIN

select events.seq, events.at, events.kind, events.body, dockets.year, dockets.serial, event_texts.text
from events
left join dockets on dockets.id = events.docket_id
left join event_texts on event_texts.seq = events.seq and event_texts.field = ?
where events.kind in ('handed_out', 'exported_unmasked', 'revealed', 'docket_exported')
  and events.seq < ?
  and events.seq = ?
  and events.at >= ?
  and events.at < ?
order by events.seq desc
limit ?;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH event_texts USING PRIMARY KEY (seq=? AND field=?) LEFT-JOIN
