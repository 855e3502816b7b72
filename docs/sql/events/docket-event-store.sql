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
  and kind not in ('registered', 'follow_up', 'also_affected', 'police_reply', 'repost', 'edit', 'read_again', 'linked')
  and substr(body, instr(body, 'by:'), 120) >= ?
  and substr(body, instr(body, 'by:'), 120) < ?;
-- plan: SEARCH events USING INDEX events_of_actor_by (<expr>>? AND <expr><?)
-- plan: USE TEMP B-TREE FOR DISTINCT

select distinct docket_id
from events
where docket_id is not null
  and kind not in ('registered', 'follow_up', 'also_affected', 'police_reply', 'repost', 'edit', 'read_again', 'linked')
  and substr(body, instr(body, 'login:'), 120) >= ?
  and substr(body, instr(body, 'login:'), 120) < ?;
-- plan: SEARCH events USING INDEX events_of_actor_login (<expr>>? AND <expr><?)
-- plan: USE TEMP B-TREE FOR DISTINCT

-- docketsActedOn, on PostgreSQL:

select distinct docket_id
from events
where docket_id is not null
  and kind not in ('registered', 'follow_up', 'also_affected', 'police_reply', 'repost', 'edit', 'read_again', 'linked')
  and (substr(body, position('by:' in body), 120)) collate "C" >= $1
  and (substr(body, position('by:' in body), 120)) collate "C" < $2;

select distinct docket_id
from events
where docket_id is not null
  and kind not in ('registered', 'follow_up', 'also_affected', 'police_reply', 'repost', 'edit', 'read_again', 'linked')
  and (substr(body, position('login:' in body), 120)) collate "C" >= $1
  and (substr(body, position('login:' in body), 120)) collate "C" < $2;


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
