-- The SQL of src/db/proof/stored-rows.ts, written by `npm run docs:sql`: do not edit it here.


-- readRows

select id, status
from dockets
where id in (?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- readTable

select docket_id, unit, role, since
from concerns;
-- plan: SCAN concerns


-- readContents

select id, salt, role, docket_id, marked, pressing, x_id, author_id, conversation, reply_to, reply_to_user, quoted, quoted_user,
    repost_of, edit_of, posted_at, language, mentions, leading_mentions, text, raw, landed_at
from posts
where id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

select post_id, position, media_key, type, url, alt_text
from media
where post_id in (?, ?)
order by post_id, position;
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- readSalts

select row_key, salt
from row_salts
where tbl = ?;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)

select row_key, salt
from row_salts
where tbl = ? and row_key in (?);
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=? AND row_key=?)


-- countRows

select count(*) as n
from dockets;
-- plan: SCAN dockets USING COVERING INDEX sqlite_autoindex_dockets_1


-- keysOf

select id
from dockets
order by id
limit 5000;
-- plan: SCAN dockets

select id
from dockets
where (id) > (?)
order by id
limit 5000;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid>?)


-- postsWithoutRole

select count(*) as n
from posts
where role is null;
-- plan: SCAN posts USING INDEX posts_landed


-- unplacedPosts

select id
from posts
where id > ? and role is not null
order by id
limit ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid>?)

select id
from posts
where id > ? and (role is null and (docket_id is not null or triage is not null or marked is not null or pressing is not null))
order by id
limit ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid>?)


-- postOfStrayMedia

select post_id
from media
where not exists (select posts.id from posts where posts.id = media.post_id)
limit ?;
-- plan: SCAN media
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- strayRowSalt

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(code as text) from countries)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN countries USING COVERING INDEX sqlite_autoindex_countries_1

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from coordinators)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN coordinators

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from contacts)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN contacts

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(docket_id as text) from statements)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN statements USING COVERING INDEX statements_recorded

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from outside_bodies)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN outside_bodies USING COVERING INDEX outside_bodies_of_docket

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from kit_records)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN kit_records USING COVERING INDEX sqlite_autoindex_kit_records_1

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from outreach)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN outreach

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from publications)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN publications

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from wordings)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN wordings USING COVERING INDEX sqlite_autoindex_wordings_1

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(code as text) from units)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN units USING COVERING INDEX sqlite_autoindex_units_1

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from operators)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN operators

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from dispatches)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN dispatches USING COVERING INDEX sqlite_autoindex_dispatches_1

select row_key
from row_salts
where tbl = ? and row_key not in (select cast(id as text) from campaigns)
limit 1;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=?)
-- plan: SCAN campaigns

select tbl, row_key
from row_salts
where tbl not in (select value from json_each(?))
limit ?;
-- plan: SCAN row_salts
-- plan: SCAN json_each VIRTUAL TABLE INDEX 1:

-- strayRowSalt, on PostgreSQL:

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from countries where cast(code as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from coordinators where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from contacts where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from statements where cast(docket_id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from outside_bodies where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from kit_records where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from outreach where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from publications where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from wordings where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from units where cast(code as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from operators where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from dispatches where cast(id as text) = row_key)
limit 1;

select row_key
from row_salts
where tbl = $1 and not exists (select 1 from campaigns where cast(id as text) = row_key)
limit 1;

select tbl, row_key
from row_salts
where tbl not in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
limit $14;


-- strayThread

select *
from threads
where not exists (select posts.id from posts where posts.conversation = threads.conversation
    and posts.docket_id = threads.docket_id)
limit ?;
-- plan: SCAN threads
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH posts USING INDEX posts_conversation (conversation=?)
