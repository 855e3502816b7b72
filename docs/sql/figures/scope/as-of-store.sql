-- The SQL of src/db/stores/figures/scope/as-of-store.ts, written by `npm run docs:sql`: do not edit it here.


-- lastEventAt

select seq
from chain_head
where id = ?;
-- plan: SEARCH chain_head USING INTEGER PRIMARY KEY (rowid=?)

select at
from events
where seq >= ?
order by seq
limit ?;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid>?)


-- registerAfter

select docket_id, kind
from events
where seq > ? and docket_id is not null;
-- plan: SEARCH events USING INTEGER PRIMARY KEY (rowid>?)


-- unitsMovedSince

select body
from events
where seq > ? and docket_id is null and kind = ?
order by seq desc;
-- plan: SEARCH events USING INDEX events_docket (docket_id=? AND rowid>?)
