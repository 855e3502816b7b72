/** Whose words a packet prints, and in which order. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { packetWords } from '../../../src/forwarding/channels/packet-words.ts';
import { showComplaint } from '../../../src/reports/docket/show.ts';
import { fillRegister, Talk, take } from '../../support/intake.ts';

let db: Db;
let talk: Talk;
beforeEach(async () => {
  ({ db } = await createDb(':memory:'));
  await fillRegister(db);
  talk = new Talk();
});
afterEach(() => db.close());

const printed = async (docket: number) => ((await packetWords(db, [docket])).get(docket) ?? []).map(({ text, whose }) => [whose, text]);

describe('the words of a docket on paper', () => {
  it('are those of the newest version first, with the earlier ones below it, wherever in the thread the edited post stands', async () => {
    const root = talk.say('asha', '@Uppolice एटा में एक');
    talk.say('asha', 'दो', { re: root });
    talk.say('asha', '@Uppolice एटा में एक और', { edits: root });
    talk.say('asha', '@Uppolice एटा में एक और फिर', { edits: root });
    await take(db, [talk.parsed()]);
    expect(await printed(1)).toEqual([
      ['newest', '@Uppolice एटा में एक और फिर'],
      ['earlier', '@Uppolice एटा में एक और'],
      ['earlier', '@Uppolice एटा में एक'],
      ['complainant', '@Uppolice दो'],
    ]);
  });

  it('are kept apart: her own on another docket, which she quotes, are not called another person’s, in the packet or in show', async () => {
    const own = talk.say('asha', '@Uppolice एटा में लूट और मारपीट');
    const others = talk.say('bina', 'हाथरस में भी');
    talk.say('asha', '@Uppolice एटा में अब धमकी भी', { quotes: own });
    talk.say('asha', '@Uppolice हाथरस में वही बात', { quotes: others });
    await take(db, [talk.parsed()]);
    expect(await printed(2)).toEqual([
      ['elsewhere', '@Uppolice एटा में लूट और मारपीट'],
      ['complainant', '@Uppolice एटा में अब धमकी भी'],
    ]);
    expect(await printed(3)).toEqual([
      ['another', 'हाथरस में भी'],
      ['complainant', '@Uppolice हाथरस में वही बात'],
    ]);
    const whose = async (docket: number) =>
      (await showComplaint(db, docket)).thread.map(({ role, ofComplainant }) => [role, ofComplainant]);
    expect(await whose(2)).toEqual([
      ['context', true],
      ['opener', true],
    ]);
    expect(await whose(3)).toEqual([
      ['context', false],
      ['opener', true],
    ]);
  });
});
