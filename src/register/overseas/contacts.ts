/** People abroad whom a coordinator may write to: kept only with what they agreed to, and erased when they no longer do. */
import { scrub } from '../../db/engine/scrub.ts';
import type { Db, Handle } from '../../db/db.ts';
import { coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { type Contact, contactRows, eraseContact, insertContact } from '../../db/stores/overseas/contact-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { contactTyped } from '../../domain/directory/contact.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { CONTACT_RULES } from '../../domain/messages/register/overseas/contacts.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { latestDayAnywhere } from '../../domain/overseas/outreach.ts';
import { requiredLine, requiredText } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';
import { coordinatorInOffice } from './find-coordinator.ts';

export type { Contact };

export interface ContactSaid {
  /** A coordinator in office, by number, place or name. */
  readonly coordinator: string;
  readonly name: string;
  readonly contact: string;
  /** What the person has agreed to, in the words that were shown. */
  readonly consent: string;
  readonly version: string;
  /** The day on which the person agreed: `2026-10-31`. */
  readonly on: string;
}

/** Counts of a place: all that headquarters hears of unless somebody asks for the names. */
export interface ContactCounts {
  readonly coordinator: { readonly id: number; readonly name: string; readonly country: string; readonly city: string | null };
  readonly kept: number;
  readonly forgotten: number;
}

/** Throws UserError `usage` and `bad_input` for what is missing or can't be read, `refused` where the same contact is kept already. */
export async function addContact(db: Db, said: ContactSaid, by: Acting): Promise<Contact> {
  const name = requiredLine(said.name, TYPED_TEXT.theName);
  const contact = contactTyped(requiredLine(said.contact, CONTACT_RULES.theContact));
  const consent = requiredText(said.consent, CONTACT_RULES.theConsent, CONTACT_RULES.giveConsent);
  const consentVersion = requiredLine(said.version, CONTACT_RULES.theVersion);
  if (said.on > latestDayAnywhere(by.now)) throw new UserError('bad_input', CONTACT_RULES.stillToCome(said.on), [CONTACT_RULES.sayTheDay]);
  return db.write(async (tx) => {
    const { id: coordinatorId, country, city } = await coordinatorInOffice(tx, said.coordinator);
    const same = (await contactRows(tx, { coordinatorId })).find((row) => row.forgottenAt === null && row.contact === contact);
    if (same) throw new UserError('refused', CONTACT_RULES.isKept(same.id), [CONTACT_RULES.forgetFirst(same.id)]);
    const row = {
      coordinatorId,
      country,
      city,
      name,
      contact,
      consent,
      consentVersion,
      consentedOn: said.on,
      recordedAt: by.now.toISOString(),
    };
    const id = await insertContact(tx, row);
    tx.append({
      kind: 'contact_added',
      at: row.recordedAt,
      docketId: null,
      actor: by.actor,
      data: { contact: id, coordinator: coordinatorId, country, version: consentVersion },
    });
    return { ...row, id, forgottenAt: null };
  });
}

/** Erased for good; a row without words stays. `scrubbed`: false where another process still reads an older state of the file. */
export async function forgetContact(db: Db, id: number, reason: string, by: Acting): Promise<{ contact: Contact; scrubbed: boolean }> {
  const why = requiredText(reason, TYPED_TEXT.theReason);
  const contact = await db.write(async (tx) => {
    const [found] = await contactRows(tx, { id });
    if (!found) throw new UserError('not_found', CONTACT_RULES.noSuch(id), [CONTACT_RULES.seeAll]);
    if (found.forgottenAt !== null) throw new UserError('refused', CONTACT_RULES.isForgotten(id), [CONTACT_RULES.seeAll]);
    const at = by.now.toISOString();
    await eraseContact(tx, id, at);
    tx.append({
      kind: 'contact_forgotten',
      at,
      docketId: null,
      actor: by.actor,
      data: { contact: id, coordinator: found.coordinatorId, country: found.country },
      texts: { reason: why },
    });
    return { ...found, name: null, contact: null, consent: null, forgottenAt: at };
  });
  return { contact, scrubbed: await scrub(db) };
}

/** Of one country, or of all. */
export async function contactCounts(handle: Handle, country?: string): Promise<ContactCounts[]> {
  const code = country === undefined ? undefined : parseCountry(country);
  const contacts = await contactRows(handle, code === undefined ? {} : { country: code });
  const people = (await coordinatorRows(handle)).filter(({ id }) => contacts.some(({ coordinatorId }) => coordinatorId === id));
  return people.map(({ id, name, country: where, city }) => {
    const own = contacts.filter(({ coordinatorId }) => coordinatorId === id);
    const kept = own.filter(({ forgottenAt }) => forgottenAt === null).length;
    return { coordinator: { id, name, country: where, city }, kept, forgotten: own.length - kept };
  });
}

/** Those of one coordinator in office, with their names: for that coordinator. */
export async function contactsOf(handle: Handle, coordinator: string): Promise<Contact[]> {
  return contactRows(handle, { coordinatorId: (await coordinatorInOffice(handle, coordinator)).id });
}
