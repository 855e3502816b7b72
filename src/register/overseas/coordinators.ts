/** Appoints, replaces and ends coordinators abroad: one in office for a country, or for a city of it. */
import {
  type Coordinator,
  coordinatorRows,
  endCoordinatorRow,
  insertCoordinator,
  type NewCoordinator,
} from '../../db/stores/directory/coordinator-store.ts';
import type { Db, WriteHandle } from '../../db/db.ts';
import type { Acting } from '../../domain/acting.ts';
import { parseEmail, parsePhone } from '../../domain/directory/contact.ts';
import { placeInSentence } from '../../domain/directory/coordinator.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { parseHandleName } from '../../domain/directory/handle-name.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { istDate } from '../../domain/time/ist.ts';
import { parseTime } from '../../domain/time/typed/typed-time.ts';
import { OVERSEAS } from '../../domain/messages/register/overseas/coordinators.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { hasVisibleText, requiredLine } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { coordinatorInOffice } from './find-coordinator.ts';
import { type HandOver, handOver, reassignPlanned } from './hand-over.ts';

export type { Coordinator };

export interface TypedCoordinator {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly handle?: string;
}

export interface Appointment extends TypedCoordinator {
  readonly country: string;
  readonly city?: string;
  /** In office since, as typed; now where it is left out. */
  readonly from?: string;
}

/** Throws `refused` where the place has a coordinator, `bad_input` for what can't be read. */
export async function appointCoordinator(db: Db, typed: Appointment, by: Acting): Promise<Coordinator> {
  return db.write((tx) => appointIn(tx, typed, by));
}

/** The same within a transaction, for several at once. */
export async function appointIn(tx: WriteHandle, typed: Appointment, by: Acting): Promise<Coordinator> {
  const country = parseCountry(typed.country);
  const city = typed.city === undefined || !hasVisibleText(typed.city) ? null : requiredLine(typed.city, TYPED_TEXT.theCity);
  const from = momentOf(typed.from, by.now);
  const person = personOf(typed);
  const cityKey = city === null ? '' : indexText(city);
  if (city !== null && cityKey === '') throw new UserError('bad_input', OVERSEAS.noCity(city), [OVERSEAS.wholeCountry]);
  const rows = await coordinatorRows(tx, { country, cityKey });
  const inOffice = rows.find(({ to }) => to === null);
  if (inOffice) {
    throw new UserError('refused', OVERSEAS.hasOne(placeInSentence(inOffice), inOffice.name, istDate(inOffice.from)), [
      OVERSEAS.replaceThem(inOffice.id),
    ]);
  }
  const before = rows.at(-1);
  if (before?.to && from < before.to) {
    throw new UserError('refused', OVERSEAS.hadOneUntil(placeInSentence(before), before.name, istDate(before.to)), [OVERSEAS.beginThen]);
  }
  const appointed = await appoint(tx, { ...person, country, city: rows.at(-1)?.city ?? city, cityKey, from }, by);
  await reassignPlanned(tx, country, by.now);
  return appointed;
}

/** Ends the one in office and appoints the next, in one step; planned outreach and open dockets pass on. The place stays as it is. */
export async function replaceCoordinator(
  db: Db,
  typed: string,
  successor: TypedCoordinator,
  reason: string,
  by: Acting,
): Promise<{ ended: Coordinator; appointed: Coordinator; handOver: HandOver }> {
  const person = personOf(successor);
  const why = requiredLine(reason, TYPED_TEXT.theReason);
  const at = by.now.toISOString();
  return db.write(async (tx) => {
    const current = await coordinatorInOffice(tx, typed);
    if (current.from > at) throw beginsLater(current);
    const ended = await end(tx, current, at, why, by);
    const { country, city, cityKey } = current;
    const appointed = await appoint(tx, { ...person, country, city, cityKey, from: at }, by);
    const moved = await reassignPlanned(tx, country, by.now);
    return { ended, appointed, handOver: await handOver(tx, ended, moved) };
  });
}

/** `on`: the day as typed; now where it is left out. */
export async function endCoordinator(db: Db, typed: string, reason: string, on: string | undefined, by: Acting): Promise<Coordinator> {
  const why = requiredLine(reason, TYPED_TEXT.theReason);
  const at = momentOf(on, by.now);
  return db.write(async (tx) => {
    const current = await coordinatorInOffice(tx, typed);
    if (current.from > at) throw beginsLater(current);
    const ended = await end(tx, current, at, why, by);
    await reassignPlanned(tx, ended.country, by.now);
    return ended;
  });
}

async function appoint(tx: WriteHandle, coordinator: NewCoordinator, by: Acting): Promise<Coordinator> {
  const id = await insertCoordinator(tx, coordinator);
  tx.append({
    kind: 'coordinator_appointed',
    at: by.now.toISOString(),
    docketId: null,
    actor: by.actor,
    data: { coordinator: id, country: coordinator.country },
  });
  return { ...coordinator, id, to: null, endReason: null };
}

async function end(tx: WriteHandle, current: Coordinator, at: string, reason: string, by: Acting): Promise<Coordinator> {
  await endCoordinatorRow(tx, current.id, at, reason);
  tx.append({
    kind: 'coordinator_ended',
    at: by.now.toISOString(),
    docketId: null,
    actor: by.actor,
    data: { coordinator: current.id, country: current.country, on: at },
    texts: { reason },
  });
  return { ...current, to: at, endReason: reason };
}

function personOf(typed: TypedCoordinator): Pick<NewCoordinator, 'name' | 'email' | 'phone' | 'handle'> {
  return {
    name: requiredLine(typed.name, TYPED_TEXT.theName),
    email: typed.email === undefined ? null : parseEmail(typed.email),
    phone: typed.phone === undefined ? null : parsePhone(typed.phone, 'abroad'),
    handle: typed.handle === undefined ? null : parseHandleName(typed.handle),
  };
}

/** The first day of Twitter Seva, IST: nobody was coordinator before. A day of another calendar mostly lies there, or in the future. */
const SERVICE_BEGAN = '2016-09-07T18:30:00.000Z';

function momentOf(typed: string | undefined, now: Date): string {
  if (typed === undefined) return now.toISOString();
  const { from } = parseTime(typed, now);
  if (from.toISOString() < SERVICE_BEGAN) throw new UserError('bad_input', OVERSEAS.beforeService(typed), [OVERSEAS.gregorian]);
  if (from <= now) return from.toISOString();
  throw new UserError('bad_input', OVERSEAS.stillToCome(typed), [OVERSEAS.recordOnTheDay]);
}

function beginsLater(current: Coordinator): UserError {
  return new UserError('bad_input', OVERSEAS.beganLater(current.name, istDate(current.from)), [OVERSEAS.nameLaterDay]);
}
