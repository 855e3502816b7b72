-- The SQL of src/db/stores/overseas/kit-store.ts, written by `npm run docs:sql`: do not edit it here.


-- kitRecord

select *
from kit_records
where id = ?;
-- plan: SEARCH kit_records USING INDEX sqlite_autoindex_kit_records_1 (id=?)


-- waitingKitRecords

select *
from kit_records
where state = ?
order by received_at, id;
-- plan: SCAN kit_records USING INDEX kit_records_waiting


-- insertKitRecord

insert into kit_records (id, kind, country, city, state, words, coordinator_id, made_at, received_at, outreach_id, docket_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
returning id, kind, country, city, coordinator_id, made_at, received_at, state, outreach_id, docket_id, words;


-- settleKitRecord

update kit_records
set state = ?, docket_id = ?, words = ?
where id = ?
returning id, state, docket_id, words;
-- plan: SEARCH kit_records USING INDEX sqlite_autoindex_kit_records_1 (id=?)
