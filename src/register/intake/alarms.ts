/** What a run of intake has brought that somebody must see at once, under the names by which people call it. */
import type { Db } from '../../db/db.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { pressingAmong } from '../../db/stores/posts/waiting-store.ts';
import { contradictedParts, contradiction } from '../../domain/docket/marks/marks.ts';
import { alarmLine, alarmsSaid } from '../../domain/messages/screen/alarms.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Alarms } from '../../domain/docket/intake-summary.ts';
import { waitingReference } from '../../domain/docket/number/waiting-reference.ts';
import { docketNumbering } from '../shared/docket-number.ts';

/** Internal ids: dockets that need help and did not before, and posts without a docket that read so. */
export interface Alarmed {
  readonly dockets: Set<number>;
  readonly posts: Set<number>;
}

/** So many are named; the others are counted. */
const NAMED = 100;

/** Those for which it still holds when the run has ended, the newest first. */
export async function alarmsOf(db: Db, { dockets, posts }: Alarmed): Promise<Alarms> {
  const numberOf = await docketNumbering(db);
  const named = new Map((await docketsById(db, [...dockets])).map((docket) => [docket.id, docket]));
  const found = [...named.values()].sort((a, b) => b.id - a.id);
  const newest = found.filter(readsAsEmergency);
  const contradicted = found.filter((docket) => !readsAsEmergency(docket) && contradictedParts(docket.marks).length > 0);
  const waiting = [...new Set(await pressingAmong(db, [...posts]))].sort((a, b) => b - a);
  return {
    emergencies: newest.slice(0, NAMED).map(numberOf),
    emergenciesTotal: newest.length,
    contradicted: contradicted.slice(0, NAMED).map(numberOf),
    contradictedTotal: contradicted.length,
    waitingEmergencies: waiting.slice(0, NAMED).map(waitingReference),
    waitingEmergenciesTotal: waiting.length,
  };
}

function readsAsEmergency({ urgency, marks }: Docket): boolean {
  return urgency === 'emergency' || contradiction(marks).urgency === 'emergency';
}

/** What stopped the run, with the emergencies that had landed before: they must not go under in it. */
export function withAlarms(error: unknown, alarms: Alarms): unknown {
  if (!(error instanceof UserError)) return error;
  const said = alarmsSaid(alarms).map(alarmLine);
  return said.length === 0 ? error : new UserError(error.code, error.text, [...error.nextSteps, ...said], error.cause ?? error);
}
