/** Plans, records and cancels outreach abroad. Whose it is follows from who was in office there on that day. */
import type { Db, Handle, WriteHandle } from '../../db/db.ts';
import { type Coordinator, coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { insertOutreach, type Outreach, type OutreachFilter, outreachRows, saveOutreach } from '../../db/stores/overseas/outreach-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { parseLink } from '../../domain/directory/contact.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { OUTREACH_RULES } from '../../domain/messages/register/overseas/outreach.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { earliestDayAnywhere, latestDayAnywhere, type OutreachKind, type OutreachTopic } from '../../domain/overseas/outreach.ts';
import { holderOn } from '../../domain/overseas/terms.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { hasVisibleText, requiredLine } from '../../domain/text/typed-text.ts';
import { dayForPeople } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';

export type { Outreach };

/** Outreach with the one who answers for it; null where nobody was in office. */
export interface OutreachShown extends Outreach {
  readonly coordinator: Pick<Coordinator, 'id' | 'name' | 'city'> | null;
}

/** What may be said of an outreach; what is left out stays as it was planned. */
export interface OutreachSaid {
  readonly country?: string;
  readonly city?: string;
  /** `2026-10-31`, as it was there. */
  readonly on?: string;
  readonly topic?: OutreachTopic;
  readonly kind?: OutreachKind;
  readonly place?: string;
  readonly audience?: string;
  readonly link?: string;
  readonly note?: string;
}

export interface OutreachHeld extends OutreachSaid {
  /** Number of the planned one that has been held. */
  readonly planned?: number;
  readonly reached: number;
  readonly joined: number;
}

/** Throws UserError `usage` where country, day or topic are missing, `bad_input` for a day that is over. */
export async function planOutreach(db: Db, said: OutreachSaid, by: Acting): Promise<OutreachShown> {
  return db.write(async (tx) => {
    const outreach = await described(tx, said, null, by);
    if (outreach.on < earliestDayAnywhere(by.now))
      throw new UserError('bad_input', OUTREACH_RULES.dayIsOver(dayForPeople(outreach.on)), [OUTREACH_RULES.recordIt]);
    const id = await insertOutreach(tx, { ...outreach, state: 'planned', reached: 0, joined: 0, recordedAt: by.now.toISOString() });
    appendEvent(tx, 'outreach_planned', { ...outreach, id }, by);
    return shownOne(tx, id);
  });
}

/** Throws UserError `usage` and `bad_input` as above, `not_found` and `refused` for a plan that isn't there or is settled. */
export async function recordOutreach(db: Db, held: OutreachHeld, by: Acting): Promise<OutreachShown> {
  return db.write((tx) => recordOutreachIn(tx, held, by));
}

/** The same within a transaction. */
export async function recordOutreachIn(
  tx: WriteHandle,
  { planned, reached, joined, ...said }: OutreachHeld,
  by: Acting,
): Promise<OutreachShown> {
  if (joined > reached)
    throw new UserError('bad_input', OUTREACH_RULES.moreJoinedThanReached(joined, reached), [OUTREACH_RULES.countsMean]);
  const plan = planned === undefined ? null : await openPlan(tx, planned);
  const outreach = await described(tx, said, plan, by);
  if (outreach.on > latestDayAnywhere(by.now))
    throw new UserError('bad_input', OUTREACH_RULES.stillToCome(dayForPeople(outreach.on)), [
      plan === null ? OUTREACH_RULES.planIt : OUTREACH_RULES.sayTheDay,
    ]);
  const held = { ...outreach, state: 'held' as const, reached, joined, recordedAt: by.now.toISOString() };
  const id = plan?.id ?? (await insertOutreach(tx, held));
  if (plan !== null) await saveOutreach(tx, { ...held, id });
  appendEvent(tx, 'outreach_held', { ...held, id }, by);
  return shownOne(tx, id);
}

export async function cancelOutreach(db: Db, id: number, reason: string, by: Acting): Promise<OutreachShown> {
  const why = requiredLine(reason, TYPED_TEXT.theReason);
  return db.write(async (tx) => {
    const plan = await openPlan(tx, id);
    await saveOutreach(tx, { ...plan, state: 'cancelled', recordedAt: by.now.toISOString() });
    appendEvent(tx, 'outreach_cancelled', plan, by, { reason: why });
    return shownOne(tx, id);
  });
}

export async function listOutreach(handle: Handle, filter: OutreachFilter): Promise<OutreachShown[]> {
  return shown(handle, await outreachRows(handle, filter));
}

/** All that is kept of one, from what was said and what was planned. */
async function described(
  tx: WriteHandle,
  said: OutreachSaid,
  plan: Outreach | null,
  by: Acting,
): Promise<Omit<Outreach, 'id' | 'state' | 'reached' | 'joined' | 'recordedAt'>> {
  const country = said.country === undefined ? plan?.country : parseCountry(said.country);
  const on = said.on ?? plan?.on;
  const topic = said.topic ?? plan?.topic;
  if (country === undefined || on === undefined || topic === undefined)
    throw new UserError('usage', OUTREACH_RULES.missing(country === undefined, on === undefined, topic === undefined), [
      OUTREACH_RULES.likeThis,
    ]);
  if (country === 'IN') throw new UserError('bad_input', OUTREACH_RULES.notAbroad, [OUTREACH_RULES.nameCountryAbroad]);
  const moved = said.country !== undefined && country !== plan?.country;
  const city = said.city === undefined ? (moved ? null : (plan?.city ?? null)) : lineOrNone(said.city, TYPED_TEXT.theCity);
  const coordinator = await inOfficeOn(tx, country, city, on, by);
  return {
    country,
    city: city !== null && coordinator?.cityKey === indexText(city) ? coordinator.city : city,
    coordinatorId: coordinator?.id ?? null,
    on,
    topic,
    kind: said.kind ?? plan?.kind ?? 'other',
    place: lineOr(said.place, plan?.place, OUTREACH_RULES.thePlace),
    audience: lineOr(said.audience, plan?.audience, OUTREACH_RULES.theAudience),
    link: said.link === undefined ? (plan?.link ?? null) : hasVisibleText(said.link) ? parseLink(said.link) : null,
    note: lineOr(said.note, plan?.note, OUTREACH_RULES.theNote),
  };
}

/** The coordinator of the city, else of the whole country, who was in office for any part of that day. */
async function inOfficeOn(tx: WriteHandle, country: string, city: string | null, on: string, by: Acting): Promise<Coordinator | null> {
  return holderOn(await coordinatorRows(tx, { country }), city === null ? '' : indexText(city), on, by.now);
}

async function openPlan(tx: WriteHandle, id: number): Promise<Outreach> {
  const [plan] = await outreachRows(tx, { id });
  if (!plan) throw new UserError('not_found', OUTREACH_RULES.noSuch(id), [OUTREACH_RULES.seePlanned]);
  if (plan.state === 'planned') return plan;
  throw new UserError(
    'refused',
    plan.state === 'held' ? OUTREACH_RULES.wasHeld(id, dayForPeople(plan.on)) : OUTREACH_RULES.wasCancelled(id),
    [OUTREACH_RULES.seePlanned],
  );
}

async function shownOne(handle: Handle, id: number): Promise<OutreachShown> {
  const [one] = await shown(handle, await outreachRows(handle, { id }));
  if (!one) throw new Error(`outreach ${id} was not stored`);
  return one;
}

async function shown(handle: Handle, rows: readonly Outreach[]): Promise<OutreachShown[]> {
  const people = new Map((await coordinatorRows(handle)).map((row) => [row.id, row]));
  return rows.map((row) => {
    const person = row.coordinatorId === null ? undefined : people.get(row.coordinatorId);
    return { ...row, coordinator: person ? { id: person.id, name: person.name, city: person.city } : null };
  });
}

function appendEvent(
  tx: WriteHandle,
  kind: 'outreach_planned' | 'outreach_held' | 'outreach_cancelled',
  { id, country, on }: Pick<Outreach, 'id' | 'country' | 'on'>,
  by: Acting,
  texts?: Readonly<Record<string, string>>,
): void {
  tx.append({
    kind,
    at: by.now.toISOString(),
    docketId: null,
    actor: by.actor,
    data: { outreach: id, country, on },
    ...(texts && { texts }),
  });
}

function lineOr(said: string | undefined, planned: string | null | undefined, what: Parameters<typeof requiredLine>[1]): string | null {
  return said === undefined ? (planned ?? null) : lineOrNone(said, what);
}

function lineOrNone(said: string, what: Parameters<typeof requiredLine>[1]): string | null {
  return hasVisibleText(said) ? requiredLine(said, what) : null;
}
