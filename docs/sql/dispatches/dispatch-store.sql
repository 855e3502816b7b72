-- The SQL of src/db/stores/dispatches/dispatch-store.ts, written by `npm run docs:sql`: do not edit it here.


-- insertDispatch

insert into dispatches (docket_id, recipient, channel, purpose, round, state, template, text, planned_at, claimed_by, lease_until,
    sent_at, settled_at, result_ref, error_code, attempts)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (docket_id, recipient, channel, purpose, round) do nothing
returning id, docket_id, recipient, channel, purpose, round, state, template, text, planned_at, claimed_by, lease_until, sent_at,
    settled_at, result_ref, error_code, attempts;


-- rewriteDispatch

update dispatches
set template = ?, text = ?
where id = ? and state in (?, ?)
returning id, template, text;
-- plan: SEARCH dispatches USING INTEGER PRIMARY KEY (rowid=?)


-- claimDispatches

update dispatches
set state = ?, claimed_by = ?, lease_until = ?, settled_at = ?, error_code = ?, attempts = attempts + ?
where id in (?, ?) and (state in (?, ?) or (state = ? and lease_until <= ?))
returning id, state, claimed_by, lease_until, settled_at, error_code, attempts;
-- plan: SEARCH dispatches USING INTEGER PRIMARY KEY (rowid=?)


-- releaseDispatches

update dispatches
set state = ?, claimed_by = ?, lease_until = ?
where id in (?, ?) and state = ? and claimed_by = ?
returning id, state, claimed_by, lease_until;
-- plan: SEARCH dispatches USING INTEGER PRIMARY KEY (rowid=?)


-- settleDispatch

update dispatches
set state = ?, settled_at = ?, lease_until = ?, sent_at = coalesce(sent_at, ?), result_ref = ?, error_code = ?
where id = ? and state = ? and claimed_by = ?
returning id, state, settled_at, lease_until, sent_at, result_ref, error_code;
-- plan: SEARCH dispatches USING INTEGER PRIMARY KEY (rowid=?)


-- dispatchById

select *
from dispatches
where id = ?;
-- plan: SEARCH dispatches USING INTEGER PRIMARY KEY (rowid=?)


-- dispatchesOf

select *
from dispatches
where docket_id in (?, ?)
order by id;
-- plan: SEARCH dispatches USING INDEX sqlite_autoindex_dispatches_1 (docket_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- openDispatches

select *
from dispatches
where state in (?, ?) and settled_at is null
order by id;
-- plan: SEARCH dispatches USING INDEX dispatches_unsettled (state=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- listDispatches

select dispatches.*, dockets.year, dockets.serial, dockets.withheld, posts.x_id
from dispatches
inner join dockets on dockets.id = dispatches.docket_id
left join posts on posts.id = dockets.post_id
where dispatches.id > ?
order by dispatches.id
limit ?;
-- plan: SEARCH dispatches USING INTEGER PRIMARY KEY (rowid>?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dispatches.*, dockets.year, dockets.serial, dockets.withheld, posts.x_id
from dispatches
inner join dockets on dockets.id = dispatches.docket_id
left join posts on posts.id = dockets.post_id
where dispatches.docket_id = ? and dispatches.state = ? and dispatches.id > ?
order by dispatches.id
limit ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH dispatches USING INDEX sqlite_autoindex_dispatches_1 (docket_id=?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: USE TEMP B-TREE FOR ORDER BY


-- dispatchedDockets

select max(dispatches.id) as id
from dispatches
inner join dockets on dockets.id = dispatches.docket_id
where dispatches.recipient in (?) and dispatches.planned_at >= ? and dispatches.planned_at < ?;
-- plan: SEARCH dispatches
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)

select distinct dockets.year, dockets.serial
from dispatches
inner join dockets on dockets.id = dispatches.docket_id
where dispatches.recipient in (?) and dispatches.planned_at >= ? and dispatches.planned_at < ? and dispatches.id <= ?
order by dockets.year, dockets.serial;
-- plan: SEARCH dispatches USING INTEGER PRIMARY KEY (rowid<?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: USE TEMP B-TREE FOR DISTINCT
