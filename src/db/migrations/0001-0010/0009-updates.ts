/** Notes the dockets of which something is learnt after a unit was informed, so that what is due is found without reading all of them. */
import { type Kysely, sql } from 'kysely';
import type { Engine } from '../../db.ts';

const COLUMNS = 'urgency, withheld, accused_police, post_id, lead_unit, unseen_since';
/** What a unit may have to hear. */
const LEARNT = `new.urgency <> old.urgency or new.post_id <> old.post_id
  or (new.withheld is not null and new.withheld is distinct from old.withheld)
  or (new.accused_police is not null and new.accused_police is distinct from old.accused_police)
  or (old.lead_unit is not null and new.lead_unit is distinct from old.lead_unit)
  or (new.unseen_since is not null and old.unseen_since is null)`;

// biome-ignore lint/suspicious/noExplicitAny: a migration runs on whatever shape came before it
export async function up(k: Kysely<any>, engine: Engine): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(k);
  await run('create table updates_to_check (docket_id integer not null primary key)');
  // Any dispatch counts: what is learnt while one is being sent was not in it.
  const note = (docket: string) =>
    `insert into updates_to_check (docket_id) select ${docket} where exists
      (select 1 from dispatches where dispatches.docket_id = ${docket} and dispatches.purpose in ('forward', 'update')) on conflict do nothing;`;
  await run(`insert into updates_to_check (docket_id) select distinct dispatches.docket_id from dispatches
    where dispatches.purpose = 'forward' and exists (select 1 from events where events.docket_id = dispatches.docket_id
      and events.kind in ('read_again', 'edited', 'follow_up', 'withheld_by_link', 'transferred', 'concerned'))`);
  const triggers = [
    ['updates_learnt', `after update of ${COLUMNS} on dockets`, `when (${LEARNT})`, note('new.id')],
    ['updates_unconcerned', 'after delete on concerns', "when (old.role = 'also')", note('old.docket_id')],
  ] as const;
  for (const [name, event, when, body] of triggers) {
    if (engine === 'sqlite') {
      await run(`create trigger ${name} ${event} ${when} begin ${body} end`);
    } else {
      await run(`create function ${name}() returns trigger language plpgsql as $$ begin ${body} return null; end $$`);
      await run(`create trigger ${name} ${event} for each row ${when} execute function ${name}()`);
    }
  }
}
