-- The SQL of src/db/proof/shape/storage-classes.ts, written by `npm run docs:sql`: do not edit it here.


-- strayValues

select name, type, notnull
from pragma_table_info(?);
-- plan: SCAN pragma_table_info VIRTUAL TABLE INDEX 0:

select case when typeof(seq) <> 'integer' then 'seq' when typeof(hash) <> 'text' then 'hash' when typeof(at) <> 'text' then 'at'
    when typeof(place) <> 'text' then 'place' when typeof(root) <> 'text' and root is not null then 'root' end as column
from anchors
where (typeof(seq) <> 'integer')
  or (typeof(hash) <> 'text')
  or (typeof(at) <> 'text')
  or (typeof(place) <> 'text')
  or (typeof(root) <> 'text' and root is not null)
limit 1;
-- plan: SCAN anchors

select case when typeof(id) <> 'integer' then 'id' when typeof(x_id) <> 'text' then 'x_id' when typeof(handle) <> 'text'
    and handle is not null then 'handle' when typeof(name) <> 'text' and name is not null then 'name'
    when typeof(location) <> 'text' and location is not null then 'location' when typeof(named_at) <> 'text'
    and named_at is not null then 'named_at' when typeof(account) <> 'text' and account is not null then 'account'
    when typeof(salt) <> 'text' and salt is not null then 'salt' end as column
from authors
where (typeof(id) <> 'integer')
  or (typeof(x_id) <> 'text')
  or (typeof(handle) <> 'text' and handle is not null)
  or (typeof(name) <> 'text' and name is not null)
  or (typeof(location) <> 'text' and location is not null)
  or (typeof(named_at) <> 'text' and named_at is not null)
  or (typeof(account) <> 'text' and account is not null)
  or (typeof(salt) <> 'text' and salt is not null)
limit 1;
-- plan: SCAN authors

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(hashtag_key) <> 'text' then 'hashtag_key'
    when typeof(hashtag) <> 'text' then 'hashtag' when typeof(docket_id) <> 'integer' and docket_id is not null then 'docket_id'
    when typeof(from_at) <> 'text' then 'from_at' when typeof(to_at) <> 'text' and to_at is not null then 'to_at' end as column
from campaigns
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(hashtag_key) <> 'text')
  or (typeof(hashtag) <> 'text')
  or (typeof(docket_id) <> 'integer' and docket_id is not null)
  or (typeof(from_at) <> 'text')
  or (typeof(to_at) <> 'text' and to_at is not null)
limit 1;
-- plan: SCAN campaigns

select case when typeof(id) <> 'integer' then 'id' when typeof(seq) <> 'integer' then 'seq'
    when typeof(hash) <> 'text' then 'hash' when typeof(edge) <> 'text' then 'edge' end as column
from chain_head
where (typeof(id) <> 'integer') or (typeof(seq) <> 'integer') or (typeof(hash) <> 'text') or (typeof(edge) <> 'text')
limit 1;
-- plan: SCAN chain_head

select case when typeof(docket_id) <> 'integer' then 'docket_id' when typeof(operator) <> 'text' then 'operator'
    when typeof(lease_until) <> 'text' then 'lease_until' end as column
from claims
where (typeof(docket_id) <> 'integer') or (typeof(operator) <> 'text') or (typeof(lease_until) <> 'text')
limit 1;
-- plan: SCAN claims

select case when typeof(post_id) <> 'integer' and post_id is not null then 'post_id' end as column
from completed_posts
where (typeof(post_id) <> 'integer' and post_id is not null)
limit 1;
-- plan: SCAN completed_posts

select case when typeof(docket_id) <> 'integer' then 'docket_id' when typeof(unit) <> 'text' then 'unit'
    when typeof(role) <> 'text' then 'role' when typeof(since) <> 'text' then 'since' end as column
from concerns
where (typeof(docket_id) <> 'integer') or (typeof(unit) <> 'text') or (typeof(role) <> 'text') or (typeof(since) <> 'text')
limit 1;
-- plan: SCAN concerns

select case when typeof(id) <> 'integer' and id is not null then 'id'
    when typeof(coordinator_id) <> 'integer' then 'coordinator_id' when typeof(country) <> 'text' then 'country'
    when typeof(city) <> 'text' and city is not null then 'city' when typeof(name) <> 'text' and name is not null then 'name'
    when typeof(contact) <> 'text' and contact is not null then 'contact' when typeof(consent) <> 'text'
    and consent is not null then 'consent' when typeof(consent_version) <> 'text' then 'consent_version'
    when typeof(consented_on) <> 'text' then 'consented_on' when typeof(recorded_at) <> 'text' then 'recorded_at'
    when typeof(forgotten_at) <> 'text' and forgotten_at is not null then 'forgotten_at' end as column
from contacts
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(coordinator_id) <> 'integer')
  or (typeof(country) <> 'text')
  or (typeof(city) <> 'text' and city is not null)
  or (typeof(name) <> 'text' and name is not null)
  or (typeof(contact) <> 'text' and contact is not null)
  or (typeof(consent) <> 'text' and consent is not null)
  or (typeof(consent_version) <> 'text')
  or (typeof(consented_on) <> 'text')
  or (typeof(recorded_at) <> 'text')
  or (typeof(forgotten_at) <> 'text' and forgotten_at is not null)
