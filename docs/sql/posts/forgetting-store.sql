-- The SQL of src/db/stores/posts/forgetting-store.ts, written by `npm run docs:sql`: do not edit it here.


-- postsOnDocket

select id, x_id, author_id, docket_id, (text is not null or raw is not null) as has_words
from posts
where docket_id = ?
order by id;
-- plan: SCAN posts


-- forgettablePosts

select id, x_id, author_id, docket_id, (text is not null or raw is not null) as has_words
from posts
where id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

select id, x_id, author_id, docket_id, (text is not null or raw is not null) as has_words
from posts
where x_id in (?, ?);
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id=?)


-- docketsNaming

select docket_id, reply_to, quoted, repost_of
from posts
where docket_id is not null and (reply_to in (?, ?) or quoted in (?, ?) or repost_of in (?, ?));
-- plan: SCAN posts


-- eraseWords

select id, mentions, leading_mentions
from posts
where id in (?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

update posts
set text = null, raw = null, salt = null, mentions = ?, leading_mentions = ?
where id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

delete
from media
where post_id = ?;
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)

delete
from completed_posts
where post_id = ?;
-- plan: SEARCH completed_posts USING INTEGER PRIMARY KEY (rowid=?)

delete
from post_index
where rowid = ?;
-- plan: SCAN post_index VIRTUAL TABLE INDEX 0:=

-- eraseWords, on PostgreSQL:

delete
from post_index
where post_id = $1;


-- countWordsOf

select author_id, count(*) as n
from posts
where author_id in (?, ?) and text is not null
group by author_id;
-- plan: SCAN posts
-- plan: USE TEMP B-TREE FOR GROUP BY


-- authorsSince

select distinct author_id
from posts
where id > ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid>?)
-- plan: USE TEMP B-TREE FOR DISTINCT


-- eraseNames

select id, handle
from authors
where id in (?) and (handle is not null or name is not null or location is not null);
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)


-- eraseEventTexts

select distinct seq
from event_texts
where seq in (?);
-- plan: SEARCH event_texts USING PRIMARY KEY (seq=?)


-- eraseDispatchTexts

update dispatches
set text = ?
where docket_id = ? and text is not null
returning id, text;
-- plan: SEARCH dispatches USING INDEX sqlite_autoindex_dispatches_1 (docket_id=?)
