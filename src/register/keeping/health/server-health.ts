/** What can go wrong with a register on a server: a login that could switch its guards off, a pooler that shares sessions. */
import type { Db } from '../../../db/db.ts';
import { sharesSessions, tableOwner } from '../../../db/engine/server-checks.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';

export async function serverHealth(db: Db): Promise<HealthCheck[]> {
  if (db.engine !== 'postgres') return [];
  const owner = await tableOwner(db);
  const shared = await sharesSessions(db);
  return [
    healthCheck('owner', KEPT_HEALTH.owner, {
      ok: owner === null,
      saw: owner === null ? KEPT_HEALTH.ownsNothing : KEPT_HEALTH.owns(owner),
      next: KEPT_HEALTH.useOtherLogin,
    }),
    healthCheck('pooler', KEPT_HEALTH.pooler, {
      ok: !shared,
      saw: shared ? KEPT_HEALTH.sharedSessions : KEPT_HEALTH.ownSessions,
      next: KEPT_HEALTH.poolBySession,
    }),
  ];
}
