/** What a run of intake changed beside the posts that it counts, under the names by which people call it. */
import type { Db } from '../../db/db.ts';
import { docketsToUpdate } from '../../db/stores/dispatches/update-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import type { IntakeNews } from '../../domain/docket/intake-summary.ts';
import { docketNumbering } from '../shared/docket-number.ts';
import type { ChangedDockets } from './enter.ts';
import type { Intake } from './land.ts';

/** So many are named; the others are counted. */
const NAMED = 100;

/** What still holds when the run has ended, the newest first. */
export async function newsOf(
  db: Db,
  { startedAt, ahead }: Pick<Intake, 'startedAt' | 'ahead'>,
  { openedEarlier, withheld, moved }: ChangedDockets,
): Promise<IntakeNews> {
  const numberOf = await docketNumbering(db);
  const rows = await docketsById(db, [...new Set([...openedEarlier, ...withheld, ...moved.keys()])]);
  const dockets = [...new Map(rows.map((docket) => [docket.id, docket])).values()].sort((a, b) => b.id - a.id);
  // What was opened in the run has changed for nobody.
  const before = dockets.filter(({ registeredAt }) => registeredAt < startedAt);
  const named = (those: readonly Docket[]) => those.slice(0, NAMED).map(numberOf);
  const opened = dockets.filter(({ id }) => openedEarlier.has(id));
  const hidden = before.filter((docket) => withheld.has(docket.id) && docket.withheld !== null);
  const elsewhere = before.filter(({ id, district }) => moved.has(id) && moved.get(id) !== district);
  return {
    startedAt,
    openedEarlier: named(opened),
    openedEarlierTotal: opened.length,
    newlyWithheld: named(hidden),
    newlyWithheldTotal: hidden.length,
    districtChanged: named(elsewhere),
    districtChangedTotal: elsewhere.length,
    updatesDue: (await docketsToUpdate(db)).due.length,
    datedAhead: ahead,
  };
}
