-- The SQL of src/db/stores/posts/docket-post-store.ts, written by `npm run docs:sql`: do not edit it here.


-- openingPost

select posts.text, authors.handle, authors.name
from posts
inner join authors on authors.id = ?
where posts.id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)


-- openingMentions

select dockets.id, posts.mentions, posts.quoted_user
from dockets
inner join posts on posts.id = dockets.post_id
where dockets.id in (?, ?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- threadPosts

select posts.id, posts.x_id, posts.role, posts.edit_of, posts.posted_at, posts.text, authors.x_id as author_x_id, authors.handle
from posts
inner join authors on authors.id = posts.author_id
where posts.docket_id = ? and posts.conversation = ?;
-- plan: SEARCH posts USING INDEX posts_conversation (conversation=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)

select posts.id, posts.x_id, posts.role, posts.edit_of, posts.posted_at, posts.text, authors.x_id as author_x_id, authors.handle
from posts
inner join authors on authors.id = posts.author_id
where posts.docket_id = ? and posts.id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)


-- policeReplies

select docket_id, body
from events
where docket_id in (?, ?) and kind in (?);
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)

select id, x_id, text
from posts
where id in (?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- docketPostsQuoting

select id
from posts
where quoted = ? and docket_id is not null
order by id;
-- plan: SEARCH posts USING INDEX posts_quoted_on_dockets (quoted=?)
