-- The SQL of src/db/stores/posts/media-store.ts, written by `npm run docs:sql`: do not edit it here.


-- mediaOf

select post_id, media_key, type, url, alt_text
from media
where post_id in (?, ?)
order by post_id, position;
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
