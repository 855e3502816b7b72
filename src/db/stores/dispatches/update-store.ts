/** What is due to units that were informed of dockets: the rows and events that the question of `domain/dispatch/updates.ts` is put to. */
import type { ExpressionBuilder } from 'kysely';
import type { Telling } from '../../../domain/dispatch/updates.ts';
import { tellingOf } from '../../../domain/dispatch/updates.ts';
import type { TellingEvent } from '../../../domain/dispatch/telling.ts';
import { unitsByCode } from '../../../domain/directory/unit-tree.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import type { Schema } from '../../schema/schema.ts';
import { inParts } from '../../engine/in-parts.ts';
import { listUnits } from '../directory/unit-store.ts';
import { markablePartsOf } from '../../../domain/docket/marks/marks.ts';
import { concernsOf, unitsInRole } from '../dockets/concern-store.ts';
import { docketsById } from '../dockets/docket-store.ts';

/** Dockets asked about at a time. */
const STEP = 500;

/** By docket: who was informed, and what each does not know yet. */
export async function tellingsOf(handle: Handle, docketIds: readonly number[]): Promise<Map<number, Telling>> {
  const tellings = new Map<number, Telling>();
  if (docketIds.length === 0) return tellings;
  const dockets = await docketsById(handle, docketIds);
  const concerns = await concernsOf(handle, docketIds);
  const events = await eventsOf(handle, docketIds);
  const units = unitsByCode(await listUnits(handle));
  for (const docket of dockets) {
    const others = concerns.get(docket.id);
    const now = {
      ...docket,
      accused: docket.accusedPolice,
      categories: markablePartsOf(docket).categories,
      alsoUnits: unitsInRole(others, 'also'),
      accusedUnits: unitsInRole(others, 'accused'),
    };
    tellings.set(docket.id, tellingOf(now, events.get(docket.id) ?? [], units));
  }
  return tellings;
}

/** Ids of the dockets, live or closed over a victim, of which some unit must hear more, in their order; `idle`: those where nothing is due after all. */
export async function docketsToUpdate(handle: Handle): Promise<{ due: number[]; idle: number[] }> {
  const rows = await handle.k.selectFrom('updates_to_check').select('docket_id').where(mayBeDue).orderBy('docket_id').execute();
  const due: number[] = [];
  const idle: number[] = [];
  for (let at = 0; at < rows.length; at += STEP) {
    const ids = rows.slice(at, at + STEP).map(({ docket_id }) => docket_id);
    const tellings = await tellingsOf(handle, ids);
    for (const id of ids) ((tellings.get(id)?.due.length ?? 0) > 0 ? due : idle).push(id);
  }
  return { due, idle };
}

/** Forgets those of the dockets of which nothing is due, and no dispatch is on its way: only where to look is forgotten. */
export async function forgetSettledUpdates(tx: WriteHandle, docketIds: readonly number[]): Promise<void> {
  const tellings = await tellingsOf(tx, docketIds);
  const settled = docketIds.filter((id) => tellings.get(id)?.due.length === 0);
  await inParts(settled, (part) =>
    tx.k
      .deleteFrom('updates_to_check')
      .where('docket_id', 'in', part)
      // On a closed one nothing is due, but on a reopened one it may be.
      .where(isLiveAndSeen)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('dispatches')
              .select('dispatches.id')
              .whereRef('dispatches.docket_id', '=', 'updates_to_check.docket_id')
              .where('dispatches.state', 'in', ['planned', 'sending', 'failed', 'needs_person']),
          ),
        ),
      )
      .returning('docket_id')
      .execute(),
  );
}

/** Of a closed docket units hear only that it concerns a victim. */
function mayBeDue(eb: ExpressionBuilder<Schema, 'updates_to_check'>) {
  return eb.exists(
    eb
      .selectFrom('dockets')
      .select('dockets.id')
      .whereRef('dockets.id', '=', 'updates_to_check.docket_id')
      .where((docket) =>
        docket.or([
          docket('dockets.status', 'in', ['open', 'in_process']),
          docket.and([docket('dockets.status', '=', 'closed'), docket('dockets.withheld', 'is not', null)]),
        ]),
      ),
  );
}

/** Asked docket by docket: those to be checked are few among a million. */
function isLiveAndSeen(eb: ExpressionBuilder<Schema, 'updates_to_check'>) {
  return eb.exists(
    eb
      .selectFrom('dockets')
      .select('dockets.id')
      .whereRef('dockets.id', '=', 'updates_to_check.docket_id')
      .where('dockets.status', 'in', ['open', 'in_process'])
      // What is learnt while something lies there unseen is noted no second time.
      .where('dockets.unseen_since', 'is', null),
  );
}

/** The number of the register's last event. */
export async function lastEventSeq(handle: Handle): Promise<number> {
  const row = await handle.k
    .selectFrom('events')
    .select((eb) => eb.fn.max<number | null>('seq').as('seq'))
    .executeTakeFirstOrThrow();
  return Number(row.seq ?? 0);
}

interface Body {
  readonly by?: string;
  readonly data?: TellingEvent['data'];
}

async function eventsOf(handle: Handle, docketIds: readonly number[]): Promise<Map<number, TellingEvent[]>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k
      .selectFrom('events')
      .select(['docket_id', 'seq', 'at', 'kind', 'body'])
      .where('docket_id', 'in', part)
      .orderBy('docket_id')
      .orderBy('seq')
      .execute(),
  );
  const events = new Map<number, TellingEvent[]>();
  for (const { docket_id, seq, at, kind, body } of rows) {
    if (docket_id === null) continue;
    const { by, data } = JSON.parse(body) as Body;
    const event: TellingEvent = { seq, at, kind, by: by ?? null, data: data ?? {} };
    const list = events.get(docket_id);
    if (list) list.push(event);
    else events.set(docket_id, [event]);
  }
  return events;
}
