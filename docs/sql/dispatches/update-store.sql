-- The SQL of src/db/stores/dispatches/update-store.ts, written by `npm run docs:sql`: do not edit it here.


-- tellingsOf

select *
from dockets
where id in (?, ?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)

select docket_id, unit, role
from concerns
where docket_id in (?, ?) and role != ?
order by docket_id, unit;
-- plan: SEARCH concerns USING PRIMARY KEY (docket_id=?)

select docket_id, seq, at, kind, body
from events
where docket_id in (?, ?)
order by docket_id, seq;
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)

select *
from units
where to_at is null
order by code;
-- plan: SCAN units USING INDEX sqlite_autoindex_units_1


-- docketsToUpdate

select docket_id
from updates_to_check
where exists (select dockets.id from dockets where dockets.id = updates_to_check.docket_id and (dockets.status in (?, ?)
    or (dockets.status = ? and dockets.withheld is not null)))
order by docket_id;
-- plan: SCAN updates_to_check
-- plan: SEARCH dockets EXISTS USING INTEGER PRIMARY KEY (rowid=?)


-- forgetSettledUpdates

select *
from dockets
where id in (?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)

select docket_id, unit, role
from concerns
where docket_id in (?) and role != ?
order by docket_id, unit;
-- plan: SEARCH concerns USING PRIMARY KEY (docket_id=?)

select docket_id, seq, at, kind, body
from events
where docket_id in (?)
order by docket_id, seq;
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)

select *
from units
where to_at is null
order by code;
-- plan: SCAN units USING INDEX sqlite_autoindex_units_1

delete
from updates_to_check
where docket_id in (?)
  and exists (select dockets.id from dockets where dockets.id = updates_to_check.docket_id and dockets.status in (?, ?)
    and dockets.unseen_since is null)
  and not exists (select dispatches.id from dispatches where dispatches.docket_id = updates_to_check.docket_id
    and dispatches.state in (?, ?, ?, ?))
returning docket_id;
-- plan: SEARCH updates_to_check USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 2
-- plan: SEARCH dispatches USING INDEX sqlite_autoindex_dispatches_1 (docket_id=?)


-- lastEventSeq

select max(seq) as seq
from events;
-- plan: SEARCH events
