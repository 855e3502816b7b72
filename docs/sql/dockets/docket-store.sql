-- The SQL of src/db/stores/dockets/docket-store.ts, written by `npm run docs:sql`: do not edit it here.


-- docketsById

select *
from dockets
where id in (?, ?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- docketsContinuing

select *
from dockets
where continues_id in (?, ?);
-- plan: SEARCH dockets USING INDEX dockets_continued (continues_id=?)


-- docketByNumber

select *
from dockets
where year = ? and serial = ?;
-- plan: SEARCH dockets USING INDEX sqlite_autoindex_dockets_1 (year=? AND serial=?)


-- heldDockets

select *
from dockets
where held_since is not null
order by id;
-- plan: SCAN dockets USING INDEX dockets_held


-- docketOfPost

select dockets.*
from posts
inner join dockets on dockets.id = posts.docket_id
where posts.x_id = ?;
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id=?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- docketsOfCitizen

select dockets.*
from authors
inner join dockets on dockets.author_id = authors.id
where lower(authors.handle) = ? and dockets.withheld is null
order by case when dockets.status = ? then 1 else 0 end, dockets.id desc
limit ?;
-- plan: SCAN dockets
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- undecidedDockets

select *
from dockets
where id > ? and decided_by_person = ? and status = ? and forwarded_at is null and ruleset != ?
order by id
limit ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid>?)


-- docketRowsAfter

select *
from dockets
where id > ?
order by id
limit ?;
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid>?)
