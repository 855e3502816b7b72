/** Whether copies of the register lie where somebody who was killed left them. */
import type { Db } from '../../../db/db.ts';
import { forgettingEvents } from '../../../db/stores/events/forgetting-event-store.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { joined } from '../../../domain/messages/text.ts';
import { leftCopies } from '../left-copies.ts';

export async function copyHealth(db: Db, backups: string, now: Date): Promise<HealthCheck> {
  const { orphaned, temporary, aside } = await leftCopies(db, backups, now);
  const copies = [...orphaned, ...temporary];
  const hasForgotten = aside.length > 0 && (await forgettingEvents(db)).some(({ kind }) => kind === 'forgotten');
  const seen = [
    ...(copies.length === 0 ? [] : [KEPT_HEALTH.someCopies(copies.join(', '))]),
    ...(aside.length === 0 ? [] : [KEPT_HEALTH.asideCopies(aside.join(', '))]),
  ];
  return healthCheck('copies', KEPT_HEALTH.copies, {
    // Those in the folder for temporary files may be of another register.
    ok: orphaned.length === 0 && !hasForgotten,
    saw: joined(seen.length === 0 ? [KEPT_HEALTH.noCopies] : seen, '; '),
    next: KEPT_HEALTH.removeCopies,
  });
}
