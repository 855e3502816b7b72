-- The SQL of src/db/stores/overseas/publication-store.ts, written by `npm run docs:sql`: do not edit it here.


-- publicationRows

select *
from publications
where id = ? and kind = ? and state in (?, ?)
order by id;
-- plan: SEARCH publications USING INTEGER PRIMARY KEY (rowid=?)


-- wordingRows

select *
from wordings
where publication_id = ?
order by id;
-- plan: SEARCH wordings USING INDEX sqlite_autoindex_wordings_1 (publication_id=?)
-- plan: USE TEMP B-TREE FOR ORDER BY


-- insertPublication

insert into publications (kind, state, country, district, claim, fact, proof, claim_link, first_seen, drafted_by, drafted_at,
    decided_by, decided_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
returning id, kind, state, country, district, claim, claim_link, first_seen, fact, proof, drafted_by, drafted_at, decided_by,
    decided_at;


-- savePublicationState

update publications
set state = ?, decided_by = ?, decided_at = ?
where id = ?
returning id, state, decided_by, decided_at;
-- plan: SEARCH publications USING INTEGER PRIMARY KEY (rowid=?)


-- insertWording

insert into wordings (publication_id, handle, language, body, written_by, written_at, approved_by, approved_at, url, published_by,
    published_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
returning id, publication_id, handle, language, body, written_by, written_at, approved_by, approved_at, url, published_by,
    published_at;


-- saveWording

update wordings
set publication_id = ?, handle = ?, language = ?, body = ?, written_by = ?, written_at = ?, approved_by = ?, approved_at = ?,
    url = ?, published_by = ?, published_at = ?
where id = ?
returning id, publication_id, handle, language, body, written_by, written_at, approved_by, approved_at, url, published_by,
    published_at;
-- plan: SEARCH wordings USING INTEGER PRIMARY KEY (rowid=?)
