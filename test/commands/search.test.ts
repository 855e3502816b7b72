/** `search` finds words, phrases, a citizen and a docket; what it found is marked on a terminal. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Talk } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const START = new Date('2026-11-02T04:00:00.000Z');
const NOW = new Date('2026-11-02T12:00:00.000Z');

let folder: ReturnType<typeof temporaryFolder>;
const upp = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });
const found = async (...argv: string[]) =>
  (JSON.parse((await upp(['search', ...argv, '--json'])).stdout) as { serial: number }[]).map(({ serial }) => serial);
const screen = async (words: string, env: Record<string, string> = {}) =>
  (await upp(['search', words], { terminal: true, columns: 80, env })).stdout;

beforeEach(async () => {
  folder = temporaryFolder();
  await upp(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') });
  const talk = new Talk(START);
  talk.say('asha', '@Uppolice जनपद एटा में मेरी बाइक चोरी हुई, थाने में कोई सुनवाई नहीं');
  talk.say('bina', '@Uppolice जनपद हाथरस में सुनवाई कोई नहीं करता, बाइक चोरी गई');
  const land = talk.say('chand', '@Uppolice एटा में पड़ोसी ने नाली पर कब्जा किया');
  talk.say('chand', 'अब उन्होंने ट्रैक्टर भी छीन लिया, संख्या 1 पर फोन करें', { re: land });
  talk.say('eva2026', '@Uppolice जनपद एटा में मेरी नाबालिग भतीजी के साथ बलात्कार हुआ');
  talk.say('dev', '@Uppolice जनपद एटा में मेरी नाबालिग बेटी के साथ बलात्कार हुआ');
  await upp(['import', '-'], { stdin: JSON.stringify(talk.page()) });
});
afterEach(() => folder[Symbol.dispose]());

describe('a search', () => {
  it.each([
    ['बाइक चोरी', [2, 1]],
    ['"कोई सुनवाई"', [1]],
    ['“कोई सुनवाई” एटा', [1]],
    ['«सुनवाई कोई» चोरी', [2]],
    ['"कोई सुनवाई" हाथरस', []],
    ['"कोई सुनव*"', [1]],
  ])('for %s finds the dockets %j', async (words, serials) => {
    expect(await found(words)).toEqual(serials);
  });

  it.each(['UPP-2026-000002-8', 'upp 2026 000002 8', 'UPP-२०२६-०००००२-८', '2026-2'])(
    'for the number %s finds that docket alone',
    async (typed) => {
      expect(await found(typed)).toEqual([2]);
    },
  );

  it('for a bare serial finds that docket first, then those whose words hold the number', async () => {
    expect(await found('1')).toEqual([1, 3]);
    expect(await found('2')).toEqual([2]);
    expect(await found('१')).toEqual([1, 3]);
    expect(await found('77')).toEqual([]);
    expect(await found('1', '--district', 'Hathras')).toEqual([]);
  });

  it('says that a check digit is wrong', async () => {
    const { stdout, code } = await upp(['search', 'UPP-2026-000002-5', '--json']);
    expect(code).toBe(21);
    expect(JSON.parse(stdout).error.message).toContain('check digit');
  });

  it('for a post finds the docket that holds it', async () => {
    const [{ url }] = JSON.parse((await upp(['search', 'हाथरस', '--json'])).stdout);
    expect(await found(url)).toEqual([2]);
  });

  it('for a citizen finds the dockets of that citizen, with words those of them that hold the words', async () => {
    expect(await found('@chand')).toEqual([3]);
    expect(await found('@CHAND')).toEqual([3]);
    expect(await found('https://x.com/chand')).toEqual([3]);
    expect(await found('@asha', 'चोरी')).toEqual([1]);
    expect(await found('@asha', 'कब्जा')).toEqual([]);
    // A handle that has not complained is a word of those who tag it.
    expect(await found('@Uppolice', 'नाली')).toEqual([3]);
  });

  it('names nobody whose docket is withheld, and says so', async () => {
    const { stdout, stderr } = await upp(['search', '@dev']);
    expect(stdout).toBe('');
    // Also where the name holds a digit, as a number does.
    expect(await found('@eva2026')).toEqual([]);
    expect(stderr).toContain('Withheld dockets are not searched');
    expect((await upp(['search', '@asha'])).stderr).toContain('Withheld dockets are not searched');
  });
});

describe('a search on a terminal', () => {
  const COLOUR = { FORCE_COLOR: '1' };

  it('shows the later words that it found in place of the first ones', async () => {
    expect(await screen('ट्रैक्टर')).toMatch(/↳ अब उन्होंने ट्रैक्टर भी छीन लिया/);
  });

  it('keeps the rest for the same command', async () => {
    expect((await upp(['search', 'बाइक', '--limit', '1'], { terminal: true })).stdout).toContain(
      '1 of 2 · all of them: uppolice search बाइक --all',
    );
  });

  it('prints plain words in a pipe and where no colour is wanted', async () => {
    expect(await screen('बाइक')).not.toContain('\u001B');
    expect((await upp(['search', 'बाइक'], { env: COLOUR })).stdout).not.toContain('\u001B');
  });
});
