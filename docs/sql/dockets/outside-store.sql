-- The SQL of src/db/stores/dockets/outside-store.ts, written by `npm run docs:sql`: do not edit it here.


-- outsideBodiesOf

select *
from outside_bodies
where docket_id in (?, ?)
order by id;
-- plan: SEARCH outside_bodies USING INDEX outside_bodies_of_docket (docket_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- saveOutsideBody

update outside_bodies
set status = ?, ref = ?, on_day = ?, recorded_at = ?
where docket_id = ? and body = ?
returning id, status, ref, on_day, recorded_at;
-- plan: SEARCH outside_bodies USING INDEX outside_bodies_of_docket (docket_id=? AND body=?)

insert into outside_bodies (docket_id, body, status, ref, on_day, recorded_at)
values (?, ?, ?, ?, ?, ?)
returning id, docket_id, body, status, ref, on_day, recorded_at;


-- eraseOutsideRefs

update outside_bodies
set ref = ?
where docket_id = ? and ref is not null
returning id, ref;
-- plan: SEARCH outside_bodies USING INDEX outside_bodies_of_docket (docket_id=?)
