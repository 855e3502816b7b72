/** `hold`: nothing of the docket is forgotten until a person lifts it. */
import type { Db } from '../../db/db.ts';
import { changeDocket } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { holdFrom, liftHold } from '../../domain/docket/hold.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { verbatim } from '../../domain/messages/text.ts';
import { requiredText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/docket-number.ts';

/** Throws UserError `refused` where it stands already, or is to be lifted and does not stand. */
export async function holdDocket(db: Db, docketId: number, what: 'hold' | 'lift', reason: string, { actor, now }: Acting): Promise<Docket> {
  const why = requiredText(reason, verbatim('--reason'), TYPED_TEXT.forTheNextReader);
  const at = now.toISOString();
  return db.write(async (tx) => {
    const [docket] = await docketsById(tx, [docketId]);
    if (!docket) throw new Error(`docket ${docketId} is gone`);
    try {
      const change = what === 'hold' ? holdFrom(docket, at) : liftHold(docket);
      return await changeDocket(tx, docket, change, { kind: what === 'hold' ? 'held' : 'hold_lifted', at, actor, texts: { reason: why } });
    } catch (error) {
      throw error instanceof UserError ? error.aboutDocket(await docketNumber(tx, docket)) : error;
    }
  });
}