limit 1;
-- plan: SCAN contacts

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(name) <> 'text' then 'name'
    when typeof(country) <> 'text' then 'country' when typeof(city) <> 'text' and city is not null then 'city'
    when typeof(city_key) <> 'text' then 'city_key' when typeof(email) <> 'text' and email is not null then 'email'
    when typeof(phone) <> 'text' and phone is not null then 'phone' when typeof(handle) <> 'text'
    and handle is not null then 'handle' when typeof(from_at) <> 'text' then 'from_at' when typeof(to_at) <> 'text'
    and to_at is not null then 'to_at' when typeof(end_reason) <> 'text'
    and end_reason is not null then 'end_reason' end as column
from coordinators
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(name) <> 'text')
  or (typeof(country) <> 'text')
  or (typeof(city) <> 'text' and city is not null)
  or (typeof(city_key) <> 'text')
  or (typeof(email) <> 'text' and email is not null)
  or (typeof(phone) <> 'text' and phone is not null)
  or (typeof(handle) <> 'text' and handle is not null)
  or (typeof(from_at) <> 'text')
  or (typeof(to_at) <> 'text' and to_at is not null)
  or (typeof(end_reason) <> 'text' and end_reason is not null)
limit 1;
-- plan: SCAN coordinators

select case when typeof(name) <> 'text' then 'name' when typeof(last) <> 'integer' then 'last' end as column
from counters
where (typeof(name) <> 'text') or (typeof(last) <> 'integer')
limit 1;
-- plan: SCAN counters

select case when typeof(code) <> 'text' then 'code' when typeof(planned_handle) <> 'text'
    and planned_handle is not null then 'planned_handle' when typeof(people) <> 'integer' and people is not null then 'people'
    when typeof(people_year) <> 'integer' and people_year is not null then 'people_year' when typeof(people_source) <> 'text'
    and people_source is not null then 'people_source' when typeof(sought) <> 'integer' then 'sought'
    when typeof(languages) <> 'text' and languages is not null then 'languages' when typeof(mission) <> 'text'
    and mission is not null then 'mission' when typeof(mission_handle) <> 'text'
    and mission_handle is not null then 'mission_handle' when typeof(mission_email) <> 'text'
    and mission_email is not null then 'mission_email' when typeof(mission_tickets) <> 'text'
    and mission_tickets is not null then 'mission_tickets' when typeof(opened_at) <> 'text' then 'opened_at' end as column
from countries
where (typeof(code) <> 'text')
  or (typeof(planned_handle) <> 'text' and planned_handle is not null)
  or (typeof(people) <> 'integer' and people is not null)
  or (typeof(people_year) <> 'integer' and people_year is not null)
  or (typeof(people_source) <> 'text' and people_source is not null)
  or (typeof(sought) <> 'integer')
  or (typeof(languages) <> 'text' and languages is not null)
  or (typeof(mission) <> 'text' and mission is not null)
  or (typeof(mission_handle) <> 'text' and mission_handle is not null)
  or (typeof(mission_email) <> 'text' and mission_email is not null)
  or (typeof(mission_tickets) <> 'text' and mission_tickets is not null)
  or (typeof(opened_at) <> 'text')
limit 1;
-- plan: SCAN countries

select case when typeof(handle_id) <> 'integer' then 'handle_id' when typeof(way) <> 'text' then 'way'
    when typeof(low) <> 'text' then 'low' when typeof(high) <> 'text' then 'high' end as column
from coverage
where (typeof(handle_id) <> 'integer') or (typeof(way) <> 'text') or (typeof(low) <> 'text') or (typeof(high) <> 'text')
limit 1;
-- plan: SCAN coverage

select case when typeof(id) <> 'integer' and id is not null then 'id'
    when typeof(coordinator_id) <> 'integer' then 'coordinator_id' when typeof(local_day) <> 'text' then 'local_day'
    when typeof(since_at) <> 'text' then 'since_at' when typeof(claimed_at) <> 'text' then 'claimed_at'
    when typeof(made_at) <> 'text' and made_at is not null then 'made_at' end as column
from digests
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(coordinator_id) <> 'integer')
  or (typeof(local_day) <> 'text')
  or (typeof(since_at) <> 'text')
  or (typeof(claimed_at) <> 'text')
  or (typeof(made_at) <> 'text' and made_at is not null)
limit 1;
-- plan: SCAN digests

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(docket_id) <> 'integer' then 'docket_id'
    when typeof(recipient) <> 'text' then 'recipient' when typeof(channel) <> 'text' then 'channel'
    when typeof(purpose) <> 'text' then 'purpose' when typeof(round) <> 'integer' then 'round'
    when typeof(state) <> 'text' then 'state' when typeof(template) <> 'text' and template is not null then 'template'
    when typeof(text) <> 'text' and text is not null then 'text' when typeof(planned_at) <> 'text' then 'planned_at'
    when typeof(claimed_by) <> 'text' and claimed_by is not null then 'claimed_by' when typeof(lease_until) <> 'text'
    and lease_until is not null then 'lease_until' when typeof(sent_at) <> 'text' and sent_at is not null then 'sent_at'
    when typeof(settled_at) <> 'text' and settled_at is not null then 'settled_at' when typeof(result_ref) <> 'text'
    and result_ref is not null then 'result_ref' when typeof(error_code) <> 'text' and error_code is not null then 'error_code'
    when typeof(attempts) <> 'integer' then 'attempts' end as column
from dispatches
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(docket_id) <> 'integer')
  or (typeof(recipient) <> 'text')
  or (typeof(channel) <> 'text')
  or (typeof(purpose) <> 'text')
  or (typeof(round) <> 'integer')
  or (typeof(state) <> 'text')
  or (typeof(template) <> 'text' and template is not null)
  or (typeof(text) <> 'text' and text is not null)
  or (typeof(planned_at) <> 'text')
  or (typeof(claimed_by) <> 'text' and claimed_by is not null)
  or (typeof(lease_until) <> 'text' and lease_until is not null)
  or (typeof(sent_at) <> 'text' and sent_at is not null)
  or (typeof(settled_at) <> 'text' and settled_at is not null)
  or (typeof(result_ref) <> 'text' and result_ref is not null)
  or (typeof(error_code) <> 'text' and error_code is not null)
  or (typeof(attempts) <> 'integer')
