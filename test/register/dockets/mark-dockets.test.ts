import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { markDockets } from '../../../src/register/dockets/mark-dockets.ts';
import { ACTOR } from '../../support/docket-fixture.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';
import { fillRegister, NOW, reader, Talk, take } from '../../support/intake.ts';

const BY = { actor: ACTOR, now: NOW };

describe.each(ENGINES)('dockets that a person marks on %s', (engine) => {
  it('change with what leans on them, and as their events say', async () => {
    const db = await emptyRegister(engine);
    await fillRegister(db);
    const talk = new Talk();
    const victim = talk.say('asha', '@Uppolice pocso');
    talk.say('bina', '@Uppolice देखिए', { quotes: victim });
    await take(db, [talk.parsed()]);
    const classes = async () =>
      (await db.k.selectFrom('dockets').select('withheld').orderBy('id').execute()).map(({ withheld }) => withheld);
    expect(await classes()).toEqual(['child', 'child']);

    const lifted = await markDockets(db, [1], { wanted: { withheld: null, urgency: 'emergency' }, reason: 'a slogan' }, BY, reader);
    expect(lifted.linked.map(({ now }) => now)).toEqual(['lifted']);
    expect(await classes()).toEqual([null, null]);
    await markDockets(db, [1], { wanted: { withheld: 'counselling' }, reason: 'thought over' }, BY, reader);
    expect(await classes()).toEqual(['counselling', 'counselling']);
    expect(await db.k.selectFrom('dockets').select(['urgency', 'marks']).where('id', '=', 1).executeTakeFirst()).toEqual({
      urgency: 'emergency',
      marks: 'urgency=normal withheld=child',
    });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });
});
