/** How the register is kept: when it was last proved and backed up, whose heads were printed, who works on it, and what guards it. */
import type { Db } from '../../../db/db.ts';
import { shapeFaults } from '../../../db/proof/shape/shape.ts';
import { docketRowsAfter } from '../../../db/stores/dockets/docket-store.ts';
import { operatorRows } from '../../../db/stores/directory/operator-store.ts';
import { allAnchors, lastAnchoredAt, PROVED_BACKUP, PROVED_REGISTER } from '../../../db/stores/events/anchor-store.ts';
import { chainHead } from '../../../db/stores/events/event-store.ts';
import { registerValue } from '../../../db/stores/facts/register-store.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { DAY_MS, istTime } from '../../../domain/time/ist.ts';

/** After so long without a proof, a backup or a printed head somebody should know. */
const FIRST_PROOF_DAYS = 1;
const BACKUP_DAYS = 7;
const PROOF_DAYS = 30;
const ANCHOR_DAYS = 30;

export async function keptHealth(db: Db, now: Date): Promise<HealthCheck[]> {
  const createdAt = (await registerValue(db, 'created_at')) ?? now.toISOString();
  const older = (at: string | null, days: number) => now.getTime() - Date.parse(at ?? createdAt) > days * DAY_MS;
  return [
    await proofHealth(db, now),
    await backupHealth(db, older),
    await anchorHealth(db, older),
    await operatorHealth(db),
    await triggerHealth(db),
  ];
}

type Older = (at: string | null, days: number) => boolean;

/** A register without dockets has nothing to prove yet. */
async function proofHealth(db: Db, now: Date): Promise<HealthCheck> {
  const daysSince = (at: string) => (now.getTime() - Date.parse(at)) / DAY_MS;
  const at = await lastAnchoredAt(db, PROVED_REGISTER);
  if (at === null) {
    const [first] = await docketRowsAfter(db, 0, 1);
    const ok = first === undefined || daysSince(first.registered_at) <= FIRST_PROOF_DAYS;
    return healthCheck('proof', KEPT_HEALTH.proof, { ok, done: false, saw: KEPT_HEALTH.neverProved, next: KEPT_HEALTH.proveIt });
  }
  const days = daysSince(at);
  const ok = days <= PROOF_DAYS;
  const saw = ok ? KEPT_HEALTH.at(istTime(at)) : KEPT_HEALTH.tooOld(istTime(at), Math.floor(days));
  return healthCheck('proof', KEPT_HEALTH.proof, { ok, saw, next: KEPT_HEALTH.proveIt });
}

async function backupHealth(db: Db, older: Older): Promise<HealthCheck> {
  const madeAt = await lastAnchoredAt(db, 'backup');
  const provedAt = await lastAnchoredAt(db, PROVED_BACKUP);
  const old = older(provedAt, BACKUP_DAYS);
  const none = old ? KEPT_HEALTH.noBackup : KEPT_HEALTH.noBackupYet;
  const saw = provedAt !== null ? KEPT_HEALTH.proved(istTime(provedAt)) : madeAt !== null ? KEPT_HEALTH.notProved(istTime(madeAt)) : none;
  return healthCheck('backup', KEPT_HEALTH.backup, { ok: !old, done: provedAt !== null, saw, next: KEPT_HEALTH.backUp });
}

/** Heads that the program kept for itself are no witnesses outside; that of a backup is one, but nobody has printed it. */
async function anchorHealth(db: Db, older: Older): Promise<HealthCheck> {
  const kept = (await allAnchors(db)).filter(({ place }) => place !== PROVED_BACKUP && place !== PROVED_REGISTER);
  const printedAt = newestAt(kept.filter(({ place }) => place !== 'backup'));
  const keptAt = newestAt(kept);
  const reached = kept.reduce((most, { seq }) => Math.max(most, seq), 0);
  const old = older(keptAt, ANCHOR_DAYS) && (await chainHead(db)).seq > reached;
  const none = keptAt === null ? KEPT_HEALTH.noAnchor : KEPT_HEALTH.onlyInBackup(istTime(keptAt));
  const saw = printedAt === null ? none : KEPT_HEALTH.lastAnchor(istTime(printedAt));
  return healthCheck('anchors', KEPT_HEALTH.anchors, { ok: !old, done: printedAt !== null, saw, next: KEPT_HEALTH.printOne });
}

function newestAt(anchors: readonly { readonly at: string }[]): string | null {
  return anchors.reduce<string | null>((newest, { at }) => (newest === null || at > newest ? at : newest), null);
}

/** Without operators everything is allowed: said, but no fault of a small desk. */
async function operatorHealth(db: Db): Promise<HealthCheck> {
  const { length } = await operatorRows(db, { inOffice: true });
  const saw = length === 0 ? KEPT_HEALTH.nobody : KEPT_HEALTH.someOperators(length);
  return healthCheck('operators', KEPT_HEALTH.operators, { ok: true, done: length > 0, saw, next: KEPT_HEALTH.addOperators });
}

async function triggerHealth(db: Db): Promise<HealthCheck> {
  // What a trigger does counts as much as its name.
  const missing = (await shapeFaults(db)).flatMap(({ kind, name, how }) => (kind === 'trigger' && how !== 'added' ? [name] : []));
  const saw = missing.length === 0 ? KEPT_HEALTH.allTriggers : KEPT_HEALTH.missingTriggers(missing.join(', '));
  return healthCheck('triggers', KEPT_HEALTH.triggers, { ok: missing.length === 0, saw, next: KEPT_HEALTH.proveThenRestore });
}
