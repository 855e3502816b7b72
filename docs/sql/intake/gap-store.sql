-- The SQL of src/db/stores/intake/gap-store.ts, written by `npm run docs:sql`: do not edit it here.


-- gapsOf

select gaps.*, handles.name
from gaps
inner join handles on handles.id = gaps.handle_id
order by gaps.id;
-- plan: SCAN gaps
-- plan: SEARCH handles USING INTEGER PRIMARY KEY (rowid=?)

select gaps.*, handles.name
from gaps
inner join handles on handles.id = gaps.handle_id
where gaps.closed_at is null
order by gaps.id;
-- plan: SCAN gaps
-- plan: SEARCH handles USING INTEGER PRIMARY KEY (rowid=?)


-- givenUpIntervals

select handle_id, low, high, reason
from gaps
where reason in (?, ?, ?) and way in (?, ?);
-- plan: SCAN gaps


-- recordGap

select id, low, high
from gaps
where reason = ? and handle_id = ? and closed_at is null and low = ?;
-- plan: SCAN gaps

update gaps
set low = ?, high = ?
where id = ?
returning id, low, high;
-- plan: SEARCH gaps USING INTEGER PRIMARY KEY (rowid=?)

insert into gaps (handle_id, way, low, high, reason, found_at, closed_at)
values (?, ?, ?, ?, ?, ?, ?)
returning id, handle_id, way, low, high, reason, found_at, closed_at;


-- recordGaps

select id, low, high
from gaps
where reason = ? and handle_id = ? and closed_at is null and low = ?;
-- plan: SCAN gaps

update gaps
set low = ?, high = ?
where id = ?
returning id, low, high;
-- plan: SEARCH gaps USING INTEGER PRIMARY KEY (rowid=?)


-- closeGapRow

update gaps
set closed_at = ?
where id = ? and closed_at is null
returning id, closed_at;
-- plan: SEARCH gaps USING INTEGER PRIMARY KEY (rowid=?)
