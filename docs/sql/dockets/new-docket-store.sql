-- The SQL of src/db/stores/dockets/new-docket-store.ts, written by `npm run docs:sql`: do not edit it here.


-- insertDockets

insert into dockets (id, year, serial, status, outcome, outcome_detail, attention, waiting_on, waiting_since, lead_unit, district,
    decided_by_person, follow_ups, also_affected, reposts, registered_at, acknowledged_at, forwarded_at, first_reply_at,
    first_reply_by, unit_replied_at, follow_up_at, answered_at, asked_at, back_at_desk_at, unseen_since, marks, closed_at,
    approved_at, reopen_count, number_told_at, held_since, outside_at, urgency, actionable, actionable_reason, categories,
    withheld, accused_police, source, post_id, author_id, posted_at, day, backlog, language, country, decision, confidence,
    ruleset, continues_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into concerns (docket_id, unit, role, since)
values (?, ?, ?, ?);


-- insertVoidNumbers

insert into dockets (id, year, serial, status, outcome, outcome_detail, attention, waiting_on, waiting_since, lead_unit, district,
    decided_by_person, follow_ups, also_affected, reposts, registered_at, acknowledged_at, forwarded_at, first_reply_at,
    first_reply_by, unit_replied_at, follow_up_at, answered_at, asked_at, back_at_desk_at, unseen_since, marks, closed_at,
    approved_at, reopen_count, number_told_at, held_since, outside_at, posted_at, day, urgency, actionable, actionable_reason,
    categories, withheld, accused_police, source, post_id, author_id, backlog, language, country, decision, confidence, ruleset,
    continues_id)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
