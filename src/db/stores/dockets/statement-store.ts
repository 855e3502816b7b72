/** Complaints that came another way than as a post: their author, their words, and what is known beside. */
import type { Source, Status } from '../../../domain/docket/complaint.ts';
import { personKey, type RelayedBy, statementKey } from '../../../domain/docket/statement.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import { newSalt } from '../../engine/chain.ts';
import { inParts } from '../../engine/in-parts.ts';
import { takeNumbers } from '../facts/counter-store.ts';

/** What is kept of one beside its words and the complainant's name. */
export interface Statement {
  readonly docketId: number;
  readonly relayedBy: RelayedBy | null;
  readonly coordinatorId: number | null;
  readonly contact: string | null;
  readonly safeContact: string | null;
  readonly contactWhen: string | null;
  readonly recordedAt: string;
}

/** Stores the words, as a post without an X id that waits to be entered; returns its internal id. Times are UTC ISO-8601. */
export async function insertStatementPost(
  tx: WriteHandle,
  said: { readonly text: string; readonly name: string | null; readonly receivedAt: string; readonly at: string },
): Promise<number> {
  const author = await takeNumbers(tx, 'author', 1);
  const id = await takeNumbers(tx, 'post', 1);
  await tx.insertRows(
    'authors',
    ['id', 'x_id', 'handle', 'name', 'location', 'named_at', 'salt'],
    [[author, personKey(author), null, said.name, null, said.name === null ? null : said.at, newSalt()]],
  );
  await tx.insertRows(
    'posts',
    ['id', 'x_id', 'author_id', 'conversation', 'posted_at', 'mentions', 'leading_mentions', 'text', 'salt', 'role', 'landed_at'],
    [[id, null, author, statementKey(said.receivedAt, id), said.receivedAt, '', 0, said.text, newSalt(), null, said.at]],
  );
  return id;
}

export async function insertStatement(tx: WriteHandle, statement: Statement): Promise<void> {
  const { docketId, relayedBy, coordinatorId, contact, safeContact, contactWhen, recordedAt } = statement;
  await tx.k
    .insertInto('statements')
    .values({
      docket_id: docketId,
      relayed_by: relayedBy,
      coordinator_id: coordinatorId,
      contact,
      safe_contact: safeContact,
      contact_when: contactWhen,
      recorded_at: recordedAt,
    })
    .execute();
}

/** By docket. */
export async function statementsOf(
  handle: Handle,
  docketIds: readonly number[],
): Promise<Map<number, Statement & { name: string | null }>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k
      .selectFrom('statements')
      .innerJoin('dockets', 'dockets.id', 'statements.docket_id')
      .innerJoin('authors', 'authors.id', 'dockets.author_id')
      .selectAll('statements')
      .select('authors.name')
      .where('statements.docket_id', 'in', part)
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.docket_id,
      {
        docketId: row.docket_id,
        relayedBy: row.relayed_by,
        coordinatorId: row.coordinator_id,
        contact: row.contact,
        safeContact: row.safe_contact,
        contactWhen: row.contact_when,
        recordedAt: row.recorded_at,
        name: row.name,
      },
    ]),
  );
}

/** What a coordinator may know of a docket that was passed on: of a withheld one no district. */
export interface RelayedDocket {
  readonly id: number;
  readonly year: number;
  readonly serial: number;
  readonly status: Status;
  readonly withheld: boolean;
  /** null where it is withheld, and where none is known. */
  readonly district: string | null;
  readonly registeredAt: string;
  readonly closedAt: string | null;
  readonly coordinatorId: number;
}

/** Those that these coordinators have passed on, in the order of the register. */
export async function relayedDockets(handle: Handle, coordinatorIds: readonly number[]): Promise<RelayedDocket[]> {
  const rows = await inParts([...new Set(coordinatorIds)], (part) =>
    handle.k
      .selectFrom('statements')
      .innerJoin('dockets', 'dockets.id', 'statements.docket_id')
      .select(['dockets.id', 'dockets.year', 'dockets.serial', 'dockets.status', 'dockets.withheld', 'dockets.district'])
      .select(['dockets.registered_at', 'dockets.closed_at', 'statements.coordinator_id'])
      .where('statements.coordinator_id', 'in', part)
      .execute(),
  );
  return rows
    .map((row) => ({
      id: row.id,
      year: row.year,
      serial: row.serial,
      status: row.status,
      withheld: row.withheld !== null,
      district: row.withheld === null ? row.district : null,
      registeredAt: row.registered_at,
      closedAt: row.closed_at,
      coordinatorId: row.coordinator_id ?? 0,
    }))
    .sort((a, b) => a.id - b.id);
}

/** Those recorded since then (UTC ISO-8601), oldest first, with their words; what was forgotten is left out. */
export async function statementsSince(
  handle: Handle,
  since: string,
): Promise<{ readonly docketId: number; readonly source: Source; readonly text: string }[]> {
  const rows = await handle.k
    .selectFrom('statements')
    .innerJoin('dockets', 'dockets.id', 'statements.docket_id')
    .innerJoin('posts', 'posts.id', 'dockets.post_id')
    .select(['statements.docket_id', 'dockets.source', 'posts.text'])
    .where('statements.recorded_at', '>=', since)
    .where('posts.text', 'is not', null)
    .orderBy('statements.docket_id')
    .execute();
  return rows.map((row) => ({ docketId: row.docket_id, source: row.source, text: row.text ?? '' }));
}

/** How the complainant is reached: erased; who relayed it stays. Returns whether anything was there. */
export async function eraseStatement(tx: WriteHandle, docketId: number): Promise<boolean> {
  const rows = await tx.k
    .updateTable('statements')
    .set({ contact: null, safe_contact: null, contact_when: null })
    .where('docket_id', '=', docketId)
    .where((eb) => eb.or([eb('contact', 'is not', null), eb('safe_contact', 'is not', null), eb('contact_when', 'is not', null)]))
    .returning('docket_id')
    .execute();
  return rows.length > 0;
}
