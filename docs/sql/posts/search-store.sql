-- The SQL of src/db/stores/posts/search-store.ts, written by `npm run docs:sql`: do not edit it here.


-- indexPosts

insert into post_index (rowid, body)
values (?, ?);

-- indexPosts, on PostgreSQL:

insert into post_index (post_id, body)
values ($1, to_tsvector('simple', $2));


-- indexPostsAgain

insert or replace into post_index (rowid, body)
values (?, ?);

-- indexPostsAgain, on PostgreSQL:

insert into post_index (post_id, body)
values ($1, to_tsvector('simple', $2))
on conflict (post_id) do update
set body = excluded.body;


-- postsWithWords

select rowid as id
from post_index
where post_index match ?
limit ?;
-- plan: SCAN post_index VIRTUAL TABLE INDEX 0:M1

-- postsWithWords, on PostgreSQL:

select post_id as id
from post_index
where body @@ to_tsquery('simple', $1)
limit $2;


-- postsAmongWithWords

select rowid as id
from post_index
where post_index match ? and rowid between ? and ?;
-- plan: SCAN post_index VIRTUAL TABLE INDEX 0:M1><

-- postsAmongWithWords, on PostgreSQL:

select post_id as id
from post_index
where body @@ to_tsquery('simple', $1) and post_id between $2 and $3;


-- postsOfDockets

select dockets.serial, posts.id
from dockets
inner join posts as opener on opener.id = dockets.post_id
inner join posts on posts.conversation = opener.conversation and posts.docket_id = dockets.id
where dockets.year = ? and dockets.serial in (?)
order by posts.id;
-- plan: SEARCH dockets USING INDEX sqlite_autoindex_dockets_1 (year=? AND serial=?)
-- plan: SEARCH opener USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH posts USING INDEX posts_conversation (conversation=?)


-- docketsOfPosts

select docket_id
from posts
where id in (?, ?) and docket_id is not null;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
