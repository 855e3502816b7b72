/** Which digests are due, each claimed before it is made: whatever cron does, and whenever a run is killed, a coordinator has one for each of her days. */
import type { Db } from '../../../db/db.ts';
import { type Coordinator, coordinatorRows } from '../../../db/stores/directory/coordinator-store.ts';
import { digestRows, insertDigest, saveDigest } from '../../../db/stores/overseas/digest-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { CLAIM_LASTS_MS, dueDay, newSince } from '../../../domain/overseas/digest-time.ts';
import { zoneOfPlace } from '../../../domain/overseas/zone-of-place.ts';

export interface ClaimedDigest {
  /** Number of the claim. */
  readonly id: number;
  readonly coordinator: Coordinator;
  readonly localDay: string;
  /** From when on it tells what is new, and what the time is; UTC ISO-8601. */
  readonly since: string;
  readonly asOf: string;
}

export interface DueDigests {
  readonly claimed: readonly ClaimedDigest[];
  /** Another run has begun them, and may be at work. */
  readonly busy: number;
  /** Made before, or before seven there. */
  readonly notDue: number;
}

/** `country`: of this one alone. */
export async function claimDueDigests(db: Db, country: string | undefined, by: Acting): Promise<DueDigests> {
  return db.write(async (tx) => {
    const claimed: ClaimedDigest[] = [];
    let busy = 0;
    let notDue = 0;
    const asOf = by.now.toISOString();
    for (const coordinator of await coordinatorRows(tx, { inOffice: true, ...(country !== undefined && { country }) })) {
      const localDay = dueDay(zoneOfPlace(coordinator.country, coordinator.city).zone, by.now);
      const rows = await digestRows(tx, coordinator.id);
      const begun = rows.find((row) => row.localDay === localDay);
      if (localDay === null || coordinator.from > asOf || (begun && begun.madeAt !== null)) {
        notDue += 1;
        continue;
      }
      if (begun && by.now.getTime() - Date.parse(begun.claimedAt) < CLAIM_LASTS_MS) {
        busy += 1;
        continue;
      }
      const since = newSince(rows.find(({ madeAt }) => madeAt !== null)?.claimedAt ?? null, by.now);
      const row = { coordinatorId: coordinator.id, localDay, sinceAt: since, claimedAt: asOf, madeAt: null };
      const id = begun?.id ?? (await insertDigest(tx, row));
      if (begun) await saveDigest(tx, { ...row, id });
      tx.append({
        kind: 'digest_begun',
        at: asOf,
        docketId: null,
        actor: by.actor,
        data: { digest: id, coordinator: coordinator.id, day: localDay },
      });
      claimed.push({ id, coordinator, localDay, since, asOf });
    }
    return { claimed, busy, notDue };
  });
}

/** False where another run has taken it over meanwhile: what was made here is not to be handed on. */
export async function digestMade(db: Db, { id, coordinator, localDay, asOf }: ClaimedDigest, by: Acting): Promise<boolean> {
  return db.write(async (tx) => {
    const row = (await digestRows(tx, coordinator.id)).find((each) => each.id === id);
    if (!row || row.claimedAt !== asOf || row.madeAt !== null) return false;
    await saveDigest(tx, { ...row, madeAt: by.now.toISOString() });
    tx.append({
      kind: 'digest_made',
      at: by.now.toISOString(),
      docketId: null,
      actor: by.actor,
      data: { digest: id, coordinator: coordinator.id, day: localDay },
    });
    return true;
  });
}
