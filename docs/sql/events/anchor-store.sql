-- The SQL of src/db/stores/events/anchor-store.ts, written by `npm run docs:sql`: do not edit it here.


-- anchorHead

select *
from chain_head
where id = ?;
-- plan: SEARCH chain_head USING INTEGER PRIMARY KEY (rowid=?)

insert into anchors (seq, hash, root, at, place)
values (?, ?, ?, ?, ?)
on conflict (seq, place) do nothing;


-- allAnchors

select *
from anchors
order by seq;
-- plan: SCAN anchors


-- anchorEarlier

insert into anchors (seq, hash, root, at, place)
values (?, ?, ?, ?, ?)
on conflict (seq, place) do update
set at = ?;


-- lastAnchoredAt

select max(at) as at
from anchors
where place = ?;
-- plan: SEARCH anchors USING PRIMARY KEY
