-- The SQL of src/db/proof/text-index/structure.ts, written by `npm run docs:sql`: do not edit it here.


-- storedSegments

select block
from post_index_data
where id = 10;
-- plan: SEARCH post_index_data USING INTEGER PRIMARY KEY (rowid=?)
