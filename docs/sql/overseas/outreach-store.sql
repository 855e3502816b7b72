-- The SQL of src/db/stores/overseas/outreach-store.ts, written by `npm run docs:sql`: do not edit it here.


-- outreachRows

select *
from outreach
where id = ? and country = ? and topic = ? and state = ? and coordinator_id = ? and held_on >= ? and held_on <= ?
order by held_on, id;
-- plan: SEARCH outreach USING INTEGER PRIMARY KEY (rowid=?)


-- insertOutreach

insert into outreach (state, country, city, topic, kind, place, audience, reached, joined, link, note, coordinator_id, held_on,
    recorded_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
returning id, country, city, coordinator_id, state, held_on, topic, kind, place, audience, reached, joined, link, note,
    recorded_at;


-- saveOutreach

update outreach
set state = ?, country = ?, city = ?, topic = ?, kind = ?, place = ?, audience = ?, reached = ?, joined = ?, link = ?, note = ?,
    coordinator_id = ?, held_on = ?, recorded_at = ?
where id = ?
returning id, state, country, city, topic, kind, place, audience, reached, joined, link, note, coordinator_id, held_on,
    recorded_at;
-- plan: SEARCH outreach USING INTEGER PRIMARY KEY (rowid=?)
