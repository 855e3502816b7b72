-- The SQL of src/db/stores/dockets/complaint-store.ts, written by `npm run docs:sql`: do not edit it here.


-- complaintPage

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
order by dockets.year asc, dockets.serial asc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where (dockets.year, dockets.serial) < (?, ?)
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SEARCH dockets USING INDEX sqlite_autoindex_dockets_1 ((year,serial)<(?,?))
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.status in (?) and dockets.urgency = 'emergency'
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX dockets_emergencies
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.status in (?, ?)
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.district = ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.lead_unit in (?, ?)
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.country = ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SEARCH dockets USING INDEX dockets_abroad (country=?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where posts.mentions like ? escape '\'
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.registered_at >= ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.registered_at < ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.attention = ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where ' ' || dockets.categories || ' ' like ? escape '\'
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.waiting_on = ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.withheld is null
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where (dockets.status in (?, ?) and dockets.backlog = ? and dockets.actionable != ? and dockets.waiting_on != ?
    and (dockets.registered_at < ? or (dockets.waiting_on = ? and dockets.forwarded_at is null and dockets.registered_at < ?)))
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.outcome in (?)
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.source = ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.language = ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where (dockets.number_told_at is null and dockets.status <> ?)
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.backlog = ?
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.author_id in (select id from authors where lower(handle) = ?)
order by dockets.year desc, dockets.serial desc
limit ?;
-- plan: SEARCH dockets USING INDEX dockets_author (author_id=?)
-- plan: SCAN authors
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: USE TEMP B-TREE FOR ORDER BY

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.status in (?, ?)
  and dockets.district = ?
  and dockets.lead_unit in (?, ?)
  and dockets.country = ?
  and posts.mentions like ? escape '\'
  and dockets.registered_at >= ?
  and dockets.registered_at < ?
  and dockets.attention = ?
  and ' ' || dockets.categories || ' ' like ? escape '\'
  and dockets.waiting_on = ?
  and dockets.outcome in (?)
  and dockets.source = ?
  and dockets.language = ?
  and (dockets.number_told_at is null and dockets.status <> ?)
  and dockets.backlog = ?
  and dockets.author_id in (select id from authors where lower(handle) = ?)
  and dockets.withheld is null
  and (dockets.status in (?, ?) and dockets.backlog = ? and dockets.actionable != ? and dockets.waiting_on != ?
    and (dockets.registered_at < ? or (dockets.waiting_on = ? and dockets.forwarded_at is null and dockets.registered_at < ?)))
  and (dockets.year, dockets.serial) > (?, ?)
order by dockets.year asc, dockets.serial asc
limit ?;
-- plan: SEARCH dockets USING INDEX dockets_abroad (country=? AND (year,serial)>(?,?))
-- plan: SCAN authors
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.district is null and dockets.lead_unit is null and dockets.country is null
order by dockets.year asc, dockets.serial asc
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN


-- serialPage

select dockets.year, dockets.serial
from dockets
order by dockets.year, dockets.serial
limit ?;
-- plan: SCAN dockets USING COVERING INDEX sqlite_autoindex_dockets_1

select dockets.year, dockets.serial
from dockets
inner join posts on posts.id = dockets.post_id
where posts.mentions like ? escape '\' and (dockets.year, dockets.serial) > (?, ?)
order by dockets.year, dockets.serial
limit ?;
-- plan: SEARCH dockets USING INDEX sqlite_autoindex_dockets_1 ((year,serial)>(?,?))
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- queuedDockets

select dockets.id
from dockets
where dockets.status in ('open', 'in_process')
  and dockets.backlog = 0
  and not (dockets.urgency = 'emergency' and (dockets.status = 'open' or dockets.attention = 1))
order by case when dockets.waiting_on <> 'desk' then 2 when dockets.actionable = 'no' then 1 else 0 end, dockets.year,
    dockets.serial
limit ?;
-- plan: SCAN dockets USING INDEX dockets_running
-- plan: USE TEMP B-TREE FOR ORDER BY

select dockets.id
from dockets
where dockets.status in ('open', 'in_process')
  and dockets.backlog = 1
  and not (dockets.urgency = 'emergency' and (dockets.status = 'open' or dockets.attention = 1))
order by dockets.year, dockets.serial
limit ?;
-- plan: SCAN dockets USING INDEX sqlite_autoindex_dockets_1


-- complaintsById

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.outcome, dockets.outcome_detail, dockets.attention,
    dockets.waiting_on, dockets.waiting_since, dockets.urgency, dockets.actionable, dockets.categories, dockets.withheld,
    dockets.source, dockets.post_id, dockets.author_id, dockets.posted_at, dockets.registered_at, dockets.backlog,
    dockets.language, dockets.lead_unit, dockets.district, dockets.country, dockets.decision, dockets.confidence, dockets.ruleset,
    dockets.follow_ups, dockets.follow_up_at, dockets.also_affected, dockets.reposts, dockets.acknowledged_at,
    dockets.forwarded_at, dockets.first_reply_at, dockets.first_reply_by, dockets.unit_replied_at, dockets.closed_at,
    dockets.approved_at, dockets.reopen_count, dockets.number_told_at, dockets.held_since, dockets.continues_id, dockets.marks,
    posts.x_id as post_x_id, posts.text, posts.mentions, posts.conversation, authors.x_id as author_x_id,
    authors.handle as author_handle
from dockets
left join posts on posts.id = dockets.post_id
left join authors on authors.id = dockets.author_id
where dockets.id in (?, ?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN


-- countComplaints

select max(id) as last
from dockets;
-- plan: SEARCH dockets

select count(*) as n
from dockets
where dockets.status in (?);
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.status in (?, ?);
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.district = ?;
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.lead_unit in (?, ?);
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.country = ?;
-- plan: SEARCH dockets USING COVERING INDEX dockets_abroad (country=?)

select count(*) as n
from dockets
inner join posts on posts.id = dockets.post_id
where posts.mentions like ? escape '\';
-- plan: SCAN dockets
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

select count(*) as n
from dockets
where dockets.registered_at >= ?;
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.registered_at < ?;
-- plan: SCAN dockets

select count(*) as n
from dockets;
-- plan: SCAN dockets USING COVERING INDEX sqlite_autoindex_dockets_1

select count(*) as n
from dockets
where dockets.attention = ?;
-- plan: SCAN dockets

select count(*) as n
from dockets
where ' ' || dockets.categories || ' ' like ? escape '\';
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.waiting_on = ?;
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.withheld is null;
-- plan: SCAN dockets

select count(*) as n
from dockets
where (dockets.status in (?, ?) and dockets.backlog = ? and dockets.actionable != ? and dockets.waiting_on != ?
    and (dockets.registered_at < ? or (dockets.waiting_on = ? and dockets.forwarded_at is null and dockets.registered_at < ?)));
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.outcome in (?);
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.source = ?;
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.language = ?;
-- plan: SCAN dockets

select count(*) as n
from dockets
where (dockets.number_told_at is null and dockets.status <> ?);
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.backlog = ?;
-- plan: SCAN dockets

select count(*) as n
from dockets
where dockets.author_id in (select id from authors where lower(handle) = ?);
-- plan: SEARCH dockets USING COVERING INDEX dockets_author (author_id=?)
-- plan: SCAN authors


-- filterDockets

select dockets.id, dockets.year, dockets.serial
from dockets
inner join posts on posts.id = dockets.post_id
where dockets.id in (?, ?)
  and dockets.status in (?, ?)
  and dockets.district = ?
  and dockets.lead_unit in (?, ?)
  and dockets.country = ?
  and posts.mentions like ? escape '\'
  and dockets.registered_at >= ?
  and dockets.registered_at < ?
  and dockets.attention = ?
  and ' ' || dockets.categories || ' ' like ? escape '\'
  and dockets.waiting_on = ?
  and dockets.outcome in (?)
  and dockets.source = ?
  and dockets.language = ?
  and (dockets.number_told_at is null and dockets.status <> ?)
  and dockets.backlog = ?
  and dockets.author_id in (select id from authors where lower(handle) = ?)
  and dockets.withheld is null
  and (dockets.status in (?, ?) and dockets.backlog = ? and dockets.actionable != ? and dockets.waiting_on != ?
    and (dockets.registered_at < ? or (dockets.waiting_on = ? and dockets.forwarded_at is null and dockets.registered_at < ?)));
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SCAN authors
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- serialsOf

select id, year, serial
from dockets
where id in (?, ?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
