import { expect, it } from 'vitest';
import { glimpseOf } from '../../../src/register/shared/docket-glimpse.ts';
import { addDocket, makeRegister } from '../../support/docket-fixture.ts';

it('a glimpse shows citizen and first words, and of a withheld docket only the number', async () => {
  const db = await makeRegister();
  const open = await addDocket(db);
  const withheld = await addDocket(db, { withheld: 'child' });
  expect(await glimpseOf(db, open)).toEqual({
    number: 'UPP-2026-000001-5',
    citizen: '@citizen1',
    words: '@Uppolice हाथरस में मोबाइल चोरी हो गया 1',
    withheld: null,
  });
  expect(await glimpseOf(db, withheld)).toEqual({ number: 'UPP-2026-000002-8', citizen: null, words: null, withheld: 'child' });
  await db.close();
});
