-- The SQL of src/db/stores/dockets/longest-waiting-store.ts, written by `npm run docs:sql`: do not edit it here.


-- longestWaiting

select dockets.year, dockets.serial, dockets.status, dockets.attention, dockets.urgency, dockets.withheld, dockets.waiting_on,
    dockets.waiting_since, dockets.registered_at, dockets.lead_unit, dockets.district, dockets.country
from dockets
where dockets.status in ('open', 'in_process')
order by dockets.year, dockets.serial
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1

select dockets.year, dockets.serial, dockets.status, dockets.attention, dockets.urgency, dockets.withheld, dockets.waiting_on,
    dockets.waiting_since, dockets.registered_at, dockets.lead_unit, dockets.district, dockets.country
from dockets
where dockets.status in ('open', 'in_process') and dockets.district = ?
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


-- longestWaitingByDistrict

select district, year, serial
from (select dockets.district, dockets.year, dockets.serial,
    row_number() over (partition by dockets.district order by dockets.year, dockets.serial) as place from dockets
    where dockets.status in ('open', 'in_process')) as ordered
where place <= ?
order by district, year, serial;
-- plan: CO-ROUTINE ordered
-- plan: CO-ROUTINE (subquery-3)
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR ORDER BY
-- plan: SCAN (subquery-3)
-- plan: SCAN ordered
-- plan: USE TEMP B-TREE FOR ORDER BY
