-- The SQL of src/db/stores/facts/deleted-mark-store.ts, written by `npm run docs:sql`: do not edit it here.


-- markedDeleted

select key
from register
where key like ?;
-- plan: SCAN register


-- markedAmong

select key
from register
where key in (?, ?);
-- plan: SEARCH register USING PRIMARY KEY (key=?)


-- addDeletedMarks

insert into register (key, value)
values (?, ?), (?, ?)
returning key, value;


-- removeDeletedMarks

delete
from register
where key in (?, ?)
returning key;
-- plan: SEARCH register USING PRIMARY KEY (key=?)
