-- The SQL of src/db/stores/dockets/reading-store.ts, written by `npm run docs:sql`: do not edit it here.


-- updateRead

update dockets
set urgency = ?, actionable = ?, categories = ?
where id = ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
