-- The SQL of src/db/stores/posts/waiting-store.ts, written by `npm run docs:sql`: do not edit it here.


-- waitingPosts

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.role is null and posts.x_id > ? and posts.id <= ?
order by posts.x_id
limit ?;
-- plan: SEARCH posts USING INDEX posts_landed (x_id>?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- newestWaitingAt

select posted_at
from posts
where role is null and id <= ?
order by x_id desc
limit ?;
-- plan: SCAN posts USING INDEX posts_landed


-- waitingIds

select id
from posts
where id in (?, ?) and role is null;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- reopenUnnamed

update posts
set role = ?
where role = ?
returning id, role;
-- plan: SCAN posts USING COVERING INDEX posts_waiting


-- reopenOfAuthors

update posts
set role = ?
where author_id in (?, ?) and role = 'unknown_author'
returning id, role;
-- plan: SEARCH posts USING COVERING INDEX posts_waiting (author_id=?)


-- reopenIgnored

select id
from posts
where role = 'ignored' and docket_id is null and mentions like ? escape '\';
-- plan: SCAN posts USING COVERING INDEX posts_ignored


-- waitingThatTag

select id, mentions
from posts
where role is null;
-- plan: SCAN posts USING INDEX posts_landed


-- rolesOf

select id, role
from posts
where id in (?, ?);
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- reopenUnderKnownParents

select id
from posts
where reply_to in (?, ?) and triage = 'hidden_parent';
-- plan: SEARCH posts USING COVERING INDEX posts_hidden_parent (reply_to=?)


-- undecidedPosts

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where posts.role is null
order by posts.id + 0 desc
limit ?;
-- plan: SCAN posts USING INDEX posts_landed
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where posts.role = 'unknown_author'
order by posts.id + 0 desc
limit ?;
-- plan: SCAN posts USING INDEX posts_waiting
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where (posts.triage is not null and posts.triage in (?, ?) and posts.role is not null)
order by posts.id + 0 desc
limit ?;
-- plan: SCAN posts USING INDEX posts_triage
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where posts.role is null and posts.pressing is null
order by posts.id + 0 desc
limit ?;
-- plan: SCAN posts USING INDEX posts_landed
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where posts.role = 'unknown_author' and posts.pressing is null
order by posts.id + 0 desc
limit ?;
-- plan: SCAN posts USING INDEX posts_waiting
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where (posts.triage is not null and posts.triage in (?, ?) and posts.role is not null) and posts.pressing is null
order by posts.id + 0 desc
limit ?;
-- plan: SCAN posts USING INDEX posts_triage
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- countUndecided

select triage, count(*) as n, sum(case when (landed_at < ? or landed_at > ?) then 1 else 0 end) as longer, sum(case
    when (landed_at < ? or landed_at > ?) then 1 else 0 end) as left_longer, sum(coalesce(pressing, 0)) as pressing, sum(case
    when pressing is null then 1 else 0 end) as unread, sum(case
    when (pressing is null and (landed_at < ? or landed_at > ?)) then 1 else 0 end) as unread_longer
from posts
where posts.role is null
group by triage;
-- plan: SCAN posts USING INDEX posts_landed
-- plan: USE TEMP B-TREE FOR GROUP BY

select triage, count(*) as n, sum(case when (landed_at < ? or landed_at > ?) then 1 else 0 end) as longer, sum(case
    when (landed_at < ? or landed_at > ?) then 1 else 0 end) as left_longer, sum(coalesce(pressing, 0)) as pressing, sum(case
    when pressing is null then 1 else 0 end) as unread, sum(case
    when (pressing is null and (landed_at < ? or landed_at > ?)) then 1 else 0 end) as unread_longer
from posts
where posts.role = 'unknown_author'
group by triage;
-- plan: SCAN posts USING INDEX posts_waiting
-- plan: USE TEMP B-TREE FOR GROUP BY

select triage, count(*) as n, sum(case when (landed_at < ? or landed_at > ?) then 1 else 0 end) as longer, sum(case
    when (landed_at < ? or landed_at > ?) then 1 else 0 end) as left_longer, sum(coalesce(pressing, 0)) as pressing, sum(case
    when pressing is null then 1 else 0 end) as unread, sum(case
    when (pressing is null and (landed_at < ? or landed_at > ?)) then 1 else 0 end) as unread_longer
from posts
where (posts.triage is not null and posts.triage in (?, ?) and posts.role is not null)
group by triage;
-- plan: SCAN posts USING INDEX posts_triage
-- plan: USE TEMP B-TREE FOR GROUP BY


-- pressingReplies

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media
from posts
inner join authors on authors.id = posts.author_id
where posts.docket_id in (?)
  and (posts.triage is not null and posts.triage in (?, ?) and posts.role is not null)
  and posts.pressing = ?;
-- plan: SCAN posts USING INDEX posts_triage
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- undecidedOn

select id, pressing
from posts
where docket_id = ? and (posts.triage is not null and posts.triage in (?, ?) and posts.role is not null);
-- plan: SCAN posts USING INDEX posts_triage


-- pressingAmong

select id
from posts
where id in (?, ?)
  and pressing = ?
  and (posts.role = 'unknown_author' or (posts.triage is not null and posts.triage in (?, ?) and posts.role is not null));
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- undecidedPost

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where posts.id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where posts.x_id = ?;
-- plan: SEARCH posts USING INDEX sqlite_autoindex_posts_1 (x_id=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)


-- saveMark

select posts.id, posts.x_id, posts.author_id, authors.x_id as author_x_id, authors.handle, authors.location, authors.account,
    posts.conversation, posts.reply_to, posts.reply_to_user, posts.quoted, posts.quoted_user, posts.repost_of, posts.edit_of,
    posts.posted_at, posts.language, posts.mentions, posts.leading_mentions, posts.text, posts.role, posts.docket_id,
    posts.intake_id, posts.marked, posts.salt, exists (select media.post_id from media
    where media.post_id = posts.id) as has_media, posts.triage, posts.landed_at, posts.pressing
from posts
inner join authors on authors.id = posts.author_id
where posts.id = ?;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH media USING PRIMARY KEY (post_id=?)

update posts
set marked = ?, triage = ?, role = ?
where id = ?
returning id, marked, triage, role;
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
