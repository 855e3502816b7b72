-- The SQL of src/db/stores/dockets/statement-store.ts, written by `npm run docs:sql`: do not edit it here.


-- insertStatementPost

update counters
set last = last + ?
where name = ?
returning last, name;
-- plan: SEARCH counters USING PRIMARY KEY (name=?)

insert into authors (id, x_id, handle, name, location, named_at, salt)
values (?, ?, ?, ?, ?, ?, ?);

insert into posts (id, x_id, author_id, conversation, posted_at, mentions, leading_mentions, text, salt, role, landed_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);


-- insertStatement

insert into statements (docket_id, relayed_by, coordinator_id, contact, safe_contact, contact_when, recorded_at)
values (?, ?, ?, ?, ?, ?, ?)
returning docket_id, relayed_by, coordinator_id, contact, safe_contact, contact_when, recorded_at;


-- statementsOf

select statements.*, authors.name
from statements
inner join dockets on dockets.id = statements.docket_id
inner join authors on authors.id = dockets.author_id
where statements.docket_id in (?, ?);
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH statements USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)


-- relayedDockets

select dockets.id, dockets.year, dockets.serial, dockets.status, dockets.withheld, dockets.district, dockets.registered_at,
    dockets.closed_at, statements.coordinator_id
from statements
inner join dockets on dockets.id = statements.docket_id
where statements.coordinator_id in (?, ?);
-- plan: SEARCH statements USING COVERING INDEX statements_relayed (coordinator_id=?)
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)


-- statementsSince

select statements.docket_id, dockets.source, posts.text
from statements
inner join dockets on dockets.id = statements.docket_id
inner join posts on posts.id = dockets.post_id
where statements.recorded_at >= ? and posts.text is not null
order by statements.docket_id;
-- plan: SCAN statements
-- plan: SEARCH dockets USING INTEGER PRIMARY KEY (rowid=?)
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)


-- eraseStatement

update statements
set contact = ?, safe_contact = ?, contact_when = ?
where docket_id = ? and (contact is not null or safe_contact is not null or contact_when is not null)
returning docket_id, contact, safe_contact, contact_when;
-- plan: SEARCH statements USING INTEGER PRIMARY KEY (rowid=?)
