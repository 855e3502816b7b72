-- The SQL of src/db/stores/figures/handle-answer-store.ts, written by `npm run docs:sql`: do not edit it here.


-- handleAnswers

select authors.x_id, authors.handle, count(*) as n, max(posts.posted_at) as last
from posts
inner join authors on authors.id = posts.author_id
where posts.role = 'police_reply' and posts.posted_at <= ? and posts.landed_at <= ?
group by posts.author_id, authors.x_id, authors.handle;
-- plan: SCAN posts USING INDEX posts_of_police
-- plan: SEARCH authors USING INTEGER PRIMARY KEY (rowid=?)
-- plan: USE TEMP B-TREE FOR GROUP BY
