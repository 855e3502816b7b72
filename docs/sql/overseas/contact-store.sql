-- The SQL of src/db/stores/overseas/contact-store.ts, written by `npm run docs:sql`: do not edit it here.


-- contactRows

select *
from contacts
where id = ? and coordinator_id = ? and country = ?
order by id;
-- plan: SEARCH contacts USING INTEGER PRIMARY KEY (rowid=?)


-- insertContact

insert into contacts (country, city, name, contact, consent, coordinator_id, consent_version, consented_on, recorded_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
returning id, coordinator_id, country, city, name, contact, consent, consent_version, consented_on, recorded_at, forgotten_at;


-- eraseContact

update contacts
set name = ?, contact = ?, consent = ?, forgotten_at = ?
where id = ?
returning id, name, contact, consent, forgotten_at;
-- plan: SEARCH contacts USING INTEGER PRIMARY KEY (rowid=?)


-- contactCount

select count(*) as n
from contacts
where coordinator_id = ? and forgotten_at is null;
-- plan: SCAN contacts