limit 1;
-- plan: SCAN dispatches

select case when typeof(name) <> 'text' then 'name' when typeof(name_hi) <> 'text' then 'name_hi'
    when typeof(lgd_code) <> 'integer' then 'lgd_code' when typeof(latitude) <> 'real' then 'latitude'
    when typeof(longitude) <> 'real' then 'longitude' end as column
from districts
where (typeof(name) <> 'text')
  or (typeof(name_hi) <> 'text')
  or (typeof(lgd_code) <> 'integer')
  or (typeof(latitude) <> 'real')
  or (typeof(longitude) <> 'real')
limit 1;
-- plan: SCAN districts

select case when typeof(district) <> 'text' then 'district' when typeof(lead_unit) <> 'text' then 'lead_unit'
    when typeof(status) <> 'text' then 'status' when typeof(outcome) <> 'text' then 'outcome'
    when typeof(day) <> 'text' then 'day' when typeof(received) <> 'integer' then 'received'
    when typeof(attention) <> 'integer' then 'attention' when typeof(backlog) <> 'integer' then 'backlog'
    when typeof(number_told) <> 'integer' then 'number_told' when typeof(running) <> 'integer' then 'running'
    when typeof(unforwarded) <> 'integer' then 'unforwarded' end as column
from docket_tally
where (typeof(district) <> 'text')
  or (typeof(lead_unit) <> 'text')
  or (typeof(status) <> 'text')
  or (typeof(outcome) <> 'text')
  or (typeof(day) <> 'text')
  or (typeof(received) <> 'integer')
  or (typeof(attention) <> 'integer')
  or (typeof(backlog) <> 'integer')
  or (typeof(number_told) <> 'integer')
  or (typeof(running) <> 'integer')
  or (typeof(unforwarded) <> 'integer')
limit 1;
-- plan: SCAN docket_tally

select case when typeof(id) <> 'integer' then 'id' when typeof(year) <> 'integer' then 'year'
    when typeof(serial) <> 'integer' then 'serial' when typeof(status) <> 'text' then 'status' when typeof(outcome) <> 'text'
    and outcome is not null then 'outcome' when typeof(outcome_detail) <> 'text'
    and outcome_detail is not null then 'outcome_detail' when typeof(attention) <> 'integer' then 'attention'
    when typeof(waiting_on) <> 'text' then 'waiting_on' when typeof(waiting_since) <> 'text' then 'waiting_since'
    when typeof(urgency) <> 'text' then 'urgency' when typeof(actionable) <> 'text' then 'actionable'
    when typeof(actionable_reason) <> 'text' then 'actionable_reason' when typeof(categories) <> 'text' then 'categories'
    when typeof(withheld) <> 'text' and withheld is not null then 'withheld' when typeof(accused_police) <> 'text'
    and accused_police is not null then 'accused_police' when typeof(source) <> 'text' then 'source'
    when typeof(post_id) <> 'integer' then 'post_id' when typeof(author_id) <> 'integer' then 'author_id'
    when typeof(posted_at) <> 'text' then 'posted_at' when typeof(registered_at) <> 'text' then 'registered_at'
    when typeof(day) <> 'text' then 'day' when typeof(backlog) <> 'integer' then 'backlog'
    when typeof(language) <> 'text' then 'language' when typeof(lead_unit) <> 'text' and lead_unit is not null then 'lead_unit'
    when typeof(district) <> 'text' and district is not null then 'district' when typeof(country) <> 'text'
    and country is not null then 'country' when typeof(decision) <> 'text' then 'decision'
    when typeof(confidence) <> 'real' then 'confidence' when typeof(ruleset) <> 'text' then 'ruleset'
    when typeof(decided_by_person) <> 'integer' then 'decided_by_person' when typeof(follow_ups) <> 'integer' then 'follow_ups'
    when typeof(also_affected) <> 'integer' then 'also_affected' when typeof(reposts) <> 'integer' then 'reposts'
    when typeof(acknowledged_at) <> 'text' and acknowledged_at is not null then 'acknowledged_at'
    when typeof(forwarded_at) <> 'text' and forwarded_at is not null then 'forwarded_at' when typeof(first_reply_at) <> 'text'
    and first_reply_at is not null then 'first_reply_at' when typeof(first_reply_by) <> 'text'
    and first_reply_by is not null then 'first_reply_by' when typeof(unit_replied_at) <> 'text'
    and unit_replied_at is not null then 'unit_replied_at' when typeof(follow_up_at) <> 'text'
    and follow_up_at is not null then 'follow_up_at' when typeof(answered_at) <> 'text'
    and answered_at is not null then 'answered_at' when typeof(asked_at) <> 'text' and asked_at is not null then 'asked_at'
    when typeof(back_at_desk_at) <> 'text' and back_at_desk_at is not null then 'back_at_desk_at' when typeof(closed_at) <> 'text'
    and closed_at is not null then 'closed_at' when typeof(approved_at) <> 'text' and approved_at is not null then 'approved_at'
    when typeof(reopen_count) <> 'integer' then 'reopen_count' when typeof(number_told_at) <> 'text'
    and number_told_at is not null then 'number_told_at' when typeof(campaign_id) <> 'integer'
    and campaign_id is not null then 'campaign_id' when typeof(continues_id) <> 'integer'
    and continues_id is not null then 'continues_id' when typeof(unseen_since) <> 'text'
    and unseen_since is not null then 'unseen_since' when typeof(marks) <> 'text' and marks is not null then 'marks'
    when typeof(held_since) <> 'text' and held_since is not null then 'held_since' when typeof(outside_at) <> 'text'
    and outside_at is not null then 'outside_at' end as column
