/** Registers of all districts, for dashboards. */
import type { Db } from '../../../src/db/db.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { ACTOR } from '../docket-fixture.ts';
import { type EngineName, emptyRegister } from '../engines.ts';
import { fillState } from './state.ts';

export const STATE_NOW = new Date('2026-11-10T12:00:00.000Z');

/** With `n` dockets of the last 90 days; closed by the caller. */
export async function stateRegister(n: number, engine: EngineName = 'sqlite'): Promise<Db> {
  const db = await emptyRegister(engine);
  await initialiseRegister(db, { now: new Date('2026-08-01T00:00:00.000Z'), actor: ACTOR, series: 'UPP' });
  await fillState(db, n, STATE_NOW);
  return db;
}
