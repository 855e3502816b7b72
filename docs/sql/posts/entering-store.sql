-- The SQL of src/db/stores/posts/entering-store.ts, written by `npm run docs:sql`: do not edit it here.


-- saveEntered

update posts
set role = ?, docket_id = ?, triage = ?, salt = coalesce(?, salt)
where id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- savePressing

update posts
set pressing = ?
where id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- saveConversations

update posts
set conversation = ?
where id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
