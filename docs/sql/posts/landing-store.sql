-- The SQL of src/db/stores/posts/landing-store.ts, written by `npm run docs:sql`: do not edit it here.


-- landPosts

select id, x_id, role, docket_id, salt, text, conversation, language, mentions, leading_mentions, reply_to, reply_to_user, quoted,
    quoted_user, repost_of, edit_of
from posts
where x_id in (?, ?);
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id=?)

select id, x_id, handle, name, location, named_at
from authors
where x_id in (?, ?, ?);
-- plan: SEARCH authors USING INDEX sqlite_autoindex_authors_1 (x_id=?)

update counters
set last = last + ?
where name = ?
returning last, name;
-- plan: SEARCH counters USING PRIMARY KEY (name=?)

insert into authors (id, x_id, handle, name, location, named_at, salt)
values (?, ?, ?, ?, ?, ?, ?);

update authors
set handle = ?, name = ?, location = ?, named_at = ?
where id = ?;
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)

insert into posts (id, x_id, author_id, conversation, reply_to, reply_to_user, quoted, quoted_user, repost_of, edit_of, posted_at,
    language, mentions, leading_mentions, text, raw, salt, role, intake_id, landed_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select distinct post_id
from media
where post_id >= ? and post_id < ?;
-- plan: SEARCH media USING PRIMARY KEY (post_id>? AND post_id<?)

insert into media (post_id, position, media_key, type, url, alt_text)
values (?, ?, ?, ?, ?, ?);

select id
from posts
where reply_to in (?) and triage = 'hidden_parent';
-- plan: SEARCH posts USING COVERING INDEX posts_hidden_parent (reply_to=?)

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

update posts
set role = null, intake_id = ?, landed_at = ?
where id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

update posts
set role = ?
where author_id in (?) and role = 'unknown_author'
returning id, role;
-- plan: SEARCH posts USING COVERING INDEX posts_waiting (author_id=?)
