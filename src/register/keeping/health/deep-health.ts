/** The long part of `doctor --deep`: the file itself, and the whole proof; when both held is remembered. */
import type { Db } from '../../../db/db.ts';
import { anchorEarlier, PROVED_REGISTER } from '../../../db/stores/events/anchor-store.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import type { Head } from '../../../domain/printed-head.ts';
import { DOCTOR } from '../../../domain/messages/commands/upkeep/doctor.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { HEALTH } from '../../../domain/messages/reports/health.ts';
import { joined, verbatim } from '../../../domain/messages/text.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { NumbersOutside } from '../../audit/number-mark-proof.ts';
import { verifyChain } from '../../audit/verify.ts';

/** `numbers`: where docket numbers are kept outside. */
export async function deepHealth(db: Db, now: Date, numbers: NumbersOutside | null = null): Promise<HealthCheck[]> {
  const { ok, events, head, damage } = await verifyChain(db, null, undefined, numbers);
  const recorded = ok && (await remember(db, head, now));
  const held = recorded ? DOCTOR.chainSound(events) : joined([DOCTOR.chainSound(events), DOCTOR.notRecorded], '; ');
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
      saw: ok ? held : DOCTOR.chainBroken,
      next: verbatim('uppolice audit verify'),
    }),
  ];
}

/** False where the register can't be written to, by its file or by the login: that is no fault of what it holds. */
async function remember(db: Db, head: Head, now: Date): Promise<boolean> {
  if (db.readOnly) return false;
  try {
    await db.write((tx) => anchorEarlier(tx, head, PROVED_REGISTER, now.toISOString()));
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === 'no_register') return false;
    throw error;
  }
}
