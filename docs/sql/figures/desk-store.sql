-- The SQL of src/db/stores/figures/desk-store.ts, written by `npm run docs:sql`: do not edit it here.


-- deskCounts

select status, waiting_on, actionable, count(*) as n, sum(attention) as attention, sum(case when urgency = ? then 1
    else 0 end) as emergencies, sum(case when (urgency = ? and attention = ?) then 1 else 0 end) as unseen_emergencies, min(case
    when (urgency = ? and (status != ? or attention = ?)) then coalesce(follow_up_at, posted_at)
    else null end) as oldest_emergency_at, sum(case when lead_unit is null then 1 else 0 end) as not_located
from dockets
group by status, waiting_on, actionable;
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR GROUP BY

select count(*) as n
from posts
where triage is not null;
-- plan: SCAN posts USING INDEX posts_triage

select count(distinct posts.docket_id) as n
from posts
inner join dockets on dockets.id = posts.docket_id
where posts.triage is not null and posts.triage = 'status_enquiry' and dockets.status in (?, ?);
-- plan: USE TEMP B-TREE FOR count(DISTINCT)
-- plan: SCAN posts USING INDEX posts_triage
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)

select count(*) as n
from posts
where role = ?;
-- plan: SCAN posts USING COVERING INDEX posts_waiting

select state, count(*) as n
from dispatches
where settled_at is null
group by state;
-- plan: SCAN dispatches USING INDEX dispatches_unsettled

select count(*) as n
from gaps
where closed_at is null;
-- plan: SCAN gaps

select count(*) as n
from dockets
where held_since is not null;
-- plan: SCAN dockets USING INDEX dockets_held

select count(*) as n
from dockets
where dockets.marks like '%!%' and dockets.id in (select docket_id from events where kind in ('marked', 'transferred'));
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SCAN events USING INDEX events_of_persons


-- docketsAskedAbout

select distinct docket_id
from posts
where posts.triage is not null and posts.triage = 'status_enquiry';
-- plan: SCAN posts USING INDEX posts_triage
-- plan: USE TEMP B-TREE FOR DISTINCT