from dockets
where (typeof(id) <> 'integer')
  or (typeof(year) <> 'integer')
  or (typeof(serial) <> 'integer')
  or (typeof(status) <> 'text')
  or (typeof(outcome) <> 'text' and outcome is not null)
  or (typeof(outcome_detail) <> 'text' and outcome_detail is not null)
  or (typeof(attention) <> 'integer')
  or (typeof(waiting_on) <> 'text')
  or (typeof(waiting_since) <> 'text')
  or (typeof(urgency) <> 'text')
  or (typeof(actionable) <> 'text')
  or (typeof(actionable_reason) <> 'text')
  or (typeof(categories) <> 'text')
  or (typeof(withheld) <> 'text' and withheld is not null)
  or (typeof(accused_police) <> 'text' and accused_police is not null)
  or (typeof(source) <> 'text')
  or (typeof(post_id) <> 'integer')
  or (typeof(author_id) <> 'integer')
  or (typeof(posted_at) <> 'text')
  or (typeof(registered_at) <> 'text')
  or (typeof(day) <> 'text')
  or (typeof(backlog) <> 'integer')
  or (typeof(language) <> 'text')
  or (typeof(lead_unit) <> 'text' and lead_unit is not null)
  or (typeof(district) <> 'text' and district is not null)
  or (typeof(country) <> 'text' and country is not null)
  or (typeof(decision) <> 'text')
  or (typeof(confidence) <> 'real')
  or (typeof(ruleset) <> 'text')
  or (typeof(decided_by_person) <> 'integer')
  or (typeof(follow_ups) <> 'integer')
  or (typeof(also_affected) <> 'integer')
  or (typeof(reposts) <> 'integer')
  or (typeof(acknowledged_at) <> 'text' and acknowledged_at is not null)
  or (typeof(forwarded_at) <> 'text' and forwarded_at is not null)
  or (typeof(first_reply_at) <> 'text' and first_reply_at is not null)
  or (typeof(first_reply_by) <> 'text' and first_reply_by is not null)
  or (typeof(unit_replied_at) <> 'text' and unit_replied_at is not null)
  or (typeof(follow_up_at) <> 'text' and follow_up_at is not null)
  or (typeof(answered_at) <> 'text' and answered_at is not null)
  or (typeof(asked_at) <> 'text' and asked_at is not null)
  or (typeof(back_at_desk_at) <> 'text' and back_at_desk_at is not null)
  or (typeof(closed_at) <> 'text' and closed_at is not null)
  or (typeof(approved_at) <> 'text' and approved_at is not null)
  or (typeof(reopen_count) <> 'integer')
  or (typeof(number_told_at) <> 'text' and number_told_at is not null)
  or (typeof(campaign_id) <> 'integer' and campaign_id is not null)
  or (typeof(continues_id) <> 'integer' and continues_id is not null)
  or (typeof(unseen_since) <> 'text' and unseen_since is not null)
  or (typeof(marks) <> 'text' and marks is not null)
  or (typeof(held_since) <> 'text' and held_since is not null)
  or (typeof(outside_at) <> 'text' and outside_at is not null)
limit 1;
-- plan: SCAN dockets

select case when typeof(seq) <> 'integer' then 'seq' when typeof(field) <> 'text' then 'field'
    when typeof(salt) <> 'text' then 'salt' when typeof(text) <> 'text' then 'text' end as column
from event_texts
where (typeof(seq) <> 'integer') or (typeof(field) <> 'text') or (typeof(salt) <> 'text') or (typeof(text) <> 'text')
limit 1;
-- plan: SCAN event_texts

select case when typeof(seq) <> 'integer' then 'seq' when typeof(at) <> 'text' then 'at' when typeof(kind) <> 'text' then 'kind'
    when typeof(docket_id) <> 'integer' and docket_id is not null then 'docket_id' when typeof(body) <> 'text' then 'body'
    when typeof(hash) <> 'text' then 'hash' end as column
from events
where (typeof(seq) <> 'integer')
  or (typeof(at) <> 'text')
  or (typeof(kind) <> 'text')
  or (typeof(docket_id) <> 'integer' and docket_id is not null)
  or (typeof(body) <> 'text')
  or (typeof(hash) <> 'text')
limit 1;
-- plan: SCAN events

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(handle_id) <> 'integer' then 'handle_id'
    when typeof(way) <> 'text' then 'way' when typeof(low) <> 'text' then 'low' when typeof(high) <> 'text' then 'high'
    when typeof(reason) <> 'text' then 'reason' when typeof(found_at) <> 'text' then 'found_at' when typeof(closed_at) <> 'text'
    and closed_at is not null then 'closed_at' end as column
from gaps
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(handle_id) <> 'integer')
  or (typeof(way) <> 'text')
  or (typeof(low) <> 'text')
  or (typeof(high) <> 'text')
  or (typeof(reason) <> 'text')
  or (typeof(found_at) <> 'text')
  or (typeof(closed_at) <> 'text' and closed_at is not null)
