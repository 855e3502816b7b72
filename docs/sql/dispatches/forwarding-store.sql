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


-- readyDockets

select dockets.id, dockets.year, dockets.serial, dockets.accused_police, dockets.withheld, exists (select concerns.docket_id
    from concerns where concerns.docket_id = dockets.id and concerns.role = ?) as accused_unit
from dockets
where dockets.status = ?
  and dockets.forwarded_at is null
  and dockets.lead_unit is not null
  and dockets.actionable <> ?
  and (dockets.decision = ? or dockets.decided_by_person = ?)
  and not exists (select dispatches.id from dispatches where dispatches.docket_id = dockets.id
    and dispatches.recipient = dockets.lead_unit and dispatches.channel = ? and dispatches.purpose = ? and dispatches.state in (?,
    ?))
order by case when dockets.urgency = ? then 0 else 1 end, dockets.id;
-- plan: SCAN dockets
-- plan: CORRELATED SCALAR SUBQUERY 2
-- plan: SEARCH dispatches USING INDEX sqlite_autoindex_dispatches_1 (docket_id=? AND recipient=? AND channel=? AND purpose=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH concerns USING PRIMARY KEY (docket_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- docketsHeldBack

select count(*) as n, sum(case when actionable = ? then 1 else 0 end) as not_actionable, sum(case
    when (actionable <> ? and lead_unit is null) then 1 else 0 end) as no_unit
from dockets
where status = ? and forwarded_at is null;
-- plan: SCAN dockets

select year, serial
from dockets
where status = ?
  and forwarded_at is null
  and actionable <> ?
  and lead_unit is not null
  and decision <> ?
  and decided_by_person = ?
order by id;
-- plan: SCAN dockets
