/** Bodies outside the state police that have a docket beside its district. */
import type { Authority } from '../../../domain/directory/authority.ts';
import type { BodyStatus } from '../../../domain/overseas/outside-body.ts';
import type { Handle, WriteHandle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface OutsideBody {
  readonly body: Authority;
  readonly status: BodyStatus;
  /** The body's own number of the matter. */
  readonly ref: string | null;
  /** The day from which the status is: `2026-10-31`. */
  readonly on: string;
}

/** By docket, in the order in which they were asked first. */
export async function outsideBodiesOf(handle: Handle, docketIds: readonly number[]): Promise<Map<number, OutsideBody[]>> {
  const rows = await inParts(docketIds, (part) =>
    handle.k.selectFrom('outside_bodies').selectAll().where('docket_id', 'in', part).orderBy('id').execute(),
  );
  const found = new Map<number, OutsideBody[]>();
  for (const { docket_id, body, status, ref, on_day } of rows)
    found.set(docket_id, [...(found.get(docket_id) ?? []), { body, status, ref, on: on_day }]);
  return found;
}

/** What stands of the body from now on; a docket has each body once. */
export async function saveOutsideBody(
  tx: WriteHandle,
  docketId: number,
  { body, status, ref, on }: OutsideBody,
  at: string,
): Promise<void> {
  const values = { status, ref, on_day: on, recorded_at: at };
  const known = await tx.k
    .updateTable('outside_bodies')
    .set(values)
    .where('docket_id', '=', docketId)
    .where('body', '=', body)
    .returning('id')
    .execute();
  if (known.length === 0)
    await tx.k
      .insertInto('outside_bodies')
      .values({ docket_id: docketId, body, ...values })
      .execute();
}

/** Numbers by which a body knows the complainant's matter. */
export async function eraseOutsideRefs(tx: WriteHandle, docketId: number): Promise<void> {
  await tx.k.updateTable('outside_bodies').set({ ref: null }).where('docket_id', '=', docketId).where('ref', 'is not', null).execute();
}
