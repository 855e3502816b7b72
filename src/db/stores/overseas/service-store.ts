/** When civic services were last found to be as described. */
import type { Handle, WriteHandle } from '../../db.ts';

export interface ServiceCheck {
  readonly code: string;
  readonly checkedAt: string;
  /** Login. */
  readonly checkedBy: string;
  /** How somebody abroad reaches it, where that is not as shipped. */
  readonly reach: string | null;
}

/** By the service's code. */
export async function serviceChecks(handle: Handle): Promise<Map<string, ServiceCheck>> {
  const rows = await handle.k.selectFrom('service_checks').selectAll().orderBy('code').execute();
  return new Map(rows.map((row) => [row.code, { code: row.code, checkedAt: row.checked_at, checkedBy: row.checked_by, reach: row.reach }]));
}

export async function saveServiceCheck(
  tx: WriteHandle,
  { code, checkedAt, checkedBy, reach }: ServiceCheck,
  isNew: boolean,
): Promise<void> {
  const row = { checked_at: checkedAt, checked_by: checkedBy, reach };
  if (isNew)
    await tx.k
      .insertInto('service_checks')
      .values({ code, ...row })
      .execute();
  else await tx.k.updateTable('service_checks').set(row).where('code', '=', code).execute();
}
