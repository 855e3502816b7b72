/** One account that posts hundreds of complaints in nearly the same words: intake must not compare and link each with each. */
import { expect, it } from 'vitest';
import { createDb } from '../../../src/db/engine/open.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { enterWaiting } from '../../../src/register/intake/enter.ts';
import { finishIntake, landPage, startIntake } from '../../../src/register/intake/land.ts';
import { loadDirectory } from '../../../src/register/shared/load-directory.ts';
import { fillRegister, NOW, reader, START, Talk } from '../../support/intake.ts';

const POSTS = 700;

it('a flood of nearly the same complaints of one account is linked by few events each', async () => {
  const talk = new Talk();
  const ids = Array.from({ length: POSTS }, (_, n) =>
    talk.sayAt(
      new Date(START.getTime() + n * 1000),
      'bina',
      `@Uppolice मेरी मोटरसाइकिल चोरी हो गई, थाने पर तहरीर दी है, रिपोर्ट दर्ज नहीं हुई, क्रमांक ${n}`,
    ),
  );
  const { db } = await createDb(':memory:');
  await fillRegister(db);
  const before = (await verifyChain(db)).events;
  const intake = await startIntake(db, 'import', NOW);
  await landPage(db, intake, talk.parsed(ids), NOW);
  await enterWaiting(db, reader, await loadDirectory(db), { now: () => NOW });
  await finishIntake(db, intake, NOW);
  const { dockets } = await db.k
    .selectFrom('dockets')
    .select((eb) => eb.fn.countAll<number>().as('dockets'))
    .executeTakeFirstOrThrow();
  const { events, ok } = await verifyChain(db);
  await db.close();
  expect({ dockets, ok }).toEqual({ dockets: POSTS, ok: true });
  // Each is linked with eight before it at the most, and either side says so; all pairs would be 244,650.
  expect(events - before).toBeGreaterThan(POSTS * 2);
  expect(events - before).toBeLessThan(POSTS * 20);
});