limit 1;
-- plan: SCAN gaps

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(name) <> 'text' then 'name'
    when typeof(name_key) <> 'text' then 'name_key' when typeof(x_id) <> 'text' and x_id is not null then 'x_id'
    when typeof(kind) <> 'text' then 'kind' when typeof(state) <> 'text' then 'state' when typeof(unit) <> 'text'
    and unit is not null then 'unit' when typeof(country) <> 'text' and country is not null then 'country'
    when typeof(relay) <> 'integer' then 'relay' when typeof(evidence) <> 'text' and evidence is not null then 'evidence'
    when typeof(verified_type) <> 'text' and verified_type is not null then 'verified_type' when typeof(followers) <> 'integer'
    and followers is not null then 'followers' when typeof(checked_at) <> 'text' and checked_at is not null then 'checked_at'
    when typeof(from_at) <> 'text' then 'from_at' when typeof(to_at) <> 'text' and to_at is not null then 'to_at'
    when typeof(account) <> 'text' and account is not null then 'account' when typeof(account_since) <> 'text'
    and account_since is not null then 'account_since' end as column
from handles
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(name) <> 'text')
  or (typeof(name_key) <> 'text')
  or (typeof(x_id) <> 'text' and x_id is not null)
  or (typeof(kind) <> 'text')
  or (typeof(state) <> 'text')
  or (typeof(unit) <> 'text' and unit is not null)
  or (typeof(country) <> 'text' and country is not null)
  or (typeof(relay) <> 'integer')
  or (typeof(evidence) <> 'text' and evidence is not null)
  or (typeof(verified_type) <> 'text' and verified_type is not null)
  or (typeof(followers) <> 'integer' and followers is not null)
  or (typeof(checked_at) <> 'text' and checked_at is not null)
  or (typeof(from_at) <> 'text')
  or (typeof(to_at) <> 'text' and to_at is not null)
  or (typeof(account) <> 'text' and account is not null)
  or (typeof(account_since) <> 'text' and account_since is not null)
limit 1;
-- plan: SCAN handles

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(kind) <> 'text' then 'kind'
    when typeof(started_at) <> 'text' then 'started_at' when typeof(finished_at) <> 'text'
    and finished_at is not null then 'finished_at' when typeof(outcome) <> 'text' and outcome is not null then 'outcome'
    when typeof(trouble) <> 'text' and trouble is not null then 'trouble' end as column
from intakes
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(kind) <> 'text')
  or (typeof(started_at) <> 'text')
  or (typeof(finished_at) <> 'text' and finished_at is not null)
  or (typeof(outcome) <> 'text' and outcome is not null)
  or (typeof(trouble) <> 'text' and trouble is not null)
limit 1;
-- plan: SCAN intakes

select case when typeof(id) <> 'text' then 'id' when typeof(kind) <> 'text' then 'kind'
    when typeof(country) <> 'text' then 'country' when typeof(city) <> 'text' and city is not null then 'city'
    when typeof(coordinator_id) <> 'integer' and coordinator_id is not null then 'coordinator_id'
    when typeof(made_at) <> 'text' then 'made_at' when typeof(received_at) <> 'text' then 'received_at'
    when typeof(state) <> 'text' then 'state' when typeof(outreach_id) <> 'integer' and outreach_id is not null then 'outreach_id'
    when typeof(docket_id) <> 'integer' and docket_id is not null then 'docket_id' when typeof(words) <> 'text'
    and words is not null then 'words' end as column
from kit_records
where (typeof(id) <> 'text')
  or (typeof(kind) <> 'text')
  or (typeof(country) <> 'text')
  or (typeof(city) <> 'text' and city is not null)
  or (typeof(coordinator_id) <> 'integer' and coordinator_id is not null)
  or (typeof(made_at) <> 'text')
  or (typeof(received_at) <> 'text')
  or (typeof(state) <> 'text')
  or (typeof(outreach_id) <> 'integer' and outreach_id is not null)
  or (typeof(docket_id) <> 'integer' and docket_id is not null)
  or (typeof(words) <> 'text' and words is not null)
limit 1;
-- plan: SCAN kit_records

select case when typeof(name) <> 'text' then 'name' when typeof(timestamp) <> 'text' then 'timestamp' end as column
from kysely_migration
where (typeof(name) <> 'text') or (typeof(timestamp) <> 'text')
limit 1;
-- plan: SCAN kysely_migration

select case when typeof(id) <> 'text' then 'id' when typeof(is_locked) <> 'integer' then 'is_locked' end as column
from kysely_migration_lock
where (typeof(id) <> 'text') or (typeof(is_locked) <> 'integer')
limit 1;
-- plan: SCAN kysely_migration_lock

select case when typeof(words) <> 'text' then 'words' when typeof(district) <> 'text' then 'district'
    when typeof(learnt_at) <> 'text' then 'learnt_at' end as column
from learnt_places
where (typeof(words) <> 'text') or (typeof(district) <> 'text') or (typeof(learnt_at) <> 'text')
limit 1;
-- plan: SCAN learnt_places

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(at) <> 'text' then 'at'
    when typeof(utc_day) <> 'text' then 'utc_day' when typeof(intake_id) <> 'integer' and intake_id is not null then 'intake_id'
    when typeof(resource) <> 'text' then 'resource' when typeof(units) <> 'integer' then 'units'
    when typeof(cost_micro_usd) <> 'integer' then 'cost_micro_usd' when typeof(handle) <> 'text'
    and handle is not null then 'handle' end as column
from ledger
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(at) <> 'text')
  or (typeof(utc_day) <> 'text')
  or (typeof(intake_id) <> 'integer' and intake_id is not null)
  or (typeof(resource) <> 'text')
  or (typeof(units) <> 'integer')
  or (typeof(cost_micro_usd) <> 'integer')
  or (typeof(handle) <> 'text' and handle is not null)
