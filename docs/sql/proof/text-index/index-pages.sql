-- The SQL of src/db/proof/text-index/index-pages.ts, written by `npm run docs:sql`: do not edit it here.


-- indexFaults

select block
from post_index_data
where id = 10;
-- plan: SEARCH post_index_data USING INTEGER PRIMARY KEY (rowid=?)

select segid
from post_index_idx
where not (false)
limit 1;
-- plan: SCAN post_index_idx

select cast(id as text) as id
from (select id, id >> 37 as seg, (id >> 36) & 1 as list, (id >> 31) & 31 as height, id & 2147483647 as page from post_index_data)
where not (id in (1, 10))
limit 1;
-- plan: SCAN post_index_data

select id
from post_index_docsize
where typeof(sz) <> 'blob' or typeof(origin) <> 'integer' or not (sz = x'00')
limit 1;
-- plan: SCAN post_index_docsize

select k, v
from post_index_config
order by k;
-- plan: SCAN post_index_config
