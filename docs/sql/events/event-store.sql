-- The SQL of src/db/stores/events/event-store.ts, written by `npm run docs:sql`: do not edit it here.


-- chainHead

select *
from chain_head
where id = ?;
-- plan: SEARCH chain_head USING INTEGER PRIMARY KEY (rowid=?)


-- chainHeadIfAny

select *
from chain_head
where id = ?;
-- plan: SEARCH chain_head USING INTEGER PRIMARY KEY (rowid=?)


-- eventHash

select hash
from events
where seq = ?;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid=?)


-- hashesOfEvents

select seq, hash
from events
where seq in (?, ?);
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid=?)


-- newestEventAt

select at
from events
where kind != ?
order by seq desc
limit ?;
-- plan: SCAN events


-- eventsAfter

select *
from events
where seq > ?
order by seq
limit ?;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid>?)


-- eventsBefore

select *
from events
where seq < ?
order by seq desc
limit ?;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid<?)


-- filteredEvents

select events.*, dockets.year, dockets.serial, dockets.withheld
from events
left join dockets on dockets.id = events.docket_id
where events.seq > ?
order by events.seq
limit ?;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid>?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select events.*, dockets.year, dockets.serial, dockets.withheld
from events
left join dockets on dockets.id = events.docket_id
where events.docket_id = ? and events.at >= ? and events.at < ? and events.kind = ? and events.seq > ?
order by events.seq
limit ?;
-- plan: SEARCH events USING INDEX events_docket (docket_id=? AND rowid>?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN


-- docketsOfEvents

select distinct dockets.year, dockets.serial
from events
inner join dockets on dockets.id = events.docket_id
where events.at >= ? and events.seq <= ?
order by dockets.year, dockets.serial;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid<?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: USE TEMP B-TREE FOR DISTINCT


-- textsOfEvents

select *
from event_texts
where seq >= ? and seq <= ?;
-- plan: SEARCH event_texts USING PRIMARY KEY (seq>? AND seq<?)


-- textsByEvent

select *
from event_texts
where seq in (?, ?);
-- plan: SEARCH event_texts USING PRIMARY KEY (seq=?)


-- postsOfWithheld

select posts.id
from posts
inner join dockets on dockets.id = posts.docket_id
where posts.id in (?, ?) and dockets.withheld is not null;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
