/**
 * Triggers count dockets by how they stand, so that the state of the desk, and a list that meets nothing, need not read a million rows; two
 * indexes tell who acted on which docket, and one which dockets are withheld.
 */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../db.ts';

const KEY = ['status', 'waiting_on', 'actionable', 'urgency', 'attention', 'source', 'language', 'categories'];

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(k);
  // Keys compare by bytes on both engines.
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const columns = KEY.map((name) => `${name} ${name === 'attention' ? 'integer' : text} not null`).join(', ');
  await run(
    `create table state_tally (${columns}, n integer not null, primary key (${KEY.join(', ')}))${engine === 'sqlite' ? ' without rowid' : ''}`,
  );
  await run(`insert into state_tally (${KEY.join(', ')}, n) select ${KEY.join(', ')}, count(*) from dockets group by ${KEY.join(', ')}`);
  await (engine === 'sqlite' ? keepOnSqlite(run) : keepOnPostgres(run));
  await run('create index dockets_withheld on dockets (year, serial) where withheld is not null');
  for (const key of ['by', 'login']) await run(actorIndex(key, engine));
}

/** What posts bring about has no actor, and is by far the most. */
const OF_POSTS = "'registered', 'follow_up', 'also_affected', 'police_reply', 'repost', 'edit', 'read_again', 'linked'";

/** From the actor on: an event tells time, kind, docket, name, login and host before all else. */
function actorIndex(key: string, engine: Engine): string {
  const at = engine === 'sqlite' ? `instr(body, '"${key}":')` : `position('"${key}":' in body)`;
  const collation = engine === 'postgres' ? ' collate "C"' : '';
  return `create index events_of_actor_${key} on events ((substr(body, ${at}, 120))${collation}, docket_id)
    where docket_id is not null and kind not in (${OF_POSTS})`;
}

async function keepOnSqlite(run: (statement: string) => Promise<unknown>): Promise<void> {
  const of = (row: string) => KEY.map((name) => `${row}.${name}`).join(', ');
  const add = `insert into state_tally values (${of('new')}, 1) on conflict do update set n = n + 1;`;
  const same = KEY.map((name) => `${name} = old.${name}`).join(' and ');
  await run(`create trigger dockets_state_new after insert on dockets begin ${add} end`);
  await run(`create trigger dockets_state_changed after update of ${KEY.join(', ')} on dockets
      when ${KEY.map((name) => `old.${name} <> new.${name}`).join(' or ')} begin
      update state_tally set n = n - 1 where ${same};
      ${add}
      delete from state_tally where ${same} and n = 0; end`);
}

async function keepOnPostgres(run: (statement: string) => Promise<unknown>): Promise<void> {
  const keys = KEY.join(', ');
  const added = (rows: string) => `
    insert into state_tally as t (${keys}, n) select ${keys}, sum(n) from (${rows}) as c group by ${keys} having sum(n) <> 0
      on conflict (${keys}) do update set n = t.n + excluded.n;`;
  const signed = (sign: 1 | -1, rows: string) => `select ${keys}, ${sign} as n from ${rows}`;
  const keep = (name: string, event: string, tables: string, body: string) =>
    run(`create function ${name}() returns trigger language plpgsql as $$ begin ${body} return null; end $$`).then(() =>
      run(`create trigger ${name} after ${event} on dockets referencing ${tables} for each statement execute function ${name}()`),
    );
  await keep('dockets_state_new', 'insert', 'new table as new_rows', added(signed(1, 'new_rows')));
  await keep(
    'dockets_state_changed',
    'update',
    'old table as old_rows new table as new_rows',
    `${added(`${signed(-1, 'old_rows')} union all ${signed(1, 'new_rows')}`)}
    delete from state_tally t using (select distinct ${keys} from old_rows) o
      where ${KEY.map((name) => `t.${name} = o.${name}`).join(' and ')} and t.n = 0;`,
  );
}
