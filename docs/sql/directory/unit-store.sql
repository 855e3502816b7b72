-- The SQL of src/db/stores/directory/unit-store.ts, written by `npm run docs:sql`: do not edit it here.


-- listUnits

select *
from units
where to_at is null
order by code;
-- plan: SCAN units USING INDEX sqlite_autoindex_units_1


-- allUnits

select *
from units
order by code;
-- plan: SCAN units USING INDEX sqlite_autoindex_units_1


-- setUnitContacts

update units
set email = ?, phone = ?, whatsapp = ?
where code = ?
returning code, email, phone, whatsapp;
-- plan: SEARCH units USING INDEX sqlite_autoindex_units_1 (code=?)


-- setUnitPlace

update units
set reports_to = ?, confirmed = ?
where code = ?
returning code, reports_to, confirmed;
-- plan: SEARCH units USING INDEX sqlite_autoindex_units_1 (code=?)
