import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { DocketState } from '../../../src/domain/docket/docket-state.ts';
import { findDocket } from '../../../src/register/shared/find-docket.ts';
import { addDocket, makeRegister, NOW } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

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

describe('a docket named by its citizen', () => {
  it('is the only one that she has; a person is asked whether it is meant', async () => {
    for (const typed of ['@Citizen1', 'https://x.com/citizen1/', 'twitter.com/CITIZEN1?s=20'])
      expect(await findDocket(db, typed, NOW)).toMatchObject({ docket: { id: 1 }, exact: false });
  });

  it('is chosen among several, those that are not closed first, then the newest', async () => {
    await addDocketOf(1, 'First, closed', { status: 'closed' });
    await addDocketOf(1, 'Second');
    const shown: string[] = [];
    const found = await findDocket(db, '@citizen1', NOW, async (handle, dockets) => {
      expect(handle).toBe('citizen1');
      shown.push(...dockets.map(({ words }) => words ?? ''));
      return dockets[1]?.number ?? '';
    });
    expect(shown).toEqual(['Second', expect.stringContaining('हाथरस'), 'First, closed']);
    expect(found).toMatchObject({ docket: { id: 1 }, exact: true });
  });

  it('is refused where she has several and nobody can choose, with all of them', async () => {
    await addDocketOf(1, 'Second');
    const error = await fails('bad_input', findDocket(db, '@citizen1', NOW));
    expect(error.hints[0]).toBe('Type the number of one of them:');
    expect(error.hints.slice(1)).toEqual([
      expect.stringMatching(/^UPP-2026-000003-\d {2}Second$/),
      expect.stringMatching(/^UPP-2026-000001-5 {2}/),
    ]);
  });

  it('is not found by name where it is withheld, as if there were none', async () => {
    const withheld = await fails('not_found', findDocket(db, '@citizen2', NOW));
    const nobody = await fails('not_found', findDocket(db, '@nobody', NOW));
    expect(withheld.message.replace('citizen2', 'nobody')).toBe(nobody.message);
    expect(withheld.hints).toEqual(nobody.hints);
  });
});

/** A further docket of the author with that internal id. */
async function addDocketOf(author: number, text: string, state: Partial<DocketState> = {}): Promise<void> {
  const { id } = await addDocket(db, { text, state });
  await db.write(async (tx) => {
    await tx.k.updateTable('dockets').set({ author_id: author }).where('id', '=', id).execute();
    await tx.k.updateTable('posts').set({ author_id: author }).where('docket_id', '=', id).execute();
  });
}
