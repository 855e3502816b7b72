/** Seeing what is withheld or masked: always with a reason, always an event. */
import type { Db } from '../../db/db.ts';
import { changeDocket, type Docket } from '../../db/stores/dockets/docket-store.ts';
import type { Actor } from '../../domain/actor.ts';
import { UserError } from '../../domain/user-error.ts';

/** Records that a withheld docket was shown whole, before it is. Throws UserError `usage` without a reason. */
export async function recordReveal(db: Db, docket: Docket, reason: string | undefined, actor: Actor, now: Date): Promise<void> {
  const why = givenReason(reason, '--reveal');
  await db.write((tx) => changeDocket(tx, docket, {}, { kind: 'revealed', at: now.toISOString(), actor, texts: { reason: why } }));
}

/** Records that rows left the register with phones, e-mails and identity numbers unmasked. Throws UserError `usage` without a reason. */
export async function recordUnmasked(
  db: Db,
  export_: { readonly what: string; readonly format: string },
  reason: string | undefined,
  actor: Actor,
  now: Date,
): Promise<void> {
  const why = givenReason(reason, '--unmasked');
  await db.write(async (tx) => {
    tx.append({ kind: 'exported_unmasked', at: now.toISOString(), docketId: null, actor, data: { ...export_ }, texts: { reason: why } });
  });
}

function givenReason(reason: string | undefined, flag: string): string {
  const why = reason?.trim();
  if (why) return why;
  throw new UserError('usage', `${flag} needs a reason: it is recorded with your name.`, [
    `Add it: ${flag} --reason "asked for by the investigating officer"`,
  ]);
}
