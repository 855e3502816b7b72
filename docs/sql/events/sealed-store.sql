-- The SQL of src/db/stores/events/sealed-store.ts, written by `npm run docs:sql`: do not edit it here.


-- sealedParts

select *
from sealed_rows
where part > ?
order by part
limit ?;
-- plan: SEARCH sealed_rows USING INTEGER PRIMARY KEY (rowid>?)
