/** Triggers count dockets by day and unit with each change of a row, so that figures need not read a million rows. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../db.ts';

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
type AnyKysely = Kysely<any>;

const KEY = ['district', 'lead_unit', 'status', 'outcome', 'day'];
const NUMBERS = ['received', 'attention', 'backlog', 'number_told', 'running', 'unforwarded'];
const REPLY_KEY = ['district', 'lead_unit', 'not_actionable', 'minutes', 'day'];

export async function up(k: AnyKysely, engine: Engine): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(k);
  // Keys compare by bytes on both engines. Where a docket has no district, unit or outcome, the text is empty.
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const rowless = engine === 'sqlite' ? ' without rowid' : '';
  // District and unit come first in the key, so that sums by them need no sorting.
  await run(`create table docket_tally (
    district ${text} not null, lead_unit ${text} not null, status ${text} not null, outcome ${text} not null, day ${text} not null,
    ${NUMBERS.map((name) => `${name} integer not null`).join(', ')}, primary key (${KEY.join(', ')}))${rowless}`);
  await run(`create table reply_tally (
    district ${text} not null, lead_unit ${text} not null, not_actionable integer not null, minutes integer not null, day ${text} not null,
    n integer not null, primary key (${REPLY_KEY.join(', ')}))${rowless}`);
  await run(
    `insert into docket_tally (${[...KEY, ...NUMBERS].join(', ')}) select ${tallied('dockets')} from dockets group by ${KEY.map((_, at) => at + 1).join(', ')}`,
  );
  await run(
    `insert into reply_tally (${REPLY_KEY.join(', ')}, n) select ${replied('dockets', engine)}, count(*) from dockets where ${hasReply('dockets')}
     group by ${REPLY_KEY.map((_, at) => at + 1).join(', ')}`,
  );
  // For the dockets of the days on which the limits fall, and for the last reply of a district.
  await run("create index dockets_running on dockets (day) where status in ('open', 'in_process') and backlog = 0");
  await run('create index dockets_unit_replies on dockets (district, unit_replied_at) where unit_replied_at is not null');
  await (engine === 'sqlite' ? keepOnSqlite(run) : keepOnPostgres(run));
}

function keyOf(row: string): string[] {
  return [`coalesce(${row}.district, '')`, `coalesce(${row}.lead_unit, '')`, `${row}.status`, `coalesce(${row}.outcome, '')`, `${row}.day`];
}

/** What one row adds to the counts. The clock does not run for backlog, nor while the desk waits for the citizen. */
function numbersOf(row: string): string[] {
  const running = `${row}.status in ('open', 'in_process') and ${row}.backlog = 0 and ${row}.actionable <> 'no' and ${row}.waiting_on <> 'citizen'`;
  return [
    '1',
    `${row}.attention`,
    `${row}.backlog`,
    `case when ${row}.number_told_at is not null then 1 else 0 end`,
    `case when ${running} then 1 else 0 end`,
    `case when ${running} and ${row}.waiting_on = 'desk' and ${row}.forwarded_at is null then 1 else 0 end`,
  ];
}

function tallied(row: string): string {
  return [...keyOf(row), ...numbersOf(row).map((number) => `sum(${number})`)].join(', ');
}

function hasReply(row: string): string {
  return `${row}.status <> 'void' and ${row}.backlog = 0 and ${row}.first_reply_at is not null`;
}

function replied(row: string, engine: Engine): string {
  return repliedKey(row, engine).join(', ');
}

function repliedKey(row: string, engine: Engine): (string | undefined)[] {
  const [district, unit, , , day] = keyOf(row);
  // Times are text on both engines; each has its own way to subtract them.
  const minutes =
    engine === 'sqlite'
      ? `max(0, (unixepoch(${row}.first_reply_at) - unixepoch(${row}.posted_at)) / 60)`
      : `greatest(0, floor(extract(epoch from (${row}.first_reply_at::timestamptz - ${row}.posted_at::timestamptz)) / 60)::integer)`;
  return [district, unit, `case when ${row}.outcome = 'not_actionable' then 1 else 0 end`, minutes, day];
}

