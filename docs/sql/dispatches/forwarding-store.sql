-- The SQL of src/db/stores/dispatches/forwarding-store.ts, written by `npm run docs:sql`: do not edit it here.


-- docketsToForward

select statements.relayed_by, statements.contact, statements.safe_contact, statements.contact_when, dockets.id, dockets.author_id,
    dockets.year, dockets.serial, dockets.status, dockets.lead_unit, dockets.accused_police, dockets.withheld, dockets.marks,
    dockets.source, dockets.urgency, dockets.categories, dockets.language, dockets.country, dockets.posted_at,
    dockets.follow_up_at, dockets.registered_at, dockets.forwarded_at, posts.x_id, authors.handle, authors.name
from dockets
inner join posts on posts.id = dockets.post_id
inner join authors on authors.id = dockets.author_id
left join statements on statements.docket_id = dockets.id
where dockets.id in (?, ?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH statements USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN


-- waitingDockets

select id, year, serial, case when urgency = 'emergency' then 1 else 0 end + case when actionable <> 'no' then 2 else 0 end + case
    when lead_unit is not null then 4 else 0 end + case when decision = 'auto' or decided_by_person = 1 then 8 else 0 end + case
    when marks like '%!%' then 64 else 0 end + case when withheld is not null then 32 else 0 end + case
    when accused_police is not null or exists (select 1 from concerns where concerns.docket_id = dockets.id
    and concerns.role = 'accused') then 16 else 0 end as bits
from dockets
where status = 'open' and forwarded_at is null
order by id;
-- plan: SCAN dockets
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH concerns USING PRIMARY KEY (docket_id=?)


-- unsettledDockets

select distinct dispatches.docket_id
from dispatches
inner join dockets on dockets.id = dispatches.docket_id
where dispatches.settled_at is null
  and dispatches.state in (?, ?)
  and dispatches.channel = ?
  and dispatches.purpose = ?
  and dockets.status = ?
  and dockets.forwarded_at is null;
-- plan: SEARCH dispatches USING INDEX dispatches_unsettled (state=?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: USE TEMP B-TREE FOR DISTINCT

select distinct dispatches.docket_id
from dispatches
inner join dockets on dockets.id = dispatches.docket_id
where dispatches.settled_at is null
  and dispatches.state in (?)
  and dispatches.channel = ?
  and dispatches.purpose = ?
  and dockets.status = ?
  and dockets.forwarded_at is null
  and dispatches.recipient = dockets.lead_unit;
-- plan: SEARCH dispatches USING INDEX dispatches_unsettled (state=?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: USE TEMP B-TREE FOR DISTINCT