limit 1;
-- plan: SCAN ledger

select case when typeof(post_id) <> 'integer' then 'post_id' when typeof(position) <> 'integer' then 'position'
    when typeof(media_key) <> 'text' then 'media_key' when typeof(type) <> 'text' then 'type' when typeof(url) <> 'text'
    and url is not null then 'url' when typeof(alt_text) <> 'text' and alt_text is not null then 'alt_text' end as column
from media
where (typeof(post_id) <> 'integer')
  or (typeof(position) <> 'integer')
  or (typeof(media_key) <> 'text')
  or (typeof(type) <> 'text')
  or (typeof(url) <> 'text' and url is not null)
  or (typeof(alt_text) <> 'text' and alt_text is not null)
limit 1;
-- plan: SCAN media

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(login) <> 'text' then 'login'
    when typeof(name) <> 'text' then 'name' when typeof(role) <> 'text' then 'role' when typeof(unit) <> 'text'
    and unit is not null then 'unit' when typeof(from_at) <> 'text' then 'from_at' when typeof(to_at) <> 'text'
    and to_at is not null then 'to_at' end as column
from operators
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(login) <> 'text')
  or (typeof(name) <> 'text')
  or (typeof(role) <> 'text')
  or (typeof(unit) <> 'text' and unit is not null)
  or (typeof(from_at) <> 'text')
  or (typeof(to_at) <> 'text' and to_at is not null)
limit 1;
-- plan: SCAN operators

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(country) <> 'text' then 'country'
    when typeof(coordinator_id) <> 'integer' and coordinator_id is not null then 'coordinator_id'
    when typeof(held_on) <> 'text' then 'held_on' when typeof(topic) <> 'text' then 'topic' when typeof(audience) <> 'text'
    and audience is not null then 'audience' when typeof(reached) <> 'integer' then 'reached'
    when typeof(joined) <> 'integer' then 'joined' when typeof(note) <> 'text' and note is not null then 'note'
    when typeof(state) <> 'text' then 'state' when typeof(kind) <> 'text' then 'kind' when typeof(city) <> 'text'
    and city is not null then 'city' when typeof(place) <> 'text' and place is not null then 'place' when typeof(link) <> 'text'
    and link is not null then 'link' when typeof(recorded_at) <> 'text' then 'recorded_at' end as column
from outreach
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(country) <> 'text')
  or (typeof(coordinator_id) <> 'integer' and coordinator_id is not null)
  or (typeof(held_on) <> 'text')
  or (typeof(topic) <> 'text')
  or (typeof(audience) <> 'text' and audience is not null)
  or (typeof(reached) <> 'integer')
  or (typeof(joined) <> 'integer')
  or (typeof(note) <> 'text' and note is not null)
  or (typeof(state) <> 'text')
  or (typeof(kind) <> 'text')
  or (typeof(city) <> 'text' and city is not null)
  or (typeof(place) <> 'text' and place is not null)
  or (typeof(link) <> 'text' and link is not null)
  or (typeof(recorded_at) <> 'text')
limit 1;
-- plan: SCAN outreach

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(docket_id) <> 'integer' then 'docket_id'
    when typeof(body) <> 'text' then 'body' when typeof(status) <> 'text' then 'status' when typeof(ref) <> 'text'
    and ref is not null then 'ref' when typeof(on_day) <> 'text' then 'on_day'
    when typeof(recorded_at) <> 'text' then 'recorded_at' end as column
from outside_bodies
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(docket_id) <> 'integer')
  or (typeof(body) <> 'text')
  or (typeof(status) <> 'text')
  or (typeof(ref) <> 'text' and ref is not null)
  or (typeof(on_day) <> 'text')
  or (typeof(recorded_at) <> 'text')
limit 1;
-- plan: SCAN outside_bodies

select case when typeof(utc_day) <> 'text' then 'utc_day' when typeof(resource) <> 'text' then 'resource'
    when typeof(x_id) <> 'text' then 'x_id' end as column
from paid_reads
where (typeof(utc_day) <> 'text') or (typeof(resource) <> 'text') or (typeof(x_id) <> 'text')
limit 1;
-- plan: SCAN paid_reads

select case when typeof(id) <> 'integer' then 'id' when typeof(x_id) <> 'text' and x_id is not null then 'x_id'
    when typeof(author_id) <> 'integer' then 'author_id' when typeof(conversation) <> 'text'
    and conversation is not null then 'conversation' when typeof(reply_to) <> 'text' and reply_to is not null then 'reply_to'
    when typeof(reply_to_user) <> 'text' and reply_to_user is not null then 'reply_to_user' when typeof(quoted) <> 'text'
    and quoted is not null then 'quoted' when typeof(quoted_user) <> 'text' and quoted_user is not null then 'quoted_user'
    when typeof(repost_of) <> 'text' and repost_of is not null then 'repost_of' when typeof(edit_of) <> 'text'
    and edit_of is not null then 'edit_of' when typeof(posted_at) <> 'text' then 'posted_at' when typeof(language) <> 'text'
    and language is not null then 'language' when typeof(mentions) <> 'text' then 'mentions'
    when typeof(leading_mentions) <> 'integer' then 'leading_mentions' when typeof(text) <> 'text'
    and text is not null then 'text' when typeof(raw) <> 'text' and raw is not null then 'raw' when typeof(salt) <> 'text'
    and salt is not null then 'salt' when typeof(role) <> 'text' and role is not null then 'role'
    when typeof(docket_id) <> 'integer' and docket_id is not null then 'docket_id' when typeof(triage) <> 'text'
    and triage is not null then 'triage' when typeof(intake_id) <> 'integer' and intake_id is not null then 'intake_id'
    when typeof(landed_at) <> 'text' then 'landed_at' when typeof(marked) <> 'text' and marked is not null then 'marked'
    when typeof(pressing) <> 'integer' and pressing is not null then 'pressing' end as column
from posts
where (typeof(id) <> 'integer')
  or (typeof(x_id) <> 'text' and x_id is not null)
  or (typeof(author_id) <> 'integer')
  or (typeof(conversation) <> 'text' and conversation is not null)
  or (typeof(reply_to) <> 'text' and reply_to is not null)
  or (typeof(reply_to_user) <> 'text' and reply_to_user is not null)
  or (typeof(quoted) <> 'text' and quoted is not null)
  or (typeof(quoted_user) <> 'text' and quoted_user is not null)
  or (typeof(repost_of) <> 'text' and repost_of is not null)
  or (typeof(edit_of) <> 'text' and edit_of is not null)
  or (typeof(posted_at) <> 'text')
  or (typeof(language) <> 'text' and language is not null)
  or (typeof(mentions) <> 'text')
  or (typeof(leading_mentions) <> 'integer')
  or (typeof(text) <> 'text' and text is not null)
  or (typeof(raw) <> 'text' and raw is not null)
  or (typeof(salt) <> 'text' and salt is not null)
  or (typeof(role) <> 'text' and role is not null)
  or (typeof(docket_id) <> 'integer' and docket_id is not null)
  or (typeof(triage) <> 'text' and triage is not null)
  or (typeof(intake_id) <> 'integer' and intake_id is not null)
  or (typeof(landed_at) <> 'text')
  or (typeof(marked) <> 'text' and marked is not null)
  or (typeof(pressing) <> 'integer' and pressing is not null)
limit 1;
-- plan: SCAN posts

select case when typeof(id) <> 'integer' and id is not null then 'id' when typeof(kind) <> 'text' then 'kind'
    when typeof(state) <> 'text' then 'state' when typeof(country) <> 'text' and country is not null then 'country'
    when typeof(district) <> 'text' and district is not null then 'district' when typeof(claim) <> 'text'
    and claim is not null then 'claim' when typeof(claim_link) <> 'text' and claim_link is not null then 'claim_link'
    when typeof(first_seen) <> 'text' and first_seen is not null then 'first_seen' when typeof(fact) <> 'text' then 'fact'
    when typeof(proof) <> 'text' and proof is not null then 'proof' when typeof(drafted_by) <> 'text' then 'drafted_by'
    when typeof(drafted_at) <> 'text' then 'drafted_at' when typeof(decided_by) <> 'text'
    and decided_by is not null then 'decided_by' when typeof(decided_at) <> 'text'
    and decided_at is not null then 'decided_at' end as column
from publications
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(kind) <> 'text')
  or (typeof(state) <> 'text')
  or (typeof(country) <> 'text' and country is not null)
  or (typeof(district) <> 'text' and district is not null)
  or (typeof(claim) <> 'text' and claim is not null)
  or (typeof(claim_link) <> 'text' and claim_link is not null)
  or (typeof(first_seen) <> 'text' and first_seen is not null)
  or (typeof(fact) <> 'text')
  or (typeof(proof) <> 'text' and proof is not null)
  or (typeof(drafted_by) <> 'text')
  or (typeof(drafted_at) <> 'text')
  or (typeof(decided_by) <> 'text' and decided_by is not null)
  or (typeof(decided_at) <> 'text' and decided_at is not null)
limit 1;
-- plan: SCAN publications

select case when typeof(key) <> 'text' then 'key' when typeof(value) <> 'text' then 'value' end as column
from register
where (typeof(key) <> 'text') or (typeof(value) <> 'text')
limit 1;
-- plan: SCAN register

select case when typeof(district) <> 'text' then 'district' when typeof(lead_unit) <> 'text' then 'lead_unit'
    when typeof(not_actionable) <> 'integer' then 'not_actionable' when typeof(minutes) <> 'integer' then 'minutes'
    when typeof(day) <> 'text' then 'day' when typeof(n) <> 'integer' then 'n' end as column
from reply_tally
where (typeof(district) <> 'text')
  or (typeof(lead_unit) <> 'text')
  or (typeof(not_actionable) <> 'integer')
  or (typeof(minutes) <> 'integer')
  or (typeof(day) <> 'text')
  or (typeof(n) <> 'integer')
limit 1;
-- plan: SCAN reply_tally

select case when typeof(tbl) <> 'text' then 'tbl' when typeof(row_key) <> 'text' then 'row_key'
    when typeof(salt) <> 'text' then 'salt' end as column
from row_salts
where (typeof(tbl) <> 'text') or (typeof(row_key) <> 'text') or (typeof(salt) <> 'text')
limit 1;
-- plan: SCAN row_salts

select case when typeof(part) <> 'integer' then 'part' when typeof(body) <> 'text' then 'body' end as column
from sealed_rows
where (typeof(part) <> 'integer') or (typeof(body) <> 'text')
limit 1;
-- plan: SCAN sealed_rows

select case when typeof(code) <> 'text' then 'code' when typeof(checked_at) <> 'text' then 'checked_at'
    when typeof(checked_by) <> 'text' then 'checked_by' when typeof(reach) <> 'text'
    and reach is not null then 'reach' end as column
from service_checks
where (typeof(code) <> 'text')
  or (typeof(checked_at) <> 'text')
  or (typeof(checked_by) <> 'text')
  or (typeof(reach) <> 'text' and reach is not null)
limit 1;
-- plan: SCAN service_checks

