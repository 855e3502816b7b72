/** The long part of `doctor --deep`: the file itself, and the whole proof; when both held is remembered. */
import type { Db } from '../../../db/db.ts';
import { anchorEarlier, PROVED_REGISTER } from '../../../db/stores/events/anchor-store.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { DOCTOR } from '../../../domain/messages/commands/upkeep/doctor.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { HEALTH } from '../../../domain/messages/reports/health.ts';
import { verbatim } from '../../../domain/messages/text.ts';
import { verifyChain } from '../../audit/verify.ts';

export async function deepHealth(db: Db, now: Date): Promise<HealthCheck[]> {
  const { ok, events, head, damage } = await verifyChain(db);
  if (ok) await db.write((tx) => anchorEarlier(tx, head, PROVED_REGISTER, now.toISOString()));
  const saw = db.engine === 'postgres' ? KEPT_HEALTH.onServer : damage === null ? KEPT_HEALTH.sound : KEPT_HEALTH.damaged(damage);
  return [
    healthCheck('integrity', KEPT_HEALTH.integrity, {
      ok: damage === null,
      done: db.engine !== 'postgres',
      saw,
      next: db.engine === 'postgres' ? KEPT_HEALTH.askServer : KEPT_HEALTH.restoreIt,
    }),
    healthCheck('chain', HEALTH.chain, {
      ok,
      saw: ok ? DOCTOR.chainSound(events) : DOCTOR.chainBroken,
      next: verbatim('uppolice audit verify'),
    }),
  ];
}
