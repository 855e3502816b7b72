/** What a server tells of the login and of the connections that it is reached by. */
import { type Kysely, sql } from 'kysely';
import type { Handle } from '../../db.ts';
import type { Schema } from '../../schema/schema.ts';

/** The login, where it owns the events or is a superuser, as it could switch their triggers off; else null. */
export async function tableOwner(handle: Handle): Promise<string | null> {
  const { rows } = await sql<{ login: string; may: boolean }>`select current_user as login,
    (select rolsuper from pg_catalog.pg_roles where rolname = current_user) or pg_catalog.pg_has_role(current_user, c.relowner, 'member') as may
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relname = 'events' and n.nspname = pg_catalog.current_schema()`.execute(handle.k);
  const [row] = rows;
  return row?.may ? row.login : null;
}

/** Whether a session that one connection still holds is given to another: then a lock of the session keeps nobody out. */
export async function sharesSessions(handle: Handle): Promise<boolean> {
  return handle.k.connection().execute(async (first) => {
    const session = await sessionOf(first);
    const other = await handle.k.transaction().execute((second) => sessionOf(second));
    return other === session || (await sessionOf(first)) !== session;
  });
}

async function sessionOf(k: Kysely<Schema>): Promise<number | undefined> {
  const { rows } = await sql<{ pid: number }>`select pg_catalog.pg_backend_pid() as pid`.execute(k);
  return rows[0]?.pid;
}
