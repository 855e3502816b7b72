-- The SQL of src/db/stores/posts/tagged-store.ts, written by `npm run docs:sql`: do not edit it here.


-- taggedPosts

select x_id, posted_at, mentions
from posts
where x_id >= ? and x_id < ? and repost_of is null and (role is null or role <> ?)
order by x_id
limit ?;
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id>? AND x_id<?)


-- newestTagging

select posted_at, raw
from posts
where mentions like ? escape '\' and raw is not null
order by x_id desc
limit ?;
-- plan: SCAN posts USING INDEX sqlite_autoindex_posts_1
