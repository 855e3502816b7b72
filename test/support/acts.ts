/** Acts of a person on dockets, as tests do them and look at what they left. */
import { expect } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { Acting } from '../../src/domain/acting.ts';
import type { Unit } from '../../src/domain/directory/unit.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { ACTOR, NOW, UNITS } from './docket-fixture.ts';

export const BY: Acting = { actor: ACTOR, now: NOW };

export function later(minutes: number): Acting {
  return { actor: ACTOR, now: new Date(NOW.getTime() + minutes * 60_000) };
}

export function unit(code: string): Unit {
  const found = UNITS.find((each) => each.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

/** What the work was refused with. */
export async function refusal(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  if (!(error instanceof UserError)) throw new Error('nothing was refused');
  return error;
}

/** The newest event with its body and its texts. */
export async function lastEvent(db: Db) {
  const event = await db.k.selectFrom('events').selectAll().orderBy('seq', 'desc').executeTakeFirstOrThrow();
  return {
    ...event,
    body: JSON.parse(event.body),
    texts: await db.k.selectFrom('event_texts').selectAll().where('seq', '=', event.seq).orderBy('field').execute(),
  };
}
