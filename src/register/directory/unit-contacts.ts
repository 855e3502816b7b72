/** Where a unit can be reached: e-mail, telephone, WhatsApp. */
import type { Db } from '../../db/db.ts';
import { type Contacts, setUnitContacts, type UnitRow } from '../../db/stores/directory/unit-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { parseEmail, parseMobile, parsePhone } from '../../domain/directory/contact.ts';

export interface TypedContacts {
  readonly email?: string;
  readonly phone?: string;
  readonly whatsapp?: string;
}

/** Sets what was typed; an empty text takes a contact away. The event names which changed, never what they are. Throws UserError `bad_input`. */
export async function setContacts(db: Db, unit: UnitRow, typed: TypedContacts, by: Acting): Promise<UnitRow> {
  const contacts: Contacts = {
    ...(typed.email !== undefined && { email: typed.email === '' ? null : parseEmail(typed.email) }),
    ...(typed.phone !== undefined && { phone: typed.phone === '' ? null : parsePhone(typed.phone) }),
    ...(typed.whatsapp !== undefined && { whatsapp: typed.whatsapp === '' ? null : parseMobile(typed.whatsapp) }),
  };
  return db.write(async (tx) => {
    await setUnitContacts(tx, unit.code, contacts);
    tx.append({
      kind: 'unit_contacts_set',
      at: by.now.toISOString(),
      actor: by.actor,
      docketId: null,
      data: { unit: unit.code, fields: Object.keys(contacts) },
    });
    return { ...unit, ...contacts };
  });
}
