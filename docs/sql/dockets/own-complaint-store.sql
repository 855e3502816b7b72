-- The SQL of src/db/stores/dockets/own-complaint-store.ts, written by `npm run docs:sql`: do not edit it here.


-- ownComplaints

select dockets.id, dockets.author_id, dockets.post_id, dockets.follow_ups, posts.text, posts.quoted, posts.posted_at,
    posts.edit_of
from dockets
inner join posts on posts.id = dockets.post_id
where dockets.author_id in (?, ?) and dockets.posted_at >= ? and dockets.posted_at <= ? and dockets.status != ?;
-- plan: SEARCH dockets USING INDEX dockets_author (author_id=? AND posted_at>? AND posted_at<?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
