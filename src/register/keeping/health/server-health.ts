/** What can go wrong with a register on a server: settings that switch its guards off, a login that could, a pooler that shares sessions. */
import type { Db } from '../../../db/db.ts';
import { sharesSessions, tableOwner } from '../../../db/engine/server/server-checks.ts';
import { serverState } from '../../../db/engine/server/server-state.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { SHAPE } from '../../../domain/messages/register/audit-of-shape.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { joined, type Text } from '../../../domain/messages/text.ts';

export async function serverHealth(db: Db): Promise<HealthCheck[]> {
  if (db.engine !== 'postgres') return [];
  const owner = await tableOwner(db);
  const shared = await sharesSessions(db);
  return [
    await settingsHealth(db),
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

/** Under these settings the desk could record nothing, or nothing would guard what it records. */
async function settingsHealth(db: Db): Promise<HealthCheck> {
  const server = await serverState(db);
  const found: Text[] = [
    ...(server?.withoutTriggers ?? []).map((name) => (name === null ? SHAPE.silentHere : SHAPE.silentFor(name))),
    ...(server?.otherPath ? [SHAPE.otherPath(server.otherPath)] : []),
    ...(server?.readOnly ? [SHAPE.writesNothing] : []),
    ...(server && server.foreign.length > 0 ? [KEPT_HEALTH.foreign(server.foreign.map(({ name }) => name).join(', '))] : []),
  ];
  return healthCheck('settings', KEPT_HEALTH.settings, {
    ok: found.length === 0,
    saw: found.length === 0 ? KEPT_HEALTH.asProgramSets : joined(found, '; '),
    next: KEPT_HEALTH.askAdministrator,
  });
}
