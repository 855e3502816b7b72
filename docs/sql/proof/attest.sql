-- The SQL of src/db/proof/attest.ts, written by `npm run docs:sql`: do not edit it here.


-- statesOf

select docket_id
from updates_to_check
where docket_id in (?);
-- plan: SEARCH updates_to_check USING INTEGER PRIMARY KEY (rowid=?)

select id, status
from dockets
where id in (?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)

select id, salt, role, docket_id, marked, pressing, x_id, author_id, conversation, reply_to, reply_to_user, quoted, quoted_user,
    repost_of, edit_of, posted_at, language, mentions, leading_mentions, text, raw, landed_at
from posts
where id in (?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

select post_id, position, media_key, type, url, alt_text
from media
where post_id in (?)
order by post_id, position;
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
