-- The SQL of src/db/stores/dockets/posts-to-check-store.ts, written by `npm run docs:sql`: do not edit it here.


-- countPostsToCheck

select count(*) as n
from posts
inner join dockets on dockets.id = posts.docket_id
where posts.id > ?
  and posts.x_id is not null
  and posts.text is not null
  and (dockets.status in (?, ?) or dockets.registered_at >= ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid>?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- toCheckAmong

select posts.id
from posts
inner join dockets on dockets.id = posts.docket_id
where posts.id > ?
  and posts.x_id is not null
  and posts.text is not null
  and (dockets.status in (?, ?) or dockets.registered_at >= ?)
  and posts.id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- postsToCheck

select posts.id, posts.x_id
from posts
inner join dockets on dockets.id = posts.docket_id
where posts.id > ?
  and posts.x_id is not null
  and posts.text is not null
  and (dockets.status in (?, ?) or dockets.registered_at >= ?)
order by posts.id
limit ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid>?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
