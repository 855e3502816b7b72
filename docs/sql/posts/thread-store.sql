-- The SQL of src/db/stores/posts/thread-store.ts, written by `npm run docs:sql`: do not edit it here.


-- threadsOf

select *
from threads
where conversation in (?, ?);
-- plan: SEARCH threads USING PRIMARY KEY (conversation=?)


-- addThreads

insert into threads (conversation, author_id, docket_id)
values (?, ?, ?);
