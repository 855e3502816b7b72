/** What leans on a withheld docket is withheld itself, in whichever order they become known. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { fillRegister, Talk, take } from '../../support/intake.ts';

let opened: Db | undefined;
afterEach(async () => {
  if (!opened) return;
  expect(await verifyChain(opened)).toMatchObject({ ok: true });
  await opened.close();
  opened = undefined;
});

/** Takes the parts in one after another and says the class of each citizen's docket. */
async function classes(talk: Talk, ...parts: readonly (readonly string[])[]): Promise<Record<string, string | null>> {
  const { db } = await createDb(':memory:');
  opened = db;
  await fillRegister(db);
  for (const ids of parts) await take(db, [talk.parsed(ids)]);
  const rows = await db.k
    .selectFrom('dockets')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .select(['authors.handle', 'dockets.withheld'])
    .execute();
  return Object.fromEntries(rows.map(({ handle, withheld }) => [handle ?? '', withheld]));
}

describe('a docket that quotes a withheld one', () => {
  const told = () => {
    const talk = new Talk();
    const victim = talk.say('asha', '@Uppolice सुनिए');
    const quoting = talk.say('bina', '@Uppolice देखिए', { quotes: victim });
    const word = talk.say('asha', 'pocso', { re: victim });
    const further = talk.say('chand', '@Uppolice यह भी देखिए', { quotes: quoting });
    return { talk, victim, quoting, word, further };
  };
  const all = { asha: 'child', bina: 'child', chand: 'child' };

  it('is withheld with it, and so is the one that quotes it in turn', async () => {
    const { talk, victim, quoting, word, further } = told();
    expect(await classes(talk, [victim, quoting, word, further])).toEqual(all);
  });

  it('is withheld from the moment on in which the other becomes it', async () => {
    const { talk, victim, quoting, word, further } = told();
    expect(await classes(talk, [victim], [quoting, further], [word])).toEqual(all);
  });

  it('is withheld once the quoted post has landed', async () => {
    const { talk, victim, quoting, word, further } = told();
    expect(await classes(talk, [further], [quoting], [victim, word])).toEqual(all);
  });

  it('leaves the quoted one as it is where only the quoting one is withheld', async () => {
    const talk = new Talk();
    const open = talk.say('asha', '@Uppolice सुनिए');
    talk.say('bina', '@Uppolice pocso', { quotes: open });
    expect(
      await classes(
        talk,
        talk.posts.map(({ id }) => id),
      ),
    ).toEqual({ asha: null, bina: 'child' });
  });
});
