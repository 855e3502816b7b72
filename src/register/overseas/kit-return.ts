/** Takes in what coordinators send back from their kits: each record once, by its id, whatever way it took. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { docketsById } from '../../db/stores/dockets/docket-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import {
  insertKitRecord,
  kitRecord,
  settleKitRecord,
  type StoredKitRecord,
  waitingKitRecords,
} from '../../db/stores/overseas/kit-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { type DamagedRecord, readRecords } from '../../domain/check-line/read-records.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { KIT_RETURN } from '../../domain/messages/register/overseas/kit.ts';
import type { Text } from '../../domain/messages/text.ts';
import { type KitRecord, kitRecordOf, type KitRelay } from '../../domain/overseas/kit-record.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { UserError } from '../../domain/user-error.ts';
import { docketNumber } from '../shared/docket-number.ts';
import { addComplaint } from './add-complaint.ts';
import { coordinatorInOffice } from './find-coordinator.ts';
import { type OutreachHeld, recordOutreachIn } from './outreach.ts';

/** What became of a record: `recorded` now, `known` already, `waiting` for a person, `refused`: nothing of it is kept. */
export interface KitResult {
  readonly id: string;
  readonly kind: string;
  readonly result: 'recorded' | 'known' | 'waiting' | 'refused';
  readonly outreach: number | null;
  /** Number of the docket that it opened. */
  readonly docket: string | null;
  /** Why it waits or is refused. Never a word of a complaint. */
  readonly why: Text | null;
}

export interface KitReceipt {
  readonly results: readonly KitResult[];
  readonly damaged: readonly DamagedRecord[];
  readonly missing: readonly string[];
  readonly repeated: number;
  /** Whether the block said how many there are. */
  readonly closed: boolean;
  /** Complaints that wait for their docket, in the whole register. */
  readonly relaysWaiting: number;
}

/** `again`: a person knows that the same words came within the day. Throws UserError `bad_input` where the text holds no record, whole or damaged. */
export async function receiveKit(db: Db, reader: Reader, pasted: string, again: boolean, by: Acting): Promise<KitReceipt> {
  const { records, damaged, missing, repeated, closed } = readRecords(pasted);
  if (records.length === 0 && damaged.length === 0) throw new UserError('bad_input', KIT_RETURN.noRecords, [KIT_RETURN.pasteBlock]);
  const own = await seriesOf(db);
  const results: KitResult[] = [];
  for (const record of records) {
    const given = { id: record.id, kind: record.kind };
    try {
      results.push(await received(db, reader, checked(record, own), again, by));
    } catch (error) {
      if (!(error instanceof UserError) || !['bad_input', 'usage', 'refused', 'not_found'].includes(error.code)) throw error;
      results.push({ ...given, result: 'refused', outreach: null, docket: null, why: error.text });
    }
  }
  const relaysWaiting = (await waitingRelays(db)).length;
  return { results, damaged, missing, repeated, closed, relaysWaiting };
}

function checked(record: Parameters<typeof kitRecordOf>[0], own: string): KitRecord {
  const read = kitRecordOf(record);
  if (read === null) throw new UserError('bad_input', KIT_RETURN.notOfKit(record.kind), [KIT_RETURN.askAgain]);
  if (read.origin.register !== own)
    throw new UserError('bad_input', KIT_RETURN.otherRegister(read.origin.register, own), [KIT_RETURN.askAgain]);
  return { ...read, origin: { ...read.origin, country: parseCountry(read.origin.country) } };
}

async function received(db: Db, reader: Reader, record: KitRecord, again: boolean, by: Acting): Promise<KitResult> {
  const before = await db.write((tx) => keptOnce(tx, record, by));
  const base = { id: record.id, kind: record.kind };
  if (record.kind === 'RELAY' && (before === null || before.state === 'waiting')) return entered(db, reader, record.id, record, again, by);
  const docket = before?.docketId ? await numberOf(db, before.docketId) : null;
  const stored = before ?? (await kitRecord(db, record.id));
  return { ...base, result: before === null ? 'recorded' : 'known', outreach: stored?.outreachId ?? null, docket, why: null };
}

/** Stores it, and outreach with what it reports. Returns what was there before: null where it is new. */
async function keptOnce(tx: WriteHandle, record: KitRecord, by: Acting): Promise<StoredKitRecord | null> {
  const { id, kind, origin } = record;
  const known = await kitRecord(tx, id);
  if (known) return known;
  const { country, city, coordinator, madeAt } = origin;
  const outreach = kind === 'OUTREACH' ? await recordOutreachIn(tx, heldOf(record), by) : null;
  await insertKitRecord(tx, {
    id,
    kind,
    country,
    city,
    coordinatorId: coordinator,
    madeAt,
    receivedAt: by.now.toISOString(),
    state: kind === 'OUTREACH' ? 'settled' : 'waiting',
    outreachId: outreach?.id ?? null,
    docketId: null,
    words: kind === 'OUTREACH' ? null : JSON.stringify(record.said),
  });
  append(tx, 'kit_record_received', { id, kind, country }, by);
  return null;
}

