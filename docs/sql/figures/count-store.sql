-- The SQL of src/db/stores/figures/count-store.ts, written by `npm run docs:sql`: do not edit it here.


-- countByKey

select dockets.lead_unit as key, count(*) as received, count(case when dockets.status = 'open' then 1 end) as open, count(case
    when dockets.status = 'in_process' then 1 end) as "inProcess", count(case when dockets.attention = 1 then 1 end) as attention,
    count(case when dockets.backlog = 1 then 1 end) as backlog, count(case
    when dockets.number_told_at is not null then 1 end) as "numberTold", count(case when dockets.backlog = 0 then 1 end) as timed,
    count(case when dockets.backlog = 0 and dockets.outcome = 'not_actionable' then 1 end) as "timedNotActionable", count(case
    when dockets.urgency = 'emergency' and dockets.status in ('open', 'in_process') then 1 end) as "openEmergencies", count(case
    when dockets.unit_replied_at is not null then 1 end) as "unitAnswered", count(case when dockets.unit_replied_at is not null
    and exists (select 1 from events where events.docket_id = dockets.id and events.kind = 'answered' and events.at = dockets.unit_replied_at) then 1 end) as "onOperatorsWord",
    count(case when dockets.withheld is not null then 1 end) as withheld, count(case
    when dockets.reopen_count > 0 then 1 end) as reopened, count(case
    when dockets.approved_at is not null then 1 end) as approved, count(case
    when (dockets.status in (?, ?) and dockets.backlog = ? and dockets.actionable != ? and dockets.waiting_on != ? and (dockets.registered_at < ? or (dockets.waiting_on = ? and dockets.forwarded_at is null and dockets.registered_at < ?))) then 1 end) as overdue,
    count(case when dockets.outcome = 'fir' then 1 end) as fir, count(case
    when dockets.outcome = 'action_taken' then 1 end) as action_taken, count(case
    when dockets.outcome = 'guided' then 1 end) as guided, count(case
    when dockets.outcome = 'already_registered' then 1 end) as already_registered, count(case
    when dockets.outcome = 'unfounded' then 1 end) as unfounded, count(case
    when dockets.outcome = 'settled' then 1 end) as settled, count(case
    when dockets.outcome = 'withdrawn' then 1 end) as withdrawn, count(case
    when dockets.outcome = 'other_authority' then 1 end) as other_authority, count(case
    when dockets.outcome = 'duplicate' then 1 end) as duplicate, count(case
    when dockets.outcome = 'not_actionable' then 1 end) as not_actionable, count(case
    when dockets.outcome = 'citizen_silent' then 1 end) as citizen_silent
from (select * from dockets) as dockets
where dockets.status != ? and dockets.day >= ? and dockets.day <= ? and dockets.district = ?
group by 1;
-- plan: SEARCH dockets USING INDEX dockets_day (day>? AND day<?)
-- plan: USE TEMP B-TREE FOR GROUP BY
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH events USING COVERING INDEX events_of_answers (docket_id=? AND at=?)


-- timesByKey

select dockets.district as key, case when dockets.outcome = 'not_actionable' then 1 else 0 end as not_actionable, max(0,
    unixepoch(dockets.closed_at) - unixepoch(dockets.registered_at)) / 60 as minutes, count(*) as n
from (select * from dockets) as dockets
where dockets.status != ?
  and dockets.closed_at is not null
  and dockets.closed_at >= ?
  and dockets.closed_at < ?
  and dockets.district = ?
  and dockets.backlog = ?
  and dockets.closed_at is not null
group by 1, 2, 3;
-- plan: SEARCH dockets USING INDEX dockets_closed (closed_at>? AND closed_at<?)
-- plan: USE TEMP B-TREE FOR GROUP BY

-- timesByKey, on PostgreSQL:

select dockets.district as key, case when dockets.outcome = 'not_actionable' then 1 else 0 end as not_actionable, greatest(0,
    floor(extract(epoch from (dockets.closed_at::timestamptz - dockets.registered_at::timestamptz)))::integer) / 60 as minutes,
    count(*) as n
from (select * from dockets) as dockets
where dockets.status != $1
  and dockets.closed_at is not null
  and dockets.closed_at >= $2
  and dockets.closed_at < $3
  and dockets.district = $4
  and dockets.backlog = $5
  and dockets.closed_at is not null
group by 1, 2, 3;


-- docketsByKey

select dockets.id, dockets.year, dockets.serial, case when dockets.registered_at > ? then '0-1'
    when dockets.registered_at > ? then '1-3' when dockets.registered_at > ? then '3-10'
    when dockets.registered_at > ? then '10-30' else '30+' end as key
