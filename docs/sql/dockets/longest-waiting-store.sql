-- The SQL of src/db/stores/dockets/longest-waiting-store.ts, written by `npm run docs:sql`: do not edit it here.


-- longestNotClosed

select dockets.year, dockets.serial, dockets.status, dockets.attention, dockets.urgency, dockets.withheld, dockets.waiting_on,
    dockets.waiting_since, dockets.registered_at, dockets.lead_unit, dockets.district, dockets.country
from dockets
where dockets.status in ('open', 'in_process')
order by dockets.year, dockets.serial
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1


-- longestWaitingForPolice

select dockets.year, dockets.serial, dockets.status, dockets.attention, dockets.urgency, dockets.withheld, dockets.waiting_on,
    dockets.waiting_since, dockets.registered_at, dockets.lead_unit, dockets.district, dockets.country
from dockets
where dockets.status in ('open', 'in_process') and dockets.waiting_on in (?, ?, ?) and dockets.actionable != ?
order by dockets.year, dockets.serial
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1


-- notClosedAfter

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.attention, dockets.urgency, dockets.registered_at,
    dockets.number_told_at, dockets.withheld, dockets.categories, dockets.district, case when (dockets.status in (?, ?)
    and dockets.backlog = ? and dockets.actionable != ? and dockets.waiting_on != ?
    and (dockets.registered_at < ? or (dockets.waiting_on = ? and dockets.forwarded_at is null and dockets.registered_at < ?))) then 1
    else 0 end as overdue
from dockets
where dockets.status in ('open', 'in_process') and dockets.id > ?
order by dockets.id
limit ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid>?)
