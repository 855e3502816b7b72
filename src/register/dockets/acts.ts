/** The short acts of a person on a docket: reopening it, keeping a note, recording a unit's answer. */
import type { Db } from '../../db/db.ts';
import { listUnits } from '../../db/stores/directory/unit-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { Acting } from '../../domain/acting.ts';
import type { Unit } from '../../domain/directory/unit.ts';
import { unitName, unitNameOf } from '../../domain/directory/unit-name.ts';
import { unitsByCode } from '../../domain/directory/unit-tree.ts';
import { DOCKETS } from '../../domain/messages/register/dockets.ts';
import { hasVisibleText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/docket-number.ts';
import { actOnDocket } from './act-on-docket.ts';

export const ANSWER_WAYS = ['phone', 'letter', 'whatsapp', 'email', 'x'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

export function reopenDocket(db: Db, docketId: number, reason: string, by: Acting): Promise<Docket> {
  return actOnDocket(db, docketId, by, async () => ({
    act: { act: 'reopen', at: by.now.toISOString() },
    kind: 'reopened',
    texts: { reason },
  }));
}

export function noteOnDocket(db: Db, docketId: number, note: string, by: Acting): Promise<Docket> {
  return actOnDocket(db, docketId, by, async () => ({ act: { act: 'note' }, kind: 'noted', texts: { note } }));
}

/** Records that the unit which holds the docket answered outside the thread. */
export function recordAnswer(db: Db, docketId: number, answer: { from: Unit; way: AnswerWay; text?: string }, by: Acting): Promise<Docket> {
  return actOnDocket(db, docketId, by, async (docket, tx) => {
    const { from, way, text } = answer;
    if (docket.leadUnit !== null && docket.leadUnit !== from.code && docket.status !== 'closed') {
      const leadName = unitNameOf(docket.leadUnit, unitsByCode(await listUnits(tx)));
      throw new UserError('refused', DOCKETS.isWithAnother(await docketNumber(tx, docket), leadName, unitName(from)), [
        DOCKETS.transferFirst(unitName(from)),
        DOCKETS.orKeepNote,
      ]);
    }
    return {
      act: { act: 'answer', at: by.now.toISOString(), unit: from.code, district: from.district ?? docket.district },
      kind: 'answered',
      data: { unit: from.code, way },
      texts: { answer: text === undefined || !hasVisibleText(text) ? undefined : text },
    };
  });
}
