-- The SQL of src/db/stores/posts/quoting-store.ts, written by `npm run docs:sql`: do not edit it here.


-- docketPostsQuoting

select id
from posts
where quoted = ? and docket_id is not null
order by id;
-- plan: SEARCH posts USING INDEX posts_quoted_on_dockets (quoted=?)
