-- The SQL of src/db/stores/directory/operator-store.ts, written by `npm run docs:sql`: do not edit it here.


-- operatorRows

select *
from operators
order by login, id;
-- plan: SCAN operators
-- plan: USE TEMP B-TREE FOR ORDER BY

select *
from operators
where login = ? and to_at is null
order by login, id;
-- plan: SEARCH operators USING INDEX operators_in_office (login=?)


-- insertOperator

insert into operators (login, name, role, unit, from_at)
values (?, ?, ?, ?, ?)
returning id, login, name, role, unit, from_at, to_at;


-- endOperatorRow

update operators
set to_at = ?
where id = ?
returning id, to_at;
-- plan: SEARCH operators USING INTEGER PRIMARY KEY (rowid=?)
