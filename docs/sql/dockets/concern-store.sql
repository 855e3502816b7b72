-- The SQL of src/db/stores/dockets/concern-store.ts, written by `npm run docs:sql`: do not edit it here.


-- concernsOf

select docket_id, unit, role
from concerns
where docket_id in (?, ?) and role != ?
order by docket_id, unit;
-- plan: SEARCH concerns USING PRIMARY KEY (docket_id=?)


-- addConcerns

insert into concerns (docket_id, unit, role, since)
values (?, ?, ?, ?)
on conflict (docket_id, unit, role) do nothing
returning docket_id, unit, role, since;


-- dropConcerns

delete
from concerns
where docket_id = ? and unit in (?, ?) and role = ?
returning docket_id, unit, role;
-- plan: SEARCH concerns USING PRIMARY KEY (docket_id=? AND unit=? AND role=?)
