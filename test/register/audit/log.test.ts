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
      [1, 'initialised'],
      [2, 'registered'],
      [3, 'registered'],
      [4, 'registered'],
      [5, 'noted'],
      [6, 'closed'],
    ]);
    expect(await collect({ docketId: 2, kind: 'noted' })).toMatchObject([{ docket: 'UPP-2026-000002-8', by: 'Asha', texts: ['note'] }]);
    expect(await collect({ from: NOW.toISOString() })).toHaveLength(2);
    expect(await collect({ to: NOW.toISOString() })).toHaveLength(4);
    expect(JSON.stringify(await collect({}))).not.toMatch(/called|to 1930/);
  });

  it('tells of a withheld docket only how its state changed, and that it is withheld', async () => {
    const { id } = await addDocket(db, { withheld: 'child' });
    await db.write(async (tx) =>
      tx.append({
        kind: 'read_again',
        at: NOW.toISOString(),
        docketId: id,
        data: { author: 'u77001', categories: ['rape'], withheld: 'child', post: 4, set: { attention: true, marks: 'withheld=child' } },
      }),
    );
    const entries = await collect({ docketId: id });
    expect(JSON.stringify(entries)).not.toMatch(/child|rape|77001|90000\d|1700000000000000\d/);
    expect(entries[0]?.data).toMatchObject({ withheld: 'class', set: { status: 'open' } });
    expect(entries[1]?.data).toEqual({ withheld: 'class', set: { attention: true } });
    expect(JSON.stringify(await collect({ docketId: 1 }))).toContain('17000000000000001');
  });

  it.each([
    ['before it came to a docket', null],
    ['on the docket that it was on before', 1],
  ])('names no post of a docket that was withheld later: %s', async (_, docketId) => {
    const { postId } = await addDocket(db, { withheld: 'sexual_offence' });
    await db.write(async (tx) =>
      tx.append({
        kind: 'post_marked',
        at: NOW.toISOString(),
        docketId,
        data: { post: postId, postXId: '17000000000000004', complaint: true },
      }),
    );
    expect((await collect({ kind: 'post_marked' })).map(({ data }) => data)).toEqual([{ withheld: 'class' }]);
  });
});