async function keepOnSqlite(run: (statement: string) => Promise<unknown>): Promise<void> {
  const add = `insert into docket_tally values (${[...keyOf('new'), ...numbersOf('new')].join(', ')})
      on conflict do update set ${NUMBERS.map((name) => `${name} = ${name} + excluded.${name}`).join(', ')};`;
  const addReply = `insert into reply_tally select ${replied('new', 'sqlite')}, 1 where ${hasReply('new')} on conflict do update set n = n + 1;`;
  const old = keyOf('old');
  const same = KEY.map((name, at) => `${name} = ${old[at]}`).join(' and ');
  const numbers = numbersOf('old');
  const oldReply = repliedKey('old', 'sqlite');
  const sameReply = `${REPLY_KEY.map((name, at) => `${name} = ${oldReply[at]}`).join(' and ')} and ${hasReply('old')}`;
  await run(`create trigger dockets_tally_new after insert on dockets begin ${add} end`);
  await run(`create trigger dockets_reply_new after insert on dockets when ${hasReply('new')} begin ${addReply} end`);
  const columns = [
    'district, lead_unit, status, outcome, day, attention, backlog, number_told_at, actionable, waiting_on, forwarded_at',
    'district, lead_unit, status, outcome, day, backlog, first_reply_at, posted_at',
  ];
  await run(`create trigger dockets_tally_changed after update of ${columns[0]} on dockets begin
      update docket_tally set ${NUMBERS.map((name, at) => `${name} = ${name} - (${numbers[at]})`).join(', ')} where ${same};
      ${add}
      delete from docket_tally where ${same} and received = 0; end`);
  await run(`create trigger dockets_reply_changed after update of ${columns[1]} on dockets
      when old.first_reply_at is not null or new.first_reply_at is not null begin
      update reply_tally set n = n - 1 where ${sameReply};
      ${addReply}
      delete from reply_tally where ${sameReply} and n = 0; end`);
}

async function keepOnPostgres(run: (statement: string) => Promise<unknown>): Promise<void> {
  const keys = (names: readonly string[]) => names.map((_, at) => at + 1).join(', ');
  const signed = (sign: 1 | -1, rows: string) =>
    `select ${[...keyOf('d'), ...numbersOf('d').map((number) => `${sign} * (${number})`)].join(', ')} from ${rows} d`;
  const signedReplies = (sign: 1 | -1, rows: string) => `select ${replied('d', 'postgres')}, ${sign} from ${rows} d where ${hasReply('d')}`;
  const added = (rows: string, repliedRows: string) => `
    insert into docket_tally as t (${[...KEY, ...NUMBERS].join(', ')})
      select ${[...KEY, ...NUMBERS.map((name) => `sum(${name})`)].join(', ')}
      from (${rows}) as c (${[...KEY, ...NUMBERS].join(', ')}) group by ${keys(KEY)}
      having ${NUMBERS.map((name) => `sum(${name}) <> 0`).join(' or ')}
      on conflict (${KEY.join(', ')}) do update set ${NUMBERS.map((name) => `${name} = t.${name} + excluded.${name}`).join(', ')};
    insert into reply_tally as t (${REPLY_KEY.join(', ')}, n)
      select ${REPLY_KEY.join(', ')}, sum(n) from (${repliedRows}) as c (${REPLY_KEY.join(', ')}, n)
      group by ${keys(REPLY_KEY)} having sum(n) <> 0
      on conflict (${REPLY_KEY.join(', ')}) do update set n = t.n + excluded.n;`;
  const emptied = `
    delete from docket_tally t using (select distinct ${keyOf('d')
      .map((value, at) => `${value} as ${KEY[at]}`)
      .join(', ')} from old_rows d) o
      where ${KEY.map((name) => `t.${name} = o.${name}`).join(' and ')} and t.received = 0;
    delete from reply_tally t using (select distinct ${keyOf('d')[0]} as district, ${keyOf('d')[4]} as day from old_rows d) o
      where t.district = o.district and t.day = o.day and t.n = 0;`;
  const keep = (name: string, event: string, tables: string, body: string) =>
    run(`create function ${name}() returns trigger language plpgsql as $$ begin ${body} return null; end $$`).then(() =>
      run(`create trigger ${name} after ${event} on dockets referencing ${tables} for each statement execute function ${name}()`),
    );
  await keep('dockets_tally_new', 'insert', 'new table as new_rows', added(signed(1, 'new_rows'), signedReplies(1, 'new_rows')));
  await keep(
    'dockets_tally_changed',
    'update',
    'old table as old_rows new table as new_rows',
    added(
      `${signed(-1, 'old_rows')} union all ${signed(1, 'new_rows')}`,
      `${signedReplies(-1, 'old_rows')} union all ${signedReplies(1, 'new_rows')}`,
    ) + emptied,
  );
}
