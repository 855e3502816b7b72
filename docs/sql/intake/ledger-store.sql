-- The SQL of src/db/stores/intake/ledger-store.ts, written by `npm run docs:sql`: do not edit it here.


-- addCost

insert into ledger (at, utc_day, intake_id, resource, units, cost_micro_usd, handle)
values (?, ?, ?, ?, ?, ?, ?)
returning id, at, utc_day, resource, units, cost_micro_usd, handle;


-- spentBetween

select sum(cost_micro_usd) as cost
from ledger
where utc_day >= ? and utc_day < ?;
-- plan: SEARCH ledger USING COVERING INDEX ledger_day (utc_day>? AND utc_day<?)


-- ledgerSums

select resource, handle, sum(units) as units, sum(cost_micro_usd) as cost
from ledger
where utc_day >= ? and utc_day < ?
group by resource, handle
order by resource, handle;
-- plan: SEARCH ledger USING INDEX ledger_day (utc_day>? AND utc_day<?)
-- plan: USE TEMP B-TREE FOR GROUP BY
