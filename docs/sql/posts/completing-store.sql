-- The SQL of src/db/stores/posts/completing-store.ts, written by `npm run docs:sql`: do not edit it here.


-- knownPosts

select id, x_id, role, docket_id, salt, text, conversation, language, mentions, leading_mentions, reply_to, reply_to_user, quoted,
    quoted_user, repost_of, edit_of
from posts
where x_id in (?, ?);
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id=?)


-- completePosts

select id, x_id, role, docket_id, salt, text, conversation, language, mentions, leading_mentions, reply_to, reply_to_user, quoted,
    quoted_user, repost_of, edit_of
from posts
where x_id in (?);
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id=?)

select post_id, media_key, type, url, alt_text
from media
where post_id in (?)
order by post_id, position;
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)

update posts
set text = ?, raw = coalesce(?, raw), conversation = ?, reply_to = ?, reply_to_user = ?, quoted = ?, quoted_user = ?,
    repost_of = ?, edit_of = ?, language = ?, mentions = ?, leading_mentions = ?, role = ?
where id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

delete
from media
where post_id = ?;
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)

insert into media (post_id, position, media_key, type, url, alt_text)
values (?, ?, ?, ?, ?, ?);


-- clearStrayMedia

select distinct post_id
from media
where post_id >= ? and post_id < ?;
-- plan: SEARCH media USING PRIMARY KEY (post_id>? AND post_id<?)


-- insertMedia

insert into media (post_id, position, media_key, type, url, alt_text)
values (?, ?, ?, ?, ?, ?);


-- queueCompleted

insert into completed_posts (post_id)
values (?)
on conflict do nothing;


-- queuedCompleted

select post_id
from completed_posts
order by post_id
limit ?;
-- plan: SCAN completed_posts


-- dequeueCompleted

delete
from completed_posts
where post_id in (?)
returning post_id;
-- plan: SEARCH completed_posts USING INTEGER PRIMARY KEY (rowid=?)
