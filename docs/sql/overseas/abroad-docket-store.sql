-- The SQL of src/db/stores/overseas/abroad-docket-store.ts, written by `npm run docs:sql`: do not edit it here.


-- openDocketsAbroad

select year, serial, status, attention, waiting_on, waiting_since, registered_at, withheld
from dockets
where country = ? and status in (?, ?)
order by year, serial;
-- plan: SEARCH dockets USING INDEX dockets_abroad (country=?)


-- countsAbroad

select dockets.country, dockets.status, dockets.urgency, count(*) as n
from (select * from dockets) as dockets
where dockets.status != ? and dockets.day >= ? and dockets.day <= ? and dockets.country is not null
group by dockets.country, dockets.status, dockets.urgency;
-- plan: SEARCH dockets USING INDEX dockets_day (day>? AND day<?)
-- plan: USE TEMP B-TREE FOR GROUP BY


-- registeredAbroad

select withheld, urgency, count(*) as n
from dockets
where country = ? and status != ? and registered_at >= ? and registered_at < ?
group by withheld, urgency;
-- plan: SEARCH dockets USING INDEX dockets_abroad (country=?)
-- plan: USE TEMP B-TREE FOR GROUP BY


-- docketsAbroadIn

select dockets.country, dockets.registered_at, dockets.closed_at, dockets.status, dockets.urgency, statements.coordinator_id
from (select * from dockets) as dockets
left join statements on statements.docket_id = dockets.id
where dockets.status != ?
  and dockets.country is not null
  and ((dockets.registered_at >= ? and dockets.registered_at < ?) or (dockets.closed_at >= ? and dockets.closed_at < ?))
order by dockets.year, dockets.serial;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH statements USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
