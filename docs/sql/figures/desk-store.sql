-- The SQL of src/db/stores/figures/desk-store.ts, written by `npm run docs:sql`: do not edit it here.


-- deskCounts

select status, waiting_on, actionable, urgency, attention, sum(n) as n
from state_tally
group by status, waiting_on, actionable, urgency, attention;
-- plan: SCAN state_tally

select min(coalesce(follow_up_at, posted_at)) as at
from dockets
where urgency = 'emergency' and (status != ? or attention = ?);
-- plan: SEARCH dockets USING INDEX dockets_emergencies

select sum(received) as n
from docket_tally
where lead_unit = ? and status in (?, ?);
-- plan: SCAN docket_tally

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
