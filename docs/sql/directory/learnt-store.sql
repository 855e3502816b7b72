-- The SQL of src/db/stores/directory/learnt-store.ts, written by `npm run docs:sql`: do not edit it here.


-- learntPlaces

select words, district
from learnt_places
order by words;
-- plan: SCAN learnt_places USING INDEX sqlite_autoindex_learnt_places_1


-- learnPlace

insert into learnt_places (words, district, learnt_at)
values (?, ?, ?)
on conflict (words) do update
set district = ?, learnt_at = ?
returning words, district, learnt_at;
