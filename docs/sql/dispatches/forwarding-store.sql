-- The SQL of src/db/stores/dispatches/forwarding-store.ts, written by `npm run docs:sql`: do not edit it here.


-- docketsToForward

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.lead_unit, dockets.accused_police, dockets.withheld,
    dockets.source, dockets.urgency, dockets.categories, dockets.language, dockets.country, dockets.registered_at,
    dockets.forwarded_at, posts.x_id, authors.handle, authors.name
from dockets
inner join posts on posts.id = dockets.post_id
inner join authors on authors.id = dockets.author_id
where dockets.id in (?, ?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)


-- waitingDockets

select id, year, serial, urgency, actionable, lead_unit, decision, decided_by_person, accused_police, withheld,
    exists (select concerns.docket_id from concerns where concerns.docket_id = dockets.id and concerns.role = ?) as accused_unit
from dockets
where status = ? and forwarded_at is null
order by case when urgency = ? then 0 else 1 end, id;
-- plan: SCAN dockets
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH concerns USING PRIMARY KEY (docket_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- unsettledDockets

select distinct dispatches.docket_id
from dispatches
inner join dockets on dockets.id = dispatches.docket_id
where dispatches.state in (?, ?)
  and dispatches.channel = ?
  and dispatches.purpose = ?
  and dockets.status = ?
  and dockets.forwarded_at is null;
-- plan: SCAN dispatches USING INDEX sqlite_autoindex_dispatches_1
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)

select distinct dispatches.docket_id
from dispatches
inner join dockets on dockets.id = dispatches.docket_id
where dispatches.state in (?)
  and dispatches.channel = ?
  and dispatches.purpose = ?
  and dockets.status = ?
  and dockets.forwarded_at is null
  and dispatches.recipient = dockets.lead_unit;
-- plan: SCAN dispatches USING INDEX sqlite_autoindex_dispatches_1
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