function heldOf({ origin, said }: Extract<KitRecord, { kind: 'OUTREACH' }>): OutreachHeld {
  const { place, audience, link, note, ...facts } = said;
  return {
    ...facts,
    country: origin.country,
    ...(origin.city !== null && { city: origin.city }),
    ...(place !== null && { place }),
    ...(audience !== null && { audience }),
    ...(link !== null && { link }),
    ...(note !== null && { note }),
  };
}

/** Opens the docket of a complaint that was passed on; it waits where that is refused, with the reason. */
async function entered(
  db: Db,
  reader: Reader,
  id: string,
  { origin, said }: Extract<KitRecord, { kind: 'RELAY' }>,
  again: boolean,
  by: Acting,
): Promise<KitResult> {
  const base = { id, kind: 'RELAY', outreach: null };
  try {
    const complaint = complaintOf(said, await relayerOf(db, origin));
    const { number } = await addComplaint(db, reader, complaint, { again, clockIsRight: false }, by, async (tx, docket) => {
      if ((await kitRecord(tx, id))?.state !== 'waiting')
        throw new UserError('refused', KIT_RETURN.enteredMeanwhile, [KIT_RETURN.askAgain]);
      await settleKitRecord(tx, id, docket.id);
      append(tx, 'kit_record_settled', { id, kind: 'RELAY', country: origin.country }, by);
    });
    return { ...base, result: 'recorded', docket: number, why: null };
  } catch (error) {
    if (!(error instanceof UserError) || !['bad_input', 'usage', 'refused', 'not_found'].includes(error.code)) throw error;
    return { ...base, result: 'waiting', docket: null, why: error.text };
  }
}

/** The coordinator whose kit it was, else the one who is in office at that place now. */
async function relayerOf(db: Db, { coordinator, country, city }: KitRecord['origin']): Promise<string> {
  const place = city === null ? country : `${country}/${city}`;
  if (coordinator === null) return place;
  try {
    return String((await coordinatorInOffice(db, String(coordinator))).id);
  } catch (error) {
    if (error instanceof UserError) return place;
    throw error;
  }
}

function complaintOf({ source, text, name, contact, safe, when }: KitRelay, relayedBy: string) {
  return {
    source,
    text,
    relayedBy,
    ...(name !== null && { fromName: name }),
    ...(contact !== null && { contact }),
    ...(safe !== null && { safeContact: safe }),
    ...(when !== null && { contactWhen: when }),
  };
}

/** A complaint of a kit that has no docket yet; its words come again with its block. */
export type WaitingRelay = Pick<StoredKitRecord, 'id' | 'country' | 'city' | 'coordinatorId' | 'madeAt' | 'receivedAt'>;

/** In the order in which they came. */
export async function waitingRelays(db: Db): Promise<WaitingRelay[]> {
  return (await waitingKitRecords(db))
    .filter(({ kind }) => kind === 'RELAY')
    .map(({ id, country, city, coordinatorId, madeAt, receivedAt }) => ({ id, country, city, coordinatorId, madeAt, receivedAt }));
}

export interface Need {
  readonly id: string;
  readonly country: string;
  readonly city: string | null;
  readonly coordinatorId: number | null;
  /** UTC ISO-8601. */
  readonly receivedAt: string;
  readonly text: string;
}

/** What coordinators have asked for and nobody has seen to yet, in the order in which it came. */
export async function openNeeds(db: Db): Promise<Need[]> {
  return (await waitingKitRecords(db)).filter(({ kind }) => kind === 'NEED').map(needOf);
}

function needOf({ id, country, city, coordinatorId, receivedAt, words }: StoredKitRecord): Need {
  const said: unknown = JSON.parse(words ?? '{}');
  const text = typeof said === 'object' && said !== null && 'text' in said ? String(said.text) : '';
  return { id, country, city, coordinatorId, receivedAt, text };
}

/** Somebody has seen to it. Its words are not kept. Throws UserError `not_found`. */
export async function settleNeed(db: Db, typed: string, by: Acting): Promise<Need> {
  return db.write(async (tx) => {
    const found = await kitRecord(tx, typed.trim().toUpperCase());
    if (found?.kind !== 'NEED' || found.state !== 'waiting')
      throw new UserError('not_found', KIT_RETURN.noNeed(typed), [KIT_RETURN.seeNeeds]);
    await settleKitRecord(tx, found.id, null);
    append(tx, 'kit_record_settled', found, by);
    return needOf(found);
  });
}

async function numberOf(db: Db, docketId: number): Promise<string | null> {
  const [docket] = await docketsById(db, [docketId]);
  return docket === undefined ? null : docketNumber(db, docket);
}

function append(
  tx: WriteHandle,
  kind: 'kit_record_received' | 'kit_record_settled',
  { id, kind: what, country }: { readonly id: string; readonly kind: string; readonly country: string },
  by: Acting,
): void {
  tx.append({ kind, at: by.now.toISOString(), docketId: null, actor: by.actor, data: { record: id, what, country } });
}
