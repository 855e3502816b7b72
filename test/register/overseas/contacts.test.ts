import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDb } from '../../../src/db/engine/open.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { addContact, contactCounts, contactsOf, forgetContact } from '../../../src/register/overseas/contacts.ts';
import { appointCoordinator } from '../../../src/register/overseas/coordinators.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';
import { temporaryFolder } from '../../support/run.ts';

const BY = { actor: ACTOR, now: new Date('2026-11-02T06:00:00.000Z') };
const SAID = {
  coordinator: 'London',
  name: 'Ramavatar Lal',
  contact: 'ramavatar.lal@example.org',
  consent: 'I may be written to about Twitter Seva.',
  version: '1',
  on: '2026-11-01',
};

async function registerIn(file: string) {
  const { db } = await createDb(file);
  await initialiseRegister(db, BY);
  await appointCoordinator(db, { name: 'Asha Verma', country: 'GB', city: 'London' }, BY);
  return db;
}

describe('a contact', () => {
  it('is kept with the words that the person agreed to, and counted for headquarters without a name', async () => {
    const db = await registerIn(':memory:');
    const added = await addContact(db, SAID, BY);
    expect(added).toMatchObject({ consentVersion: '1', consentedOn: '2026-11-01', country: 'GB', city: 'London' });
    expect((await contactsOf(db, 'London')).map(({ name }) => name)).toEqual(['Ramavatar Lal']);
    const counts = await contactCounts(db, 'GB');
    expect(counts).toMatchObject([{ kept: 1, forgotten: 0 }]);
    expect(JSON.stringify(counts)).not.toContain('Ramavatar');
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  it('without consent, of a day to come, or kept already is refused', async () => {
    const db = await registerIn(':memory:');
    await fails('usage', addContact(db, { ...SAID, consent: ' ' }, BY));
    await fails('bad_input', addContact(db, { ...SAID, on: '2026-12-01' }, BY));
    await fails('not_found', addContact(db, { ...SAID, coordinator: 'Muscat' }, BY));
    await addContact(db, SAID, BY);
    await fails('refused', addContact(db, SAID, BY));
    await db.close();
  });

  it('that is forgotten leaves a row without words, and no byte of them in the file', async () => {
    using folder = temporaryFolder();
    const file = folder.file('register.db');
    const db = await registerIn(file);
    const { id } = await addContact(db, SAID, BY);
    const { contact, scrubbed } = await forgetContact(db, id, 'asked for it', BY);
    expect(contact).toMatchObject({ id, name: null, contact: null, consent: null, consentVersion: '1', forgottenAt: BY.now.toISOString() });
    expect(scrubbed).toBe(true);
    expect(await contactCounts(db)).toMatchObject([{ kept: 0, forgotten: 1 }]);
    await fails('refused', forgetContact(db, id, 'again', BY));
    await fails('not_found', forgetContact(db, 99, 'again', BY));
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
    const bytes = readFileSync(file);
    expect(bytes.includes('Ramavatar')).toBe(false);
    expect(bytes.includes('ramavatar.lal')).toBe(false);
    expect(bytes.includes('Asha Verma')).toBe(true);
  });
});
