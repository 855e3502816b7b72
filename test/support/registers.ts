/** Registers that are closed when the test has ended. */
import { onTestFinished } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { type EngineName, emptyRegister } from './engines.ts';
import { fillRegister } from './intake.ts';

export async function registerOfTest(engine: EngineName = 'sqlite'): Promise<Db> {
  const db = await emptyRegister(engine);
  onTestFinished(() => db.close());
  return db;
}

/** With five handles, and nothing read yet. */
export async function filledRegister(): Promise<Db> {
  const db = await registerOfTest();
  await fillRegister(db);
  return db;
}
