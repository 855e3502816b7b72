import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { SERVICES } from '../../../src/domain/messages/domain/services.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { checkService, findService, listServices } from '../../../src/register/overseas/services.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { fails } from '../../support/fails.ts';

const at = (day: string) => new Date(`${day}T12:00:00.000Z`);
const by = (day: string) => ({ actor: ACTOR, now: at(day) });

let db: Db;

beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await initialiseRegister(db, by('2026-11-20'));
});
afterEach(() => db.close());

describe('civic services', () => {
  it('are to be looked at until somebody has, and again after half a year', async () => {
    expect((await listServices(db, at('2026-11-20'))).every(({ stale, checkedAt }) => stale && checkedAt === null)).toBe(true);
    await checkService(db, '1090', undefined, by('2026-11-20'));
    expect(await findService(db, '1090', at('2027-05-18'))).toMatchObject({ stale: false, checkedBy: ACTOR.login });
    expect(await findService(db, '1090', at('2027-05-20'))).toMatchObject({ stale: true });
  });

  it('are found by code and by name in both languages, and named where there is none', async () => {
    for (const typed of ['e_fir', 'E FIR', SERVICES.e_fir.name.en, SERVICES.e_fir.name.hi])
      expect((await findService(db, typed, at('2026-11-20'))).code).toBe('e_fir');
    const { hints } = await fails('not_found', findService(db, '100', at('2026-11-20')));
    expect(hints.join(' ')).toContain('112');
  });

  it('keep how they are reached until that is taken back', async () => {
    const shipped = (await findService(db, 'counselling', at('2026-11-20'))).fromAbroad;
    await checkService(db, 'counselling', 'by message', by('2026-11-20'));
    expect((await checkService(db, 'counselling', undefined, by('2026-11-21'))).fromAbroad.hi).toBe('by message');
    expect((await checkService(db, 'counselling', '', by('2026-11-22'))).fromAbroad).toEqual(shipped);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
  });
});
