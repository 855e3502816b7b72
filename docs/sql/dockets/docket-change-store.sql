-- The SQL of src/db/stores/dockets/docket-change-store.ts, written by `npm run docs:sql`: do not edit it here.


-- changeDocket

update dockets
set status = ?, attention = ?
where id = ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- updateDocketStates

update dockets
set follow_ups = ?, attention = ?
where id = ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- saveMarked

update dockets
set urgency = ?, actionable = ?, actionable_reason = ?, categories = ?
where id = ?
returning id, actionable_reason;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- saveClasses

update dockets
set withheld = ?
where id = ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- saveReadings

update dockets
set urgency = ?, actionable = ?, actionable_reason = ?, categories = ?, withheld = ?, accused_police = ?, language = ?,
    country = ?, decision = ?, confidence = ?, ruleset = ?
where id = ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- saveOpeners

update dockets
set post_id = ?
where id = ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
