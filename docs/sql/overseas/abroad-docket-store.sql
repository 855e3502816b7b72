-- The SQL of src/db/stores/overseas/abroad-docket-store.ts, written by `npm run docs:sql`: do not edit it here.


-- openDocketsAbroad

select year, serial, status, attention, waiting_on, waiting_since, registered_at, withheld
from dockets
where country = ? and status in (?, ?)
order by year, serial;
-- plan: SEARCH dockets USING INDEX dockets_abroad (country=?)


-- countsAbroad

select country, status, urgency, count(*) as n
from dockets
where country is not null and status != ? and day >= ? and day <= ?
group by country, status, urgency;
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

select country, registered_at, closed_at, status, urgency, statements.coordinator_id
from dockets
left join statements on statements.docket_id = dockets.id
where country is not null and status != ? and ((registered_at >= ? and registered_at < ?) or (closed_at >= ? and closed_at < ?))
order by year, serial;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH statements USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
