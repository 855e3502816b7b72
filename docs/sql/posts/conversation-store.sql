-- The SQL of src/db/stores/posts/conversation-store.ts, written by `npm run docs:sql`: do not edit it here.


-- looseIn

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.conversation in (?, ?) and posts.x_id > ? and posts.role in (?, ?, ?, ?);
-- plan: SEARCH posts USING INDEX posts_conversation (conversation=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- pointingAt

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.docket_id is null and posts.repost_of in (?, ?) and posts.role = ?;
-- plan: SEARCH posts USING INDEX posts_repost_of (repost_of=?)
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
where posts.docket_id is null and posts.quoted in (?, ?) and posts.role in (?, ?);
-- plan: SEARCH posts USING INDEX posts_quoted (quoted=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- editionsOf

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.edit_of in (?, ?);
-- plan: SEARCH posts USING INDEX posts_edits (edit_of=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- postsOfComplainants

select conversation
from posts
where id in (?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.conversation in (?) and posts.docket_id is not null;
-- plan: SEARCH posts USING INDEX posts_conversation (conversation=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- postsOfConversations

select id, docket_id
from posts
where conversation in (?, ?) and docket_id is not null;
-- plan: SEARCH posts USING INDEX posts_conversation (conversation=?)
