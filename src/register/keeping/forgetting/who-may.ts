/** Who may erase: where people are registered, it takes two of them, and the one who carries it out answers for it by name. */
import type { WriteHandle } from '../../../db/db.ts';
import { type Operator, operatorRows } from '../../../db/stores/directory/operator-store.ts';
import { filteredEvents } from '../../../db/stores/events/event-store.ts';
import type { ForgettingEvent } from '../../../db/stores/events/forgetting-event-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import { ROLE_NAMES } from '../../../domain/messages/domain/directory-names.ts';
import { FORGETTING } from '../../../domain/messages/register/forgetting.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { DAY_MS, istTime } from '../../../domain/time/ist.ts';
import { UserError } from '../../../domain/user-error.ts';

/** Those who only look, and units, can ask for it, as anyone can who may open the register. */
const ERASING: ReadonlySet<Operator['role']> = new Set(['operator', 'checker', 'admin']);

/** From so many on nobody erases alone. */
const TWO = 2;

/** So long somebody who has left still counts: nobody becomes the only one by ending the others. */
const STILL_COUNTS_DAYS = 30;

/** Whether the login only asks now. Throws UserError `refused` where it may not carry out what was asked. */
export async function onlyAsks(tx: WriteHandle, { actor: { login }, now }: Acting, request: ForgettingEvent | null): Promise<boolean> {
  const inOffice = await operatorRows(tx, { inOffice: true });
  const left = await stillCounting(tx, login, now);
  const takesTwo = new Set([...inOffice, ...left].map((operator) => operator.login)).size >= TWO;
  if (takesTwo && request === null) return true;
  const self = inOffice.find((operator) => operator.login === login);
  const refuse = (why: Text) => new UserError('refused', why, takesTwo ? whatToDo(inOffice, left, login) : [FORGETTING.anotherLogin]);
  if (self && !ERASING.has(self.role)) throw refuse(FORGETTING.mayNotErase(login, ROLE_NAMES[self.role]));
  if (takesTwo && !self) throw refuse(FORGETTING.noOperator(login));
  if (takesTwo && request?.login === login) throw refuse(FORGETTING.sameLogin(login));
  return false;
}

/** Operators who left lately, or whose time in office this very login has ended. */
async function stillCounting(tx: WriteHandle, login: string, now: Date): Promise<Operator[]> {
  const ended = (await operatorRows(tx)).filter(({ to }) => to !== null);
  if (ended.length === 0) return [];
  const endedHere = new Set<number>();
  for (const { body } of await filteredEvents(tx, { kind: 'operator_ended' }, 0, Number.MAX_SAFE_INTEGER)) {
    const { login: by, data } = JSON.parse(body) as { login?: string; data?: { operator?: number } };
    if (by === login && data?.operator !== undefined) endedHere.add(data.operator);
  }
  const isLate = (to: string | null) => to !== null && now.getTime() - Date.parse(to) < STILL_COUNTS_DAYS * DAY_MS;
  return ended.filter(({ id, to }) => isLate(to) || endedHere.has(id));
}

/** Where nobody else is in office, it says why two are needed all the same. */
function whatToDo(inOffice: readonly Operator[], left: readonly Operator[], login: string): Text[] {
  if (inOffice.some((operator) => operator.login !== login && ERASING.has(operator.role))) return [FORGETTING.anotherLogin];
  const [last] = left.toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''));
  return [...(last?.to ? [FORGETTING.leftLately(last.login, istTime(last.to), STILL_COUNTS_DAYS)] : []), FORGETTING.registerAnother];
}
