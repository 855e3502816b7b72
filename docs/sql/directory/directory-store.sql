-- The SQL of src/db/stores/directory/directory-store.ts, written by `npm run docs:sql`: do not edit it here.


-- insertDirectory

insert into units (code, kind, name_en, name_hi, reports_to, district, confirmed, from_at)
values (?, ?, ?, ?, ?, ?, ?, ?);

insert into districts (name, name_hi, lgd_code, latitude, longitude)
values (?, ?, ?, ?, ?);

insert into handles (name, name_key, x_id, kind, state, unit, country, relay, evidence, from_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
returning id, name, name_key, x_id, kind, state, unit, country, relay, evidence, verified_type, followers, checked_at, account,
    account_since, from_at, to_at;
