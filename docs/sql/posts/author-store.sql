-- The SQL of src/db/stores/posts/author-store.ts, written by `npm run docs:sql`: do not edit it here.


-- storeAuthors

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


-- authorsByXId

select id, x_id, handle
from authors
where x_id in (?, ?);
-- plan: SEARCH authors USING INDEX sqlite_autoindex_authors_1 (x_id=?)


-- authorsToName

select distinct authors.x_id
from posts
inner join authors on authors.id = posts.author_id
where authors.handle is null and authors.account is null and posts.role is null
order by authors.x_id desc
limit ?;
-- plan: SCAN posts USING INDEX posts_landed
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: USE TEMP B-TREE FOR DISTINCT

select distinct authors.x_id
from posts
inner join authors on authors.id = posts.author_id
where authors.handle is null and authors.account is null and posts.role = ?
order by authors.x_id desc
limit ?;
-- plan: SCAN posts USING COVERING INDEX posts_waiting
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: USE TEMP B-TREE FOR DISTINCT


-- saveGoneAuthors

select id, x_id
from authors
where x_id in (?) and handle is null;
-- plan: SEARCH authors USING INDEX sqlite_autoindex_authors_1 (x_id=?)

update authors
set account = ?
where id = ?;
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)

update posts
set role = ?
where author_id in (?) and role = 'unknown_author'
returning id, role;
-- plan: SEARCH posts USING COVERING INDEX posts_waiting (author_id=?)
