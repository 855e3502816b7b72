/** Who may erase: where people are registered, it takes two of them, and the one who carries it out answers for it by name. */
import type { WriteHandle } from '../../../db/db.ts';
import { type Operator, operatorRows } from '../../../db/stores/directory/operator-store.ts';
import type { ForgettingEvent } from '../../../db/stores/events/forgetting-event-store.ts';
import { ROLE_NAMES } from '../../../domain/messages/domain/directory-names.ts';
import { FORGETTING } from '../../../domain/messages/register/forgetting.ts';
import { UserError } from '../../../domain/user-error.ts';

/** Those who only look, and units, can ask for it, as anyone can who may open the register. */
const ERASING: ReadonlySet<Operator['role']> = new Set(['operator', 'checker', 'admin']);

/** From so many in office on nobody erases alone. */
const TWO = 2;

/** Whether the login only asks now. Throws UserError `refused` where it may not carry out what was asked. */
export async function onlyAsks(tx: WriteHandle, login: string, request: ForgettingEvent | null): Promise<boolean> {
  const inOffice = await operatorRows(tx, { inOffice: true });
  const takesTwo = inOffice.length >= TWO;
  if (takesTwo && request === null) return true;
  const self = inOffice.find((operator) => operator.login === login);
  if (self && !ERASING.has(self.role))
    throw new UserError('refused', FORGETTING.mayNotErase(login, ROLE_NAMES[self.role]), [FORGETTING.anotherLogin]);
  if (takesTwo && !self) throw new UserError('refused', FORGETTING.noOperator(login), [FORGETTING.anotherLogin]);
  if (takesTwo && request?.login === login) throw new UserError('refused', FORGETTING.sameLogin(login), [FORGETTING.anotherLogin]);
  return false;
}
