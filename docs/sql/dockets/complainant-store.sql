-- The SQL of src/db/stores/dockets/complainant-store.ts, written by `npm run docs:sql`: do not edit it here.


-- complainantsOf

select dockets.year, dockets.serial, dockets.status, dockets.withheld, authors.x_id, authors.handle
from dockets
left join authors on authors.id = dockets.author_id
where dockets.year = ? and dockets.serial in (?, ?);
-- plan: SEARCH dockets USING INDEX sqlite_autoindex_dockets_1 (year=? AND serial=?)
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN
