/** The first shape of the register: every noun, the append-only event chain, the full-text index. */
import { type ColumnDataType, type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Engine } from '../../db.ts';

type Column = [name: string, type: ColumnDataType, nullable?: 'null'];
// A migration is frozen as of its day, so it does not know the current schema.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyKysely = Kysely<any>;

export async function up(k: AnyKysely, engine: Engine): Promise<void> {
  const table = async (
    name: string,
    columns: Column[],
    keys: { primary?: string[]; id?: boolean; rowless?: boolean; unique?: string[][] } = {},
  ) => {
    // biome-ignore lint/suspicious/noExplicitAny: the builder's type grows with each column
    let builder: CreateTableBuilder<any, any> = k.schema.createTable(name);
    if (keys.id) {
      builder = builder.addColumn('id', 'integer', (c) =>
        engine === 'sqlite' ? c.primaryKey() : c.primaryKey().generatedByDefaultAsIdentity(),
      );
    }
    for (const [column, type, nullable] of columns) {
      // Keys and ids compare by bytes on both engines.
      const dataType = type === 'text' && engine === 'postgres' ? sql`text collate "C"` : type;
      builder = builder.addColumn(column, dataType, (c) => (nullable ? c : c.notNull()));
    }
    if (keys.primary) builder = builder.addPrimaryKeyConstraint(`${name}_key`, keys.primary);
    for (const unique of keys.unique ?? []) builder = builder.addUniqueConstraint(`${name}_${unique.join('_')}`, unique);
    if (keys.rowless && engine === 'sqlite') builder = builder.modifyEnd(sql`without rowid`);
    await builder.execute();
  };

  await table(
    'register',
    [
      ['key', 'text'],
      ['value', 'text'],
    ],
    { primary: ['key'], rowless: true },
  );
  await table(
    'counters',
    [
      ['name', 'text'],
      ['last', 'integer'],
    ],
    { primary: ['name'], rowless: true },
  );
  await table(
    'units',
    [
      ['code', 'text'],
      ['kind', 'text'],
      ['name_en', 'text'],
      ['name_hi', 'text'],
      ['reports_to', 'text', 'null'],
      ['district', 'text', 'null'],
      ['email', 'text', 'null'],
      ['phone', 'text', 'null'],
      ['whatsapp', 'text', 'null'],
      ['confirmed', 'integer'],
      ['from_at', 'text', 'null'],
      ['to_at', 'text', 'null'],
    ],
    { primary: ['code'] },
  );
  await table(
    'districts',
    [
      ['name', 'text'],
      ['name_hi', 'text'],
      ['lgd_code', 'integer'],
      ['latitude', 'double precision'],
      ['longitude', 'double precision'],
    ],
    { primary: ['name'] },
  );
  await table(
    'handles',
    [
      ['name', 'text'],
      ['name_key', 'text'],
      ['x_id', 'text', 'null'],
      ['kind', 'text'],
      ['state', 'text'],
      ['unit', 'text', 'null'],
      ['country', 'text', 'null'],
      ['relay', 'integer'],
      ['evidence', 'text', 'null'],
      ['verified_type', 'text', 'null'],
      ['followers', 'integer', 'null'],
      ['checked_at', 'text', 'null'],
      ['from_at', 'text'],
      ['to_at', 'text', 'null'],
    ],
    { id: true },
  );
  await sql`create unique index handles_in_office on handles (name_key) where to_at is null`.execute(k);
  await table(
    'coordinators',
    [
      ['name', 'text'],
      ['country', 'text'],
      ['city', 'text', 'null'],
      ['city_key', 'text'],
      ['email', 'text', 'null'],
      ['phone', 'text', 'null'],
      ['handle', 'text', 'null'],
      ['from_at', 'text'],
      ['to_at', 'text', 'null'],
      ['end_reason', 'text', 'null'],
    ],
    { id: true },
  );
  await sql`create unique index coordinators_in_office on coordinators (country, city_key) where to_at is null`.execute(k);
  await table(
    'operators',
    [
      ['login', 'text'],
      ['name', 'text'],
      ['role', 'text'],
      ['unit', 'text', 'null'],
      ['from_at', 'text'],
      ['to_at', 'text', 'null'],
    ],
    { id: true },
  );
  await sql`create unique index operators_in_office on operators (login) where to_at is null`.execute(k);

  await table(
    'intakes',
    [
      ['kind', 'text'],
      ['started_at', 'text'],
      ['finished_at', 'text', 'null'],
    ],
    { id: true },
  );
  await table(
    'authors',
    [
      ['id', 'integer'],
      ['x_id', 'text'],
      ['handle', 'text', 'null'],
      ['name', 'text', 'null'],
      ['location', 'text', 'null'],
    ],
    { primary: ['id'], unique: [['x_id']] },
  );
  await table(
    'posts',
    [
      ['id', 'integer'],
      ['x_id', 'text', 'null'],
      ['author_id', 'integer'],
      ['conversation', 'text', 'null'],
      ['reply_to', 'text', 'null'],
      ['reply_to_user', 'text', 'null'],
      ['quoted', 'text', 'null'],
      ['quoted_user', 'text', 'null'],
      ['repost_of', 'text', 'null'],
      ['edit_of', 'text', 'null'],
      ['posted_at', 'text'],
      ['language', 'text', 'null'],
      ['mentions', 'text'],
      ['leading_mentions', 'integer'],
      ['text', 'text', 'null'],
      ['raw', 'text', 'null'],
      ['salt', 'text', 'null'],
      ['role', 'text', 'null'],
      ['docket_id', 'integer', 'null'],
      ['triage', 'text', 'null'],
      ['intake_id', 'integer', 'null'],
      ['landed_at', 'text'],
    ],
    { primary: ['id'], unique: [['x_id']] },
  );
  await sql`create index posts_conversation on posts (conversation)`.execute(k);
  await sql`create index posts_landed on posts (x_id) where role is null`.execute(k);
  await sql`create index posts_edits on posts (edit_of) where edit_of is not null`.execute(k);
  // What reposts or quotes a post that has not landed yet joins it then.
  for (const column of ['repost_of', 'quoted']) {
    await sql`create index ${sql.raw(`posts_${column}`)} on posts (${sql.raw(column)}) where docket_id is null and ${sql.raw(column)} is not null`.execute(
      k,
    );
  }
  await sql`create index posts_waiting on posts (author_id) where role = 'unknown_author'`.execute(k);
  await sql`create index posts_triage on posts (id) where triage is not null`.execute(k);
  await table(
    'media',
    [
      ['post_id', 'integer'],
      ['position', 'integer'],
      ['media_key', 'text'],
      ['type', 'text'],
      ['url', 'text', 'null'],
      ['alt_text', 'text', 'null'],
    ],
    { primary: ['post_id', 'position'], rowless: true },
  );

  await table(
    'dockets',
    [
      ['id', 'integer'],
      ['year', 'integer'],
      ['serial', 'integer'],
      ['status', 'text'],
      ['outcome', 'text', 'null'],
      ['outcome_detail', 'text', 'null'],
      ['attention', 'integer'],
      ['waiting_on', 'text'],
      ['waiting_since', 'text'],
      ['urgency', 'text'],
      ['actionable', 'text'],
      ['actionable_reason', 'text'],
      ['categories', 'text'],
      ['withheld', 'text', 'null'],
      ['accused_police', 'text', 'null'],
      ['source', 'text'],
      ['post_id', 'integer'],
      ['author_id', 'integer'],
      ['posted_at', 'text'],
      ['registered_at', 'text'],
      ['day', 'text'],
      ['backlog', 'integer'],
      ['language', 'text'],
      ['lead_unit', 'text', 'null'],
      ['district', 'text', 'null'],
      ['country', 'text', 'null'],
      ['decision', 'text'],
      ['confidence', 'double precision'],
      ['ruleset', 'text'],
      ['decided_by_person', 'integer'],
      ['follow_ups', 'integer'],
      ['also_affected', 'integer'],
      ['reposts', 'integer'],
      ['acknowledged_at', 'text', 'null'],
      ['forwarded_at', 'text', 'null'],
      ['first_reply_at', 'text', 'null'],
      ['first_reply_by', 'text', 'null'],
      ['unit_replied_at', 'text', 'null'],
      ['follow_up_at', 'text', 'null'],
      ['answered_at', 'text', 'null'],
      ['asked_at', 'text', 'null'],
      ['back_at_desk_at', 'text', 'null'],
      ['closed_at', 'text', 'null'],
      ['approved_at', 'text', 'null'],
      ['reopen_count', 'integer'],
      ['number_told_at', 'text', 'null'],
      ['campaign_id', 'integer', 'null'],
      ['continues_id', 'integer', 'null'],
    ],
    { primary: ['id'], unique: [['year', 'serial']] },
  );
  await table(
    'concerns',
    [
      ['docket_id', 'integer'],
      ['unit', 'text'],
      ['role', 'text'],
      ['since', 'text'],
    ],
    {
      primary: ['docket_id', 'unit', 'role'],
      rowless: true,
    },
  );
  await table(
    'threads',
    [
      ['conversation', 'text'],
      ['author_id', 'integer'],
      ['docket_id', 'integer'],
    ],
    {
      primary: ['conversation', 'author_id', 'docket_id'],
      rowless: true,
    },
  );

  await table(
    'events',
    [
      ['seq', 'integer'],
      ['at', 'text'],
      ['kind', 'text'],
      ['docket_id', 'integer', 'null'],
      ['body', 'text'],
      ['hash', 'text'],
    ],
    { primary: ['seq'] },
  );
  await sql`create index events_docket on events (docket_id)`.execute(k);
  await table(
    'event_texts',
    [
      ['seq', 'integer'],
      ['field', 'text'],
      ['salt', 'text'],
      ['text', 'text'],
    ],
    { primary: ['seq', 'field'], rowless: true },
  );
  await table(
    'chain_head',
    [
      ['id', 'integer'],
      ['seq', 'integer'],
      ['hash', 'text'],
    ],
    { primary: ['id'] },
  );
  await sql`insert into chain_head (id, seq, hash) values (1, 0, '')`.execute(k);
  await table(
    'anchors',
    [
      ['seq', 'integer'],
      ['hash', 'text'],
      ['at', 'text'],
      ['place', 'text'],
    ],
    { primary: ['seq', 'place'], rowless: true },
  );
  await forbidChanges(k, engine);

  await table(
    'dispatches',
    [
      ['docket_id', 'integer'],
      ['recipient', 'text'],
      ['channel', 'text'],
      ['purpose', 'text'],
      ['round', 'integer'],
      ['state', 'text'],
      ['template', 'text', 'null'],
      ['text', 'text', 'null'],
      ['planned_at', 'text'],
      ['claimed_by', 'text', 'null'],
      ['lease_until', 'text', 'null'],
      ['sent_at', 'text', 'null'],
      ['settled_at', 'text', 'null'],
      ['result_ref', 'text', 'null'],
      ['error_code', 'text', 'null'],
      ['attempts', 'integer'],
    ],
    { id: true, unique: [['docket_id', 'recipient', 'channel', 'purpose', 'round']] },
  );
  await sql`create index dispatches_unsettled on dispatches (state) where settled_at is null`.execute(k);
  await table(
    'claims',
    [
      ['docket_id', 'integer'],
      ['operator', 'text'],
      ['lease_until', 'text'],
    ],
    { primary: ['docket_id'] },
  );
  await table(
    'campaigns',
    [
      ['hashtag_key', 'text'],
      ['hashtag', 'text'],
      ['docket_id', 'integer', 'null'],
      ['from_at', 'text'],
      ['to_at', 'text', 'null'],
    ],
    { id: true },
  );

  await table(
    'coverage',
    [
      ['handle_id', 'integer'],
      ['way', 'text'],
      ['low', 'text'],
      ['high', 'text'],
    ],
    {
      primary: ['handle_id', 'way', 'low'],
      rowless: true,
    },
  );
  await table(
    'gaps',
    [
      ['handle_id', 'integer'],
      ['way', 'text'],
      ['low', 'text'],
      ['high', 'text'],
      ['reason', 'text'],
      ['found_at', 'text'],
      ['closed_at', 'text', 'null'],
    ],
    { id: true },
  );
  await table(
    'ledger',
    [
      ['at', 'text'],
      ['utc_day', 'text'],
      ['intake_id', 'integer', 'null'],
      ['resource', 'text'],
      ['units', 'integer'],
      ['cost_micro_usd', engine === 'postgres' ? 'bigint' : 'integer'],
      ['handle', 'text', 'null'],
    ],
    { id: true },
  );

  await table(
    'outreach',
    [
      ['country', 'text'],
      ['coordinator_id', 'integer', 'null'],
      ['held_on', 'text'],
      ['topic', 'text'],
      ['audience', 'text', 'null'],
      ['reached', 'integer'],
      ['joined', 'integer'],
      ['note', 'text', 'null'],
    ],
    { id: true },
  );
  await table(
    'rebuttals',
    [
      ['country', 'text', 'null'],
      ['claim', 'text'],
      ['fact', 'text'],
      ['proof', 'text', 'null'],
      ['published_at', 'text', 'null'],
      ['recorded_at', 'text'],
    ],
    { id: true },
  );

  if (engine === 'sqlite') {
    // Contentless: the text stands once, in posts. A vowel sign is part of its word (categories), or शिकायत falls in three.
    await sql`create virtual table post_index using fts5(body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")`.execute(
      k,
    );
    await sql`insert into post_index(post_index, rank) values ('secure-delete', 1)`.execute(k);
  } else {
    await sql`create table post_index (post_id integer primary key, body tsvector not null)`.execute(k);
    await sql`create index post_index_body on post_index using gin (body)`.execute(k);
  }
}

/** The chain is append-only: the engine itself refuses anything else. */
async function forbidChanges(k: AnyKysely, engine: Engine): Promise<void> {
  if (engine === 'sqlite') {
    for (const act of ['update', 'delete']) {
      await sql`create trigger ${sql.raw(`events_no_${act}`)} before ${sql.raw(act)} on events
        begin select raise(abort, 'events are for ever'); end`.execute(k);
    }
    // REPLACE deletes without firing delete triggers unless recursive_triggers is on; a second number is refused in any case.
    await sql`create trigger events_no_replace before insert on events when exists (select 1 from events where seq = new.seq)
      begin select raise(abort, 'events are for ever'); end`.execute(k);
    return;
  }
  await sql`create function events_for_ever() returns trigger language plpgsql as $$ begin raise exception 'events are for ever'; end $$`.execute(
    k,
  );
  await sql`create trigger events_no_change before update or delete on events for each row execute function events_for_ever()`.execute(k);
  await sql`create trigger events_no_truncate before truncate on events for each statement execute function events_for_ever()`.execute(k);
}
