/** The triggers that guard the register and keep its figures. */
import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Engine, Handle } from '../db.ts';

/** By name: the beginning of the hash of what it does. A migration that adds or changes one changes this list. */
export const TRIGGERS: Readonly<Record<Engine, Readonly<Record<string, string>>>> = {
  sqlite: {
    dockets_reply_changed: '69529cdbbd71d518',
    dockets_reply_new: '2b1dc2a4a2c43cf1',
    dockets_tally_changed: '582d5a955834e115',
    dockets_tally_new: '2ce59bb1f5c6d806',
    events_no_delete: '4b13c1161729638f',
    events_no_replace: 'bfee9362674bbf76',
    events_no_update: 'd90d3442eda3d7c9',
    updates_learnt: 'cd44b31ec441bca4',
    updates_unconcerned: '45fa5e58f62fc833',
  },
  postgres: {
    dockets_tally_changed: '1f033650731b9cd6',
    dockets_tally_new: '9c7717556e6fa9cb',
    events_no_change: 'e4477398118a61d4',
    events_no_truncate: '9bd66aa2871972b9',
    updates_learnt: 'ff67fe997babf7d2',
    updates_unconcerned: 'b04e507e3b144a4f',
  },
};

/** Those of the register's tables, by name; null: switched off. */
export async function storedTriggers({ k, engine }: Handle): Promise<Map<string, string | null>> {
  if (engine === 'sqlite') {
    const { rows } = await sql<{ name: string; body: string }>`select name, sql as body from sqlite_master where type = 'trigger'`.execute(
      k,
    );
    return new Map(rows.map(({ name, body }) => [name, digest(body)]));
  }
  const { rows } = await sql<{ name: string; enabled: string; kind: number; body: string }>`
    select t.tgname as name, t.tgenabled as enabled, t.tgtype as kind, p.prosrc as body
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace join pg_proc p on p.oid = t.tgfoid
    where n.nspname = current_schema() and not t.tgisinternal`.execute(k);
  return new Map(rows.map(({ name, enabled, kind, body }) => [name, enabled === 'D' ? null : digest(`${kind} ${body}`)]));
}

function digest(body: string): string {
  return hash('sha256', body, 'hex').slice(0, 16);
}
