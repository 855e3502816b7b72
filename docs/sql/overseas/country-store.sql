-- The SQL of src/db/stores/overseas/country-store.ts, written by `npm run docs:sql`: do not edit it here.


-- countryRows

select *
from countries
order by code;
-- plan: SCAN countries USING INDEX sqlite_autoindex_countries_1


-- saveCountry

insert into countries (code, planned_handle, people, people_year, people_source, sought, languages, mission, mission_handle,
    mission_email, mission_tickets, opened_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
returning code, planned_handle, people, people_year, people_source, sought, languages, mission, mission_handle, mission_email,
    mission_tickets, opened_at;

update countries
set code = ?, planned_handle = ?, people = ?, people_year = ?, people_source = ?, sought = ?, languages = ?, mission = ?,
    mission_handle = ?, mission_email = ?, mission_tickets = ?, opened_at = ?
where code = ?
returning code, planned_handle, people, people_year, people_source, sought, languages, mission, mission_handle, mission_email,
    mission_tickets, opened_at;
-- plan: SEARCH countries USING INDEX sqlite_autoindex_countries_1 (code=?)


-- openByCountry

select country, count(*) as n
from dockets
where country is not null and status in (?, ?)
group by country;
-- plan: SEARCH dockets USING INDEX dockets_abroad (country>?)
