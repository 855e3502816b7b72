/** Goes on behind the numbers that citizens hold in the register as it stands: after an older copy was put back, or a server was restored. */
import type { Db } from '../../db/db.ts';
import type { Acting } from '../../domain/acting.ts';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { istYear } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import { higherOf } from './known-serials.ts';
import { momentOf, serialsOf } from './manifest.ts';
import { type NumbersAfter, serialsToReach } from './restore-plan.ts';
import { voidNumbers, type VoidedNumbers } from './void-numbers.ts';

export interface GoneOn {
  readonly register: string;
  readonly head: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly voided: readonly VoidedNumbers[];
}

/** Throws UserError `refused` where there is nothing to fill. */
export async function goOnBehind(db: Db, numbersAfter: readonly NumbersAfter[], by: Acting): Promise<GoneOn> {
  const voided = await db.write(async (tx) => {
    const known = await tx.numbers.given();
    const own = serialsOf((await momentOf({ ...db, ...tx })).numbers);
    const reach = serialsToReach({ backup: own, known: known ?? own, typed: numbersAfter, thisYear: istYear(by.now) });
    const filled = await voidNumbers(tx, reach, by);
    if (filled.length === 0) throw new UserError('refused', KEEPING.nothingToFill);
    await tx.numbers.reach(higherOf(own, reach));
    tx.append({ kind: 'numbers_filled', at: by.now.toISOString(), docketId: null, actor: by.actor, data: { voided: filled } });
    return filled;
  });
  const { head, numbers } = await momentOf(db);
  return { register: db.location, head, numbers, voided };
}
