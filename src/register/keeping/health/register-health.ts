/** How the register is kept: when it was last proved and backed up, whose heads were printed, who works on it, and what guards it. */
import type { Db } from '../../../db/db.ts';
import { shapeFaults } from '../../../db/proof/shape/shape.ts';
import { operatorRows } from '../../../db/stores/directory/operator-store.ts';
import { allAnchors, lastAnchoredAt, PROVED_BACKUP, PROVED_REGISTER } from '../../../db/stores/events/anchor-store.ts';
import { chainHead } from '../../../db/stores/events/event-store.ts';
import { registerValue } from '../../../db/stores/facts/register-store.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { DAY_MS, istMinute } from '../../../domain/time/ist.ts';

/** After so long without a backup or proof somebody should know. */
const BACKUP_DAYS = 7;
const PROOF_DAYS = 30;
const ANCHOR_DAYS = 30;

export async function keptHealth(db: Db, now: Date): Promise<HealthCheck[]> {
  const createdAt = (await registerValue(db, 'created_at')) ?? now.toISOString();
  const older = (at: string | null, days: number) => now.getTime() - Date.parse(at ?? createdAt) > days * DAY_MS;
  return [
    await proofHealth(db, now, older),
    await backupHealth(db, older),
    await anchorHealth(db, older),
    await operatorHealth(db),
    await triggerHealth(db),
  ];
}

type Older = (at: string | null, days: number) => boolean;

async function proofHealth(db: Db, now: Date, older: Older): Promise<HealthCheck> {
  const at = await lastAnchoredAt(db, PROVED_REGISTER);
  const old = older(at, PROOF_DAYS);
  const days = at === null ? 0 : Math.floor((now.getTime() - Date.parse(at)) / DAY_MS);
  const saw = at === null ? KEPT_HEALTH.neverProved : old ? KEPT_HEALTH.tooOld(istMinute(at), days) : KEPT_HEALTH.at(istMinute(at));
  return healthCheck('proof', KEPT_HEALTH.proof, { ok: !old, saw, next: KEPT_HEALTH.proveIt });
}

async function backupHealth(db: Db, older: Older): Promise<HealthCheck> {
  const madeAt = await lastAnchoredAt(db, 'backup');
  const provedAt = await lastAnchoredAt(db, PROVED_BACKUP);
  const old = older(provedAt, BACKUP_DAYS);
  const none = old ? KEPT_HEALTH.noBackup : KEPT_HEALTH.noBackupYet;
  const saw =
    provedAt !== null ? KEPT_HEALTH.proved(istMinute(provedAt)) : madeAt !== null ? KEPT_HEALTH.notProved(istMinute(madeAt)) : none;
  return healthCheck('backup', KEPT_HEALTH.backup, { ok: !old, saw, next: KEPT_HEALTH.backUp });
}

/** Heads that the program kept for itself are no witnesses outside. */
async function anchorHealth(db: Db, older: Older): Promise<HealthCheck> {
  const printed = (await allAnchors(db)).filter(({ place }) => place !== PROVED_BACKUP && place !== PROVED_REGISTER);
  const last = printed.reduce<string | null>((newest, { at }) => (newest === null || at > newest ? at : newest), null);
  const reached = printed.reduce((most, { seq }) => Math.max(most, seq), 0);
  const old = older(last, ANCHOR_DAYS) && (await chainHead(db)).seq > reached;
  const saw = last === null ? KEPT_HEALTH.noAnchor : KEPT_HEALTH.lastAnchor(istMinute(last));
  return healthCheck('anchors', KEPT_HEALTH.anchors, { ok: !old, saw, next: KEPT_HEALTH.printOne });
}

/** Without operators everything is allowed: said, but no fault of a small desk. */
async function operatorHealth(db: Db): Promise<HealthCheck> {
  const { length } = await operatorRows(db, { inOffice: true });
  const saw = length === 0 ? KEPT_HEALTH.nobody : KEPT_HEALTH.someOperators(length);
  return healthCheck('operators', KEPT_HEALTH.operators, { ok: true, saw, next: KEPT_HEALTH.addOperators });
}

async function triggerHealth(db: Db): Promise<HealthCheck> {
  // What a trigger does counts as much as its name.
  const missing = (await shapeFaults(db)).flatMap(({ kind, name, how }) => (kind === 'trigger' && how !== 'added' ? [name] : []));
  const saw = missing.length === 0 ? KEPT_HEALTH.allTriggers : KEPT_HEALTH.missingTriggers(missing.join(', '));
  return healthCheck('triggers', KEPT_HEALTH.triggers, { ok: missing.length === 0, saw, next: KEPT_HEALTH.proveThenRestore });
}