from (select * from dockets) as dockets
where dockets.status != ? and dockets.day >= ? and dockets.day <= ? and dockets.district = ?
order by dockets.year, dockets.serial;
-- plan: SEARCH dockets USING INDEX dockets_day (day>? AND day<?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- docketDays

select min(date(dockets.posted_at, '+330 minutes')) as first, max(date(dockets.posted_at, '+330 minutes')) as last
from (select * from dockets) as dockets
where dockets.status != ? and dockets.posted_at >= ? and dockets.posted_at < ? and dockets.district = ?;
-- plan: SCAN dockets

-- docketDays, on PostgreSQL:

select min(to_char(dockets.posted_at::timestamptz at time zone 'UTC' + interval '330 minutes', 'YYYY-MM-DD')) as first,
    max(to_char(dockets.posted_at::timestamptz at time zone 'UTC' + interval '330 minutes', 'YYYY-MM-DD')) as last
from (select * from dockets) as dockets
where dockets.status != $1 and dockets.posted_at >= $2 and dockets.posted_at < $3 and dockets.district = $4;


-- metByKey

select strftime('%H', dockets.posted_at, '+330 minutes') as key, count(case when dockets.posted_at <= ? then 1 end) as due,
    count(case when dockets.posted_at <= ? and dockets.first_reply_at is not null
    and max(0, unixepoch(dockets.first_reply_at) - unixepoch(dockets.posted_at)) <= 300 then 1 end) as within, count(case
    when not (dockets.posted_at <= ?) then 1 end) as not_due
from (select * from dockets) as dockets
where dockets.status != ? and dockets.day >= ? and dockets.day <= ? and dockets.district = ? and dockets.backlog = ?
group by 1;
-- plan: SEARCH dockets USING INDEX dockets_day (day>? AND day<?)
-- plan: USE TEMP B-TREE FOR GROUP BY

-- metByKey, on PostgreSQL:

select to_char(dockets.posted_at::timestamptz at time zone 'UTC' + interval '330 minutes', 'HH24') as key, count(case
    when dockets.posted_at <= $1 then 1 end) as due, count(case when dockets.posted_at <= $2
    and dockets.first_reply_at is not null
    and greatest(0, floor(extract(epoch from (dockets.first_reply_at::timestamptz - dockets.posted_at::timestamptz)))::integer) <= 300 then 1 end) as within,
    count(case when not (dockets.posted_at <= $3) then 1 end) as not_due
from (select * from dockets) as dockets
where dockets.status != $4 and dockets.day >= $5 and dockets.day <= $6 and dockets.district = $7 and dockets.backlog = $8
group by 1;


-- lastUnitRepliesAsOf

select dockets.district, max(dockets.unit_replied_at) as at
from (select id, year, serial, status, outcome, outcome_detail, attention, waiting_on, urgency, actionable, categories, withheld,
    accused_police, source, post_id, author_id, posted_at, registered_at, day, backlog, language, lead_unit, district, country,
    acknowledged_at, forwarded_at, first_reply_at, first_reply_by, unit_replied_at, closed_at, approved_at, reopen_count,
    number_told_at, marks, held_since from dockets where id <= ? and id not in (select value from json_each(?)) union all
    select json_extract(value, '$.id'), json_extract(value, '$.year'), json_extract(value, '$.serial'),
    json_extract(value, '$.status'), json_extract(value, '$.outcome'), json_extract(value, '$.outcome_detail'),
    json_extract(value, '$.attention'), json_extract(value, '$.waiting_on'), json_extract(value, '$.urgency'),
    json_extract(value, '$.actionable'), json_extract(value, '$.categories'), json_extract(value, '$.withheld'),
    json_extract(value, '$.accused_police'), json_extract(value, '$.source'), json_extract(value, '$.post_id'),
    json_extract(value, '$.author_id'), json_extract(value, '$.posted_at'), json_extract(value, '$.registered_at'),
    json_extract(value, '$.day'), json_extract(value, '$.backlog'), json_extract(value, '$.language'),
    json_extract(value, '$.lead_unit'), json_extract(value, '$.district'), json_extract(value, '$.country'),
    json_extract(value, '$.acknowledged_at'), json_extract(value, '$.forwarded_at'), json_extract(value, '$.first_reply_at'),
    json_extract(value, '$.first_reply_by'), json_extract(value, '$.unit_replied_at'), json_extract(value, '$.closed_at'),
    json_extract(value, '$.approved_at'), json_extract(value, '$.reopen_count'), json_extract(value, '$.number_told_at'),
    json_extract(value, '$.marks'), json_extract(value, '$.held_since') from json_each(?)) as dockets
where dockets.status != ? and dockets.unit_replied_at is not null
group by dockets.district;
-- plan: CO-ROUTINE dockets
-- plan: COMPOUND QUERY
-- plan: LEFT-MOST SUBQUERY
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid<?)
-- plan: SCAN json_each VIRTUAL TABLE INDEX 1:
-- plan: UNION ALL
-- plan: SCAN json_each VIRTUAL TABLE INDEX 1:
-- plan: SCAN dockets
-- plan: USE TEMP B-TREE FOR GROUP BY

-- lastUnitRepliesAsOf, on PostgreSQL:

select dockets.district, max(dockets.unit_replied_at) as at
from (select id, year, serial, status, outcome, outcome_detail, attention, waiting_on, urgency, actionable, categories, withheld,
    accused_police, source, post_id, author_id, posted_at, registered_at, day, backlog, language, lead_unit, district, country,
    acknowledged_at, forwarded_at, first_reply_at, first_reply_by, unit_replied_at, closed_at, approved_at, reopen_count,
    number_told_at, marks, held_since from dockets where id <= $1
    and id not in (select value::integer from jsonb_array_elements_text($2::jsonb)) union all select id, year, serial, status,
    outcome, outcome_detail, attention, waiting_on, urgency, actionable, categories, withheld, accused_police, source, post_id,
    author_id, posted_at, registered_at, day, backlog, language, lead_unit, district, country, acknowledged_at, forwarded_at,
    first_reply_at, first_reply_by, unit_replied_at, closed_at, approved_at, reopen_count, number_told_at, marks, held_since
    from jsonb_to_recordset($3::jsonb) as then_rows(id integer, year integer, serial integer, status text, outcome text, outcome_detail text, attention integer, waiting_on text, urgency text, actionable text, categories text, withheld text, accused_police text, source text, post_id integer, author_id integer, posted_at text, registered_at text, day text, backlog integer, language text, lead_unit text, district text, country text, acknowledged_at text, forwarded_at text, first_reply_at text, first_reply_by text, unit_replied_at text, closed_at text, approved_at text, reopen_count integer, number_told_at text, marks text, held_since text)) as dockets
where dockets.status != $4 and dockets.unit_replied_at is not null
group by dockets.district;
