/** Dockets by id, by number, by post, and those that a new reading may still move. */
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';
import type { DocketsTable } from '../../schema/dockets.ts';
import { type Docket, docketOf } from './docket-row.ts';

export async function docketsById(handle: Handle, ids: readonly number[]): Promise<Docket[]> {
  return (await inParts(ids, (part) => handle.k.selectFrom('dockets').selectAll().where('id', 'in', part).execute())).map(docketOf);
}

/** The dockets that go on where one of these ended. */
export async function docketsContinuing(handle: Handle, ids: readonly number[]): Promise<Docket[]> {
  return (await inParts(ids, (part) => handle.k.selectFrom('dockets').selectAll().where('continues_id', 'in', part).execute())).map(
    docketOf,
  );
}

export async function docketByNumber(handle: Handle, year: number, serial: number): Promise<Docket | null> {
  const row = await handle.k.selectFrom('dockets').selectAll().where('year', '=', year).where('serial', '=', serial).executeTakeFirst();
  return row ? docketOf(row) : null;
}

/** Those on hold, in the order of their ids. */
export async function heldDockets(handle: Handle): Promise<Docket[]> {
  return (await handle.k.selectFrom('dockets').selectAll().where('held_since', 'is not', null).orderBy('id').execute()).map(docketOf);
}

/** The docket of the post with that sortable X id. */
export async function docketOfPost(handle: Handle, sortableXId: string): Promise<Docket | null> {
  const row = await handle.k
    .selectFrom('posts')
    .innerJoin('dockets', 'dockets.id', 'posts.docket_id')
    .selectAll('dockets')
    .where('posts.x_id', '=', sortableXId)
    .executeTakeFirst();
  return row ? docketOf(row) : null;
}

/**
 * The dockets of the complainant who has that handle (in lower case), those that are not closed first, then the newest. Never a withheld one:
 * nobody is to find out by a name whether it is hers.
 */
export async function docketsOfCitizen(handle: Handle, handleKey: string, limit: number): Promise<Docket[]> {
  const rows = await handle.k
    .selectFrom('authors')
    .innerJoin('dockets', 'dockets.author_id', 'authors.id')
    .selectAll('dockets')
    .where((eb) => eb.fn<string>('lower', ['authors.handle']), '=', handleKey)
    .where('dockets.withheld', 'is', null)
    .orderBy((eb) => eb.case().when('dockets.status', '=', 'closed').then(1).else(0).end())
    .orderBy('dockets.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(docketOf);
}

/**
 * By id: open dockets whose unit no person has decided and that have not been forwarded. With `notBy`, only those that were read by
 * another version of the rules.
 */
export async function undecidedDockets(handle: Handle, after: number, limit: number, notBy: string | null): Promise<Docket[]> {
  let query = handle.k
    .selectFrom('dockets')
    .selectAll()
    .where('id', '>', after)
    .where('decided_by_person', '=', 0)
    .where('status', '=', 'open')
    .where('forwarded_at', 'is', null)
    .orderBy('id')
    .limit(limit);
  if (notBy !== null) query = query.where('ruleset', '!=', notBy);
  return (await query.execute()).map(docketOf);
}

/** The next rows after the internal id `after`. */
export function docketRowsAfter(handle: Handle, after: number, limit: number): Promise<DocketsTable[]> {
  return handle.k.selectFrom('dockets').selectAll().where('id', '>', after).orderBy('id').limit(limit).execute();
}
