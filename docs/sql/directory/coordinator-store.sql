-- The SQL of src/db/stores/directory/coordinator-store.ts, written by `npm run docs:sql`: do not edit it here.


-- coordinatorRows

select *
from coordinators
order by country, city_key, from_at, id;
-- plan: SCAN coordinators
-- plan: USE TEMP B-TREE FOR ORDER BY

select *
from coordinators
where country = ? and city_key = ? and to_at is null
order by country, city_key, from_at, id;
-- plan: SEARCH coordinators USING INDEX coordinators_in_office (country=? AND city_key=?)


-- insertCoordinator

insert into coordinators (name, country, city, city_key, email, phone, handle, from_at)
values (?, ?, ?, ?, ?, ?, ?, ?)
returning id, name, country, city, city_key, email, phone, handle, from_at, to_at, end_reason;


-- endCoordinatorRow

update coordinators
set to_at = ?, end_reason = ?
where id = ?
returning id, to_at, end_reason;
-- plan: SEARCH coordinators USING INTEGER PRIMARY KEY (rowid=?)
