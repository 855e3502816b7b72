-- The SQL of src/db/stores/dockets/own-post-store.ts, written by `npm run docs:sql`: do not edit it here.


-- ownPostsOf

select docket_id, body
from events
where docket_id in (?) and kind in (?, ?, ?);
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.id in (?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- postsOnDockets

select docket_id, body
from events
where docket_id in (?, ?) and kind in (?, ?, ?, ?, ?);
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.id in (?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- saidOnDuplicates

select docket_id, body
from events
where docket_id in (?, ?) and kind in (?);
-- plan: SEARCH events USING INDEX events_docket (docket_id=?)


-- ownWordsIn

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.conversation in (?)
  and ((posts.role in (?, ?, ?)
    and (posts.author_id in (?, ?) or exists (select threads.docket_id from threads where threads.conversation = posts.conversation and threads.author_id = posts.author_id)))
    or (posts.role in (?, ?)
    and not exists (select threads.docket_id from threads where threads.conversation = posts.conversation and threads.author_id = posts.author_id and threads.docket_id = posts.docket_id))
    or (posts.role = ? and posts.reply_to is not null
    and (exists (select quoting.id from posts as quoting where quoting.quoted = posts.x_id and quoting.author_id = posts.author_id and quoting.docket_id != posts.docket_id) or exists (select shown.id from posts as shown where shown.x_id = posts.quoted and shown.author_id = posts.author_id and shown.docket_id != posts.docket_id))));
-- plan: SEARCH posts USING INDEX posts_conversation (conversation=?)
-- plan: CORRELATED SCALAR SUBQUERY 2
-- plan: SEARCH threads USING PRIMARY KEY (conversation=? AND author_id=?)
-- plan: CORRELATED SCALAR SUBQUERY 3
-- plan: SEARCH threads USING PRIMARY KEY (conversation=? AND author_id=? AND docket_id=?)
-- plan: CORRELATED SCALAR SUBQUERY 4
-- plan: SEARCH quoting USING INDEX posts_quoted_on_dockets (quoted=?)
-- plan: CORRELATED SCALAR SUBQUERY 5
-- plan: SEARCH shown USING INDEX sqlite_autoindex_posts_1 (x_id=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- pointersOnDockets

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.conversation in (?) and posts.docket_id is not null and posts.reply_to in (?);
-- plan: SEARCH posts USING INDEX posts_conversation (conversation=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.quoted in (?) and posts.docket_id is not null;
-- plan: SEARCH posts USING INDEX posts_quoted_on_dockets (quoted=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
