/** One act of a person on one docket: decided on the row as it stands under the lock, written with its event in the same transaction. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { changeDocket } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { applyAct, type DocketAct } from '../../domain/docket/docket-life.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { requiredText } from '../../domain/text/typed-text.ts';

/** What was decided: the act, and what its event holds. */
export interface DecidedAct {
  readonly act: DocketAct;
  /** The kind of the event. */
  readonly kind: string;
  readonly data?: Record<string, unknown>;
  /** Free texts by field; an undefined one was not given, an empty one is wrong usage. */
  readonly texts?: Readonly<Record<string, string | undefined>>;
}

export async function actOnDocket(
  db: Db,
  docketId: number,
  by: Acting,
  decide: (docket: Docket, tx: WriteHandle) => Promise<DecidedAct>,
): Promise<Docket> {
  return db.write(async (tx) => {
    const [docket] = await docketsById(tx, [docketId]);
    if (!docket) throw new Error(`docket ${docketId} is gone`);
    const { act, kind, data, texts } = await decide(docket, tx);
    const written = Object.entries(texts ?? {}).flatMap(([field, text]) =>
      text === undefined ? [] : [[field, requiredText(text, TYPED_TEXT.theText, TYPED_TEXT.forTheNextReader)] as const],
    );
    return changeDocket(tx, docket, applyAct(docket, act), {
      kind,
      at: by.now.toISOString(),
      actor: by.actor,
      ...(data && { data }),
      ...(written.length > 0 && { texts: Object.fromEntries(written) }),
    });
  });
}
