-- The SQL of src/db/stores/overseas/service-store.ts, written by `npm run docs:sql`: do not edit it here.


-- serviceChecks

select *
from service_checks
order by code;
-- plan: SCAN service_checks USING INDEX sqlite_autoindex_service_checks_1


-- saveServiceCheck

insert into service_checks (code, checked_at, checked_by, reach)
values (?, ?, ?, ?)
returning code, checked_at, checked_by, reach;

update service_checks
set checked_at = ?, checked_by = ?, reach = ?
where code = ?
returning code, checked_at, checked_by, reach;
-- plan: SEARCH service_checks USING INDEX sqlite_autoindex_service_checks_1 (code=?)
