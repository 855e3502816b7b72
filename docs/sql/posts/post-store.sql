-- The SQL of src/db/stores/posts/post-store.ts, written by `npm run docs:sql`: do not edit it here.


-- postsById

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- postsByXId

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.x_id in (?, ?);
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- lastPostId

select max(id) as last
from posts;
-- plan: SEARCH posts


-- postsSince

select count(*) as n
from posts
where x_id > ? and role != ?;
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id>?)


-- landedAtOf

select id, landed_at
from posts
where id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
