/** One act of a person on one docket: decided on the row as it stands under the lock, written with its event in the same transaction. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { changeDocket } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { applyAct, type DocketAct } from '../../domain/docket/docket-life.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { verbatim } from '../../domain/messages/text.ts';
import { requiredText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/docket-number.ts';

/** What was decided: the act, and what its event holds. */
export interface DecidedAct {
  readonly act: DocketAct;
  /** The kind of the event. */
  readonly kind: string;
  readonly data?: Record<string, unknown>;
  /** Free texts by field, which is also the name of the option; an undefined one was not given, an empty one is wrong usage. */
  readonly texts?: Readonly<Record<string, string | undefined>>;
}

/** Throws UserError `refused` where the docket's state does not allow it, with hints that name the docket. */
export async function actOnDocket(
  db: Db,
  docketId: number,
  by: Acting,
  decide: (docket: Docket, tx: WriteHandle) => Promise<DecidedAct>,
): Promise<Docket> {
  return db.write(async (tx) => {
    const [docket] = await docketsById(tx, [docketId]);
    if (!docket) throw new Error(`docket ${docketId} is gone`);
    try {
      const { act, kind, data, texts = {} } = await decide(docket, tx);
      const written = writtenTexts(texts);
      return await changeDocket(tx, docket, applyAct(docket, act), {
        kind,
        at: by.now.toISOString(),
        actor: by.actor,
        ...(data && { data }),
        ...(written.length > 0 && { texts: Object.fromEntries(written) }),
      });
    } catch (error) {
      throw error instanceof UserError ? error.aboutDocket(await docketNumber(tx, docket)) : error;
    }
  });
}

function writtenTexts(texts: Readonly<Record<string, string | undefined>>): (readonly [field: string, text: string])[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, requiredText(text, verbatim(`--${field}`), TYPED_TEXT.forTheNextReader)] as const],
  );
}
