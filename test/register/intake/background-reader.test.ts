/** Posts that are read in another thread while the batch before is written. */
import { saidWords } from '../../../src/domain/docket/same/said-words.ts';
import { describe, expect, it } from 'vitest';
import { createDb } from '../../../src/db/engine/open.ts';
import { indexText } from '../../../src/domain/text/index-text.ts';
import type { BackgroundReader } from '../../../src/domain/reading/reading.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { enterWaiting } from '../../../src/register/intake/enter.ts';
import { finishIntake, landPage, startIntake } from '../../../src/register/intake/land.ts';
import { loadDirectory } from '../../../src/register/shared/load-directory.ts';
import { fillRegister, NOW, reader, rolesOf, START, Talk } from '../../support/intake.ts';

/** More than two batches of other people's posts around a root that lands after the police have answered it, in a later batch. */
function lateRoot(): { talk: Talk; root: string; answer: string; others: string[] } {
  const talk = new Talk();
  const at = (second: number) => new Date(START.getTime() + second * 1000);
  const root = talk.sayAt(at(0), 'asha', '@Uppolice एटा में चोरी');
  const others = Array.from({ length: 2_400 }, (_, n) =>
    talk.sayAt(at(1 + n), n % 2 === 0 ? 'bina' : 'chand', `@Uppolice शिकायत ${n}, Agra`),
  );
  const answer = talk.sayAt(at(1_500), 'Etahpolice', 'कार्यवाही की जा रही है', { re: root });
  return { talk, root, answer, others };
}

async function entered(background: BackgroundReader | null) {
  const { talk, root, answer, others } = lateRoot();
  const { db } = await createDb(':memory:');
  await fillRegister(db);
  const directory = await loadDirectory(db);
  for (const ids of [[answer], [root, ...others]]) {
    const intake = await startIntake(db, 'import', NOW);
    await landPage(db, intake, talk.parsed(ids), NOW);
    await enterWaiting(db, reader, directory, { now: () => NOW, background });
    await finishIntake(db, intake, NOW);
  }
  expect((await verifyChain(db)).ok).toBe(true);
  const dockets = await db.k.selectFrom('dockets').selectAll().orderBy('id').execute();
  const roles = await rolesOf(db);
  await db.close();
  return { dockets, roles, answer: roles.get(answer) };
}

describe('reading in a background thread', () => {
  it('makes the same register as reading in turn, also where a post is sent back behind a batch that was taken already', async () => {
    let batches = 0;
    const background: BackgroundReader = {
      async read(inputs) {
        batches++;
        return inputs.map((input) => ({
          findings: reader.findings(input),
          indexed: indexText(input.text),
          said: { ...saidWords(input.text), content: [...saidWords(input.text).content] },
        }));
      },
      close: async () => undefined,
    };
    const inTurn = await entered(null);
    expect(inTurn.answer).toEqual({ role: 'police_reply', docket: 1, triage: null });
    expect(await entered(background)).toEqual(inTurn);
    expect(batches).toBeGreaterThan(3);
  });

  it('fails with the error of the other thread, and the posts wait for the next run', async () => {
    const broken: BackgroundReader = { read: () => Promise.reject(new Error('out of memory')), close: async () => undefined };
    await expect(entered(broken)).rejects.toThrow('out of memory');
  });
});
