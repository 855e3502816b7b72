import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { findDocket } from '../../../src/register/shared/find-docket.ts';
import { addDocket, makeRegister, NOW } from '../../support/docket-fixture.ts';

let db: Db;
beforeEach(async () => {
  db = await makeRegister();
  await addDocket(db);
  await addDocket(db, { withheld: 'child' });
});
afterEach(() => db.close());

describe('finding a docket as it was typed', () => {
  const found: readonly [typed: string, exact: boolean][] = [
    ['UPP-2026-000001-5', true],
    ['upp-2026-000001-5', true],
    ['UPP-२०२६-०००००१-५', true],
    ['2026-1', false],
    ['1', false],
    ['17000000000000001', false],
    ['https://x.com/citizen1/status/17000000000000001', false],
  ];
  for (const [typed, exact] of found) {
    it(`reads ${typed} and says whether it is safe to act on`, async () => {
      const result = await findDocket(db, typed, NOW);
      expect(result.docket).toMatchObject({ id: 1, serial: 1 });
      expect(result.exact).toBe(exact);
    });
  }

  it('a serial alone is of the IST year', async () => {
    await addDocket(db, { state: { registeredAt: '2026-12-31T20:00:00.000Z' } });
    expect((await findDocket(db, '1', new Date('2026-12-31T19:00:00.000Z'))).docket).toMatchObject({ year: 2027, serial: 1 });
  });

  const failing: readonly [sentence: string, typed: string, code: string, words: RegExp][] = [
    ['a wrong check digit is bad input', 'UPP-2026-000001-6', 'bad_input', /check digit/],
    ['anything but a number is bad input', 'hello', 'bad_input', /not a docket number/],
    ['another register is not found, by name', 'TRN-2026-000001-5', 'not_found', /numbers here begin with UPP/],
    ['an unknown number is not found', '2026-7', 'not_found', /no docket UPP-2026-000007-\d/],
    ['an unknown post is not found', '17000000000000099', 'not_found', /No docket holds the post/],
  ];
  for (const [sentence, typed, code, words] of failing) {
    it(sentence, async () => {
      await expect(findDocket(db, typed, NOW)).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
    });
  }
});
