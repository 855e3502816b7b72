/** An import or a sync says what it has changed beside the posts that it counts, with the command that lists it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/screen/display-width.ts';
import { NOW, Talk } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
const LATER = new Date(NOW.getTime() + 3_600_000);
const SINCE = '2026-11-02T13:00:00Z';
const uppolice = (argv: readonly string[], fakes: Fakes = {}) =>
  run(['--db', folder.file('register.db'), ...argv], { now: LATER, ...fakes });

beforeEach(async () => {
  folder = temporaryFolder();
  expect((await uppolice(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') })).code).toBe(0);
});
afterEach(async () => {
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  folder[Symbol.dispose]();
});

const imported = async (page: object, fakes: Fakes = {}) =>
  JSON.parse((await uppolice(['--json', 'import', '-'], { stdin: JSON.stringify(page), ...fakes })).stdout);
const first = (page: object) => imported(page, { now: NOW });
const onScreen = (page: object, lang: 'en' | 'hi' = 'en') =>
  uppolice(['--lang', lang, 'import', '-'], { stdin: JSON.stringify(page), terminal: true });
const listed = async (...filters: string[]) =>
  JSON.parse((await uppolice(['list', ...filters, '--json'])).stdout).map(({ docket }: { docket: string }) => docket);

/** The page with the words of one post changed: a better copy of it. */
const completed = (page: object, id: string, text: string) => {
  const { data, ...rest } = page as { data: { id: string; text: string }[] };
  return { ...rest, data: data.map((post) => (post.id === id ? { ...post, text } : post)) };
};

const ONE = 'UPP-2026-000001-5';

describe('an import tells', () => {
  it('of a docket that opens only because a post came again with the words that were cut off', async () => {
    const talk = new Talk();
    const id = talk.say('asha', 'कल रात की बात है, मेरी दुकान का ताला तोड़कर …');
    expect(await first(talk.page())).toMatchObject({ ignored: 1, openedEarlier: [], openedEarlierTotal: 0 });
    const page = completed(talk.page(), id, 'कल रात की बात है, मेरी दुकान का ताला तोड़कर सामान ले गए, जनपद एटा @Uppolice');
    (page.data[0] as { entities?: object }).entities = { mentions: [{ start: 70, end: 79, username: 'Uppolice', id: '501' }] };
    const { stdout } = await onScreen(page);
    expect(stdout).toContain(`1 docket opened by posts read before: ${ONE}\n  → uppolice list --from ${SINCE}\n`);
    expect(await listed('--from', SINCE)).toEqual([ONE]);
  });

  it('of dockets that a further word has withheld', async () => {
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice मेरी बहन कल से गायब है, जनपद एटा');
    await first(talk.page());
    const further = talk.say('asha', 'मेरी बहन मिल गई, उसके साथ बलात्कार हुआ है', { re: root });
    const { stdout } = await onScreen(talk.page([further]));
    expect(stdout).toContain(`1 docket is withheld from now on: ${ONE}\n  → uppolice list --changed withheld --since ${SINCE}\n`);
    expect(await listed('--changed', 'withheld', '--since', SINCE)).toEqual([ONE]);
    expect(await listed('--changed', 'district', '--since', SINCE)).toEqual([]);
  });

  it('of dockets whose district is another one now, and of none that is the same', async () => {
    const talk = new Talk();
    const lost = talk.say('asha', '@Uppolice मेरी बाइक चोरी हो गई');
    talk.say('bina', '@Uppolice मेरी बाइक चोरी हो गई, जनपद एटा');
    await first(talk.page());
    const where = talk.say('asha', 'जनपद हाथरस की बात है', { re: lost });
    expect(await imported(talk.page([where]))).toMatchObject({ districtChanged: [ONE], districtChangedTotal: 1, newlyWithheldTotal: 0 });
    expect(await listed('--changed', 'district', '--since', SINCE)).toEqual([ONE]);
    expect(await listed('--changed', 'district')).toEqual([ONE]);
  });

  it('of updates that are due, with the list of them', async () => {
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice मेरी बाइक चोरी हो गई, जनपद एटा');
    await first(talk.page());
    await uppolice(['forward', ONE, '--via', 'print', '--out', folder.file('packets'), '--yes'], { now: NOW });
    const further = talk.sayAt(new Date(NOW.getTime() + 600_000), 'asha', 'बचाओ, चोर अब गोली चला रहे हैं', { re: root });
    const { stdout } = await onScreen(talk.page([further]));
    expect(stdout).toContain('1 docket of which a unit must hear more\n  → uppolice list --to-update\n');
    expect(await listed('--to-update')).toEqual([ONE]);
  });

  it('of posts that are dated in the future', async () => {
    const talk = new Talk();
    talk.sayAt(new Date('2027-03-01T00:00:00.000Z'), 'asha', '@Uppolice मेरी बाइक चोरी हो गई, जनपद एटा');
    talk.say('bina', '@Uppolice मेरी बाइक चोरी हो गई, जनपद हाथरस');
    expect(await imported(talk.page())).toMatchObject({ datedAhead: 1 });
    expect((await onScreen(talk.page())).stdout).toContain('1 post is dated in the future: its time can’t be right\n');
  });

  it.each(['en', 'hi'] as const)('of nothing where nothing but new posts came in: %s', async (lang) => {
    const talk = new Talk();
    talk.say('asha', '@Uppolice मेरी बेटी के साथ बलात्कार हुआ, जनपद एटा');
    const { stdout } = await onScreen(talk.page(), lang);
    expect(stdout).not.toContain('→ uppolice list --changed');
    expect(stdout).not.toContain('--to-update');
  });

  it.each(['en', 'hi'] as const)('on lines that fit the terminal, however many dockets there are: %s', async (lang) => {
    const talk = new Talk();
    const roots = Array.from({ length: 7 }, (_, at) => talk.say(`citizen${at}`, `@Uppolice मेरी बाइक चोरी हो गई, संख्या ${at}`));
    await first(talk.page());
    const places = roots.map((root, at) => talk.say(`citizen${at}`, 'जनपद हाथरस में बलात्कार हुआ', { re: root }));
    const { stdout } = await onScreen(talk.page(places), lang);
    const told = stdout.slice(stdout.indexOf(lang === 'en' ? '7 dockets' : '7 डॉकेट')).split('\n');
    expect(told.length).toBeGreaterThan(4);
    for (const line of told) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe('the filter by change', () => {
  it('says which changes there are, and that --since belongs to it', async () => {
    const wrong = await uppolice(['list', '--changed', 'colour']);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toContain('district, withheld');
    expect((await uppolice(['list', '--since', '2h'])).stderr).toContain('--changed');
  });
});