select case when typeof(status) <> 'text' then 'status' when typeof(waiting_on) <> 'text' then 'waiting_on'
    when typeof(actionable) <> 'text' then 'actionable' when typeof(urgency) <> 'text' then 'urgency'
    when typeof(attention) <> 'integer' then 'attention' when typeof(source) <> 'text' then 'source'
    when typeof(language) <> 'text' then 'language' when typeof(categories) <> 'text' then 'categories'
    when typeof(n) <> 'integer' then 'n' end as column
from state_tally
where (typeof(status) <> 'text')
  or (typeof(waiting_on) <> 'text')
  or (typeof(actionable) <> 'text')
  or (typeof(urgency) <> 'text')
  or (typeof(attention) <> 'integer')
  or (typeof(source) <> 'text')
  or (typeof(language) <> 'text')
  or (typeof(categories) <> 'text')
  or (typeof(n) <> 'integer')
limit 1;
-- plan: SCAN state_tally

select case when typeof(docket_id) <> 'integer' then 'docket_id' when typeof(relayed_by) <> 'text'
    and relayed_by is not null then 'relayed_by' when typeof(coordinator_id) <> 'integer'
    and coordinator_id is not null then 'coordinator_id' when typeof(contact) <> 'text' and contact is not null then 'contact'
    when typeof(safe_contact) <> 'text' and safe_contact is not null then 'safe_contact' when typeof(contact_when) <> 'text'
    and contact_when is not null then 'contact_when' when typeof(recorded_at) <> 'text' then 'recorded_at' end as column
from statements
where (typeof(docket_id) <> 'integer')
  or (typeof(relayed_by) <> 'text' and relayed_by is not null)
  or (typeof(coordinator_id) <> 'integer' and coordinator_id is not null)
  or (typeof(contact) <> 'text' and contact is not null)
  or (typeof(safe_contact) <> 'text' and safe_contact is not null)
  or (typeof(contact_when) <> 'text' and contact_when is not null)
  or (typeof(recorded_at) <> 'text')
limit 1;
-- plan: SCAN statements

select case when typeof(conversation) <> 'text' then 'conversation' when typeof(author_id) <> 'integer' then 'author_id'
    when typeof(docket_id) <> 'integer' then 'docket_id' end as column
from threads
where (typeof(conversation) <> 'text') or (typeof(author_id) <> 'integer') or (typeof(docket_id) <> 'integer')
limit 1;
-- plan: SCAN threads

select case when typeof(code) <> 'text' then 'code' when typeof(kind) <> 'text' then 'kind'
    when typeof(name_en) <> 'text' then 'name_en' when typeof(name_hi) <> 'text' then 'name_hi' when typeof(reports_to) <> 'text'
    and reports_to is not null then 'reports_to' when typeof(district) <> 'text' and district is not null then 'district'
    when typeof(email) <> 'text' and email is not null then 'email' when typeof(phone) <> 'text'
    and phone is not null then 'phone' when typeof(whatsapp) <> 'text' and whatsapp is not null then 'whatsapp'
    when typeof(confirmed) <> 'integer' then 'confirmed' when typeof(from_at) <> 'text' and from_at is not null then 'from_at'
    when typeof(to_at) <> 'text' and to_at is not null then 'to_at' end as column
from units
where (typeof(code) <> 'text')
  or (typeof(kind) <> 'text')
  or (typeof(name_en) <> 'text')
  or (typeof(name_hi) <> 'text')
  or (typeof(reports_to) <> 'text' and reports_to is not null)
  or (typeof(district) <> 'text' and district is not null)
  or (typeof(email) <> 'text' and email is not null)
  or (typeof(phone) <> 'text' and phone is not null)
  or (typeof(whatsapp) <> 'text' and whatsapp is not null)
  or (typeof(confirmed) <> 'integer')
  or (typeof(from_at) <> 'text' and from_at is not null)
  or (typeof(to_at) <> 'text' and to_at is not null)
limit 1;
-- plan: SCAN units

select case when typeof(docket_id) <> 'integer' then 'docket_id' end as column
from updates_to_check
where (typeof(docket_id) <> 'integer')
limit 1;
-- plan: SCAN updates_to_check

select case when typeof(id) <> 'integer' and id is not null then 'id'
    when typeof(publication_id) <> 'integer' then 'publication_id' when typeof(handle) <> 'text' then 'handle'
    when typeof(language) <> 'text' then 'language' when typeof(body) <> 'text' then 'body'
    when typeof(written_by) <> 'text' then 'written_by' when typeof(written_at) <> 'text' then 'written_at'
    when typeof(approved_by) <> 'text' and approved_by is not null then 'approved_by' when typeof(approved_at) <> 'text'
    and approved_at is not null then 'approved_at' when typeof(url) <> 'text' and url is not null then 'url'
    when typeof(published_by) <> 'text' and published_by is not null then 'published_by' when typeof(published_at) <> 'text'
    and published_at is not null then 'published_at' end as column
from wordings
where (typeof(id) <> 'integer' and id is not null)
  or (typeof(publication_id) <> 'integer')
  or (typeof(handle) <> 'text')
  or (typeof(language) <> 'text')
  or (typeof(body) <> 'text')
  or (typeof(written_by) <> 'text')
  or (typeof(written_at) <> 'text')
  or (typeof(approved_by) <> 'text' and approved_by is not null)
  or (typeof(approved_at) <> 'text' and approved_at is not null)
  or (typeof(url) <> 'text' and url is not null)
  or (typeof(published_by) <> 'text' and published_by is not null)
  or (typeof(published_at) <> 'text' and published_at is not null)
limit 1;
-- plan: SCAN wordings
