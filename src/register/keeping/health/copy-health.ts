/** Whether copies of the register lie where somebody who was killed left them. */
import type { Db } from '../../../db/db.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { leftCopies } from '../left-copies.ts';

export async function copyHealth(db: Db, backups: string, now: Date): Promise<HealthCheck> {
  const { orphaned, temporary } = await leftCopies(db, backups, now);
  const copies = [...orphaned, ...temporary];
  return healthCheck('copies', KEPT_HEALTH.copies, {
    // Those in the folder for temporary files may be of another register.
    ok: orphaned.length === 0,
    saw: copies.length === 0 ? KEPT_HEALTH.noCopies : KEPT_HEALTH.someCopies(copies.join(', ')),
    next: KEPT_HEALTH.removeCopies,
  });
}
