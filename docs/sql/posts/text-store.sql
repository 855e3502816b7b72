-- The SQL of src/db/stores/posts/text-store.ts, written by `npm run docs:sql`: do not edit it here.


-- textsOf

select id, text
from posts
where id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- saltedPosts

select id, text, salt
from posts
where id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
