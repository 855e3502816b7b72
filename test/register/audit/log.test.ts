import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { Acting } from '../../../src/domain/acting.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { closeDocket } from '../../../src/register/dockets/close.ts';
import { readLog } from '../../../src/register/audit/log.ts';
import { ACTOR, addDocket, makeRegister, NOW } from '../../support/docket-fixture.ts';

const by: Acting = { actor: ACTOR, now: NOW };

let db: Db;
beforeEach(async () => {
  db = await makeRegister();
  for (let i = 0; i < 3; i++) await addDocket(db);
  await noteOnDocket(db, 2, 'called', by);
  await closeDocket(db, 3, { outcome: 'guided' }, { reason: 'sent to 1930' }, by);
});
afterEach(() => db.close());

describe('the log of events', () => {
  const collect = async (filter: Parameters<typeof readLog>[1]) => {
    const entries = [];
    for await (const page of readLog(db, filter)) entries.push(...page);
    return entries;
  };

  it('lists events in order, filtered by docket, kind and time, and never the words that people wrote', async () => {
    expect((await collect({})).map(({ seq, kind }) => [seq, kind])).toEqual([
      [1, 'registered'],
      [2, 'registered'],
      [3, 'registered'],
      [4, 'noted'],
      [5, 'closed'],
    ]);
    expect(await collect({ docketId: 2, kind: 'noted' })).toMatchObject([{ docket: 'UPP-2026-000002-8', by: 'Asha', texts: ['note'] }]);
    expect(await collect({ from: NOW.toISOString() })).toHaveLength(2);
    expect(await collect({ to: NOW.toISOString() })).toHaveLength(3);
    expect(JSON.stringify(await collect({}))).not.toMatch(/called|to 1930/);
  });

  it('leaves out of a withheld docket every id that leads to the complainant', async () => {
    const { id } = await addDocket(db, { withheld: 'child' });
    const text = JSON.stringify(await collect({ docketId: id }));
    expect(text).not.toMatch(/90000\d|1700000000000000\d/);
    expect(text).toContain('"withheld":"child"');
    expect(JSON.stringify(await collect({ docketId: 1 }))).toContain('17000000000000001');
  });
});
