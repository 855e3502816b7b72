-- The SQL of src/db/stores/intake/paid-read-store.ts, written by `npm run docs:sql`: do not edit it here.


-- markPaid

delete
from paid_reads
where utc_day < ?;
-- plan: SEARCH paid_reads USING PRIMARY KEY (utc_day<?)

select x_id
from paid_reads
where utc_day = ? and resource = ? and x_id in (?);
-- plan: SEARCH paid_reads USING PRIMARY KEY (utc_day=? AND resource=? AND x_id=?)

insert into paid_reads (utc_day, resource, x_id)
values (?, ?, ?);
