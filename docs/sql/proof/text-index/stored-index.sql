-- The SQL of src/db/proof/text-index/stored-index.ts, written by `npm run docs:sql`: do not edit it here.


-- indexedPosts

select id, sz
from post_index_docsize
where id in (?);
-- plan: SEARCH post_index_docsize USING INTEGER PRIMARY KEY (rowid=?)

-- indexedPosts, on PostgreSQL:

select i.post_id as id, i.body = to_tsvector('simple', v.words) as same
from (values ($1::integer, $2::text)) as v (id, words) join post_index i on i.post_id = v.id;


-- countIndexed

select count(*) as n
from post_index_docsize;
-- plan: SCAN post_index_docsize

-- countIndexed, on PostgreSQL:

select count(*) as n
from post_index;


-- strayIndexRow

select i.id as id
from post_index_docsize i
where not exists (select 1 from posts where posts.id = i.id)
limit 1;
-- plan: SCAN i
-- plan: CORRELATED SCALAR SUBQUERY 1
-- plan: SEARCH posts USING INTEGER PRIMARY KEY (rowid=?)

-- strayIndexRow, on PostgreSQL:

select i.post_id as id
from post_index i
where not exists (select 1 from posts where posts.id = i.post_id)
limit 1;


-- indexedWords

create virtual table if not exists temp.index_words using fts5vocab('main', 'post_index', 'instance');

select term as word, sum((doc * (doc % 1009 + 1) + offset * 7919) % 1048573) as weight
from temp.index_words
where term > ?
group by term
order by term
limit 10000;
-- plan: SCAN temp.index_words VIRTUAL TABLE INDEX 523:


-- wordsAsIndexed

create virtual table if not exists temp.index_check using fts5(body, content='',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'");

create virtual table if not exists temp.index_check_words using fts5vocab('temp', 'index_check', 'instance');

insert into temp.index_check (rowid, body)
values (?, ?);

select doc as id, term as word
from temp.index_check_words
order by doc, offset;
-- plan: SCAN temp.index_check_words VIRTUAL TABLE INDEX 11:
-- plan: USE TEMP B-TREE FOR ORDER BY

insert into temp.index_check (index_check)
values ('delete-all');
