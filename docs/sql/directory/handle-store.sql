-- The SQL of src/db/stores/directory/handle-store.ts, written by `npm run docs:sql`: do not edit it here.


-- registeredHandles

select handles.*, units.district
from handles
left join units on units.code = handles.unit
order by handles.id;
-- plan: SCAN handles
-- plan: SEARCH units USING INDEX sqlite_autoindex_units_1 (code=?) LEFT-JOIN


-- handleRows

select handles.*, units.district
from handles
left join units on units.code = handles.unit
where handles.name_key = ?
  and handles.unit = ?
  and handles.country = ?
  and handles.kind = ?
  and handles.state = ?
  and (handles.to_at is null or handles.to_at > ?)
order by handles.id;
-- plan: SCAN handles
-- plan: SEARCH units USING INDEX sqlite_autoindex_units_1 (code=?) LEFT-JOIN


-- insertHandle

insert into handles (name, name_key, x_id, kind, state, unit, country, relay, evidence, from_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
returning id, name, name_key, x_id, kind, state, unit, country, relay, evidence, verified_type, followers, checked_at, account,
    account_since, from_at, to_at;


-- saveAccount

update handles
set account = ?, checked_at = ?, account_since = case when account = ? then coalesce(account_since, checked_at) else ? end,
    x_id = ?, verified_type = ?, followers = ?
where id = ?
returning id, account, checked_at, account_since, x_id, verified_type, followers;
-- plan: SEARCH handles USING INTEGER PRIMARY KEY (rowid=?)


-- makeAlias

update handles
set state = ?
where id = ?
returning id, state;
-- plan: SEARCH handles USING INTEGER PRIMARY KEY (rowid=?)


-- activateHandle

update handles
set state = ?
where id = ?
returning id, state;
-- plan: SEARCH handles USING INTEGER PRIMARY KEY (rowid=?)


-- endHandle

update handles
set to_at = ?
where id = ?
returning id, to_at;
-- plan: SEARCH handles USING INTEGER PRIMARY KEY (rowid=?)


-- learnHandleXId

update handles
set x_id = ?
where id = ?
returning id, x_id;
-- plan: SEARCH handles USING INTEGER PRIMARY KEY (rowid=?)


-- saveHandleXId

update handles
set x_id = ?, checked_at = ?
where id = ?
returning id, x_id, checked_at;
-- plan: SEARCH handles USING INTEGER PRIMARY KEY (rowid=?)


-- handlesOfUnits

select name, unit, account, account_since, checked_at
from handles
where unit in (?, ?) and state = ? and to_at is null and kind in (?, ?, ?, ?, ?, ?)
order by id;
-- plan: SCAN handles
