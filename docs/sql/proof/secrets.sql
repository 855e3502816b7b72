-- The SQL of src/db/proof/secrets.ts, written by `npm run docs:sql`: do not edit it here.


-- withHashes

select code, phone, whatsapp
from units
where code in (?);
-- plan: SEARCH units USING INDEX sqlite_autoindex_units_1 (code=?)

delete
from row_salts
where tbl = ? and row_key in (?)
returning tbl;
-- plan: SEARCH row_salts USING PRIMARY KEY (tbl=? AND row_key=?)

insert into row_salts (tbl, row_key, salt)
values (?, ?, ?);
