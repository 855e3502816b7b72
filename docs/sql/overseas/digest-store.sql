-- The SQL of src/db/stores/overseas/digest-store.ts, written by `npm run docs:sql`: do not edit it here.


-- digestRows

select *
from digests
where coordinator_id = ?
order by local_day desc;
-- plan: SEARCH digests USING INDEX sqlite_autoindex_digests_1 (coordinator_id=?)


-- insertDigest

insert into digests (coordinator_id, local_day, since_at, claimed_at, made_at)
values (?, ?, ?, ?, ?)
returning id, coordinator_id, local_day, since_at, claimed_at, made_at;


-- saveDigest

update digests
set coordinator_id = ?, local_day = ?, since_at = ?, claimed_at = ?, made_at = ?
where id = ?
returning id, coordinator_id, local_day, since_at, claimed_at, made_at;
-- plan: SEARCH digests USING INTEGER PRIMARY KEY (rowid=?)
