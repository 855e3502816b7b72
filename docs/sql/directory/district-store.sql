-- The SQL of src/db/stores/directory/district-store.ts, written by `npm run docs:sql`: do not edit it here.


-- districtNames

select name, name_hi, lgd_code
from districts
order by name;
-- plan: SCAN districts USING INDEX sqlite_autoindex_districts_1
