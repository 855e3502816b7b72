-- The SQL of src/db/stores/events/docket-event-store.ts, written by `npm run docs:sql`: do not edit it here.


-- docketEvents

select seq, at, kind, body
from events
where docket_id = ?
order by seq;
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)

select seq, field, text
from event_texts
where seq in (?, ?);
-- plan: SEARCH event_texts USING PRIMARY KEY (seq=?)


-- marksOfPost

select seq, at, kind, body
from events
where kind = 'post_marked' and body like ?
order by seq;
-- plan: SCAN events USING INDEX events_of_marked_posts


-- bodiesOfDockets

select docket_id, seq, body
from events
where docket_id >= ? and docket_id <= ?
order by docket_id, seq;
-- plan: SEARCH events USING INDEX events_docket (docket_id>? AND docket_id<?)


-- postsInEvents

select docket_id, body
from events
where docket_id in (?, ?) and kind in (?, ?);
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)


-- docketsWithOtherEvents

select distinct docket_id
from events
where docket_id in (?, ?) and kind not in (?, ?);
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)


-- docketsActedOn

select distinct docket_id
from events
where docket_id is not null
  and kind not in (?, ?, ?, ?, ?, ?, ?, ?)
  and (substr(events.body, 1, ?) like ? escape '\' or substr(events.body, 1, ?) like ? escape '\');
-- plan: SEARCH events USING INDEX events_docket (docket_id>?)


-- linkedDockets

select docket_id, body
from events
where docket_id in (?, ?) and kind = ?;
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)


-- toldClasses

select docket_id, kind, body
from events
where docket_id in (?, ?) and kind != ? and body like ?
order by seq;
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- raisingPosts

select dockets.serial, events.body
from dockets
inner join events on events.docket_id = dockets.id
where dockets.year = ? and dockets.serial in (?) and events.kind = ? and events.body like ?
order by events.seq;
-- plan: SEARCH dockets USING COVERING INDEX sqlite_autoindex_dockets_1 (year=? AND serial=?)
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)
