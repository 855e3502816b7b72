-- The SQL of src/db/stores/posts/waiting-store.ts, written by `npm run docs:sql`: do not edit it here.


-- waitingPosts

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, posts.conversation,
    posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of, posts.posted_at,
    posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id, posts.intake_id,
    exists (select media.post_id from media where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.role is null and posts.x_id > ? and posts.id <= ?
order by posts.x_id
limit ?;
-- plan: SEARCH posts USING INDEX posts_landed (x_id>?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- waitingIds

select id
from posts
where id in (?, ?) and role is null;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- reopenUnnamed

update posts
set role = ?
where role = ?;
-- plan: SCAN posts USING INDEX posts_waiting


-- reopenIgnored

update posts
set role = ?
where role = ? and docket_id is null and mentions like ? escape '\';
-- plan: SCAN posts
