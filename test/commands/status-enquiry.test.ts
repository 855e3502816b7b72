/** Who asks by its number what became of a docket of somebody else is no further victim of the matter. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOW, Talk } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });

beforeEach(async () => {
  folder = temporaryFolder();
  expect((await uppolice(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') })).code).toBe(0);
});
afterEach(() => folder[Symbol.dispose]());

it('is shown as one who asks, and who reports the same stays one who is also affected', async () => {
  const talk = new Talk();
  const root = talk.say('asha', '@Uppolice बाइक चोरी, हाथरस');
  const takeIn = async (ids: readonly string[]) =>
    expect((await uppolice(['import', '-'], { stdin: JSON.stringify(talk.page([...ids])) })).code).toBe(0);
  await takeIn([root]);
  const [{ docket }] = JSON.parse((await uppolice(['list', '--json'])).stdout);
  await takeIn([talk.say('bina', `@Uppolice ${docket} का क्या हुआ?`), talk.say('chand', 'मेरे साथ भी यही हुआ', { re: root })]);
  expect(JSON.parse((await uppolice(['show', docket, '--json'])).stdout).thread).toMatchObject([
    { enquiry: false },
    { role: 'also_affected', enquiry: true },
    { role: 'also_affected', enquiry: false },
  ]);
  expect((await uppolice(['show', docket])).stdout).toMatch(/@bina +asks what became of it[\s\S]*@chand +also affected/);
  expect((await uppolice(['--lang', 'hi', 'show', docket])).stdout).toMatch(/@bina +स्थिति पूछी[\s\S]*@chand +अन्य प्रभावित/);
});

it('is heard without the number too, below the complaint, and listed with --enquiry; who tells of their own trouble is no such asker', async () => {
  const talk = new Talk();
  const root = talk.say('asha', '@Uppolice बाइक चोरी, हाथरस');
  talk.say('bina', 'इसमें क्या कार्रवाई हुई?', { re: root });
  talk.say('chand', 'any update on this?', { re: root });
  talk.say('dev', 'मेरे साथ भी यही हुआ', { re: root });
  expect((await uppolice(['import', '-'], { stdin: JSON.stringify(talk.page()) })).code).toBe(0);
  const [{ docket }] = JSON.parse((await uppolice(['list', '--enquiry', '--json'])).stdout);
  const { thread } = JSON.parse((await uppolice(['show', docket, '--json'])).stdout);
  expect(thread.map(({ enquiry }: { enquiry: boolean }) => enquiry)).toEqual([false, true, true, false]);
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
});

it('leaves it to a person to close what the complainant calls settled', async () => {
  const talk = new Talk();
  const root = talk.say('asha', '@Uppolice बाइक चोरी, हाथरस');
  talk.say('asha', 'धन्यवाद, समस्या का समाधान हो गया', { re: root });
  expect((await uppolice(['import', '-'], { stdin: JSON.stringify(talk.page()) })).code).toBe(0);
  const [{ docket }] = JSON.parse((await uppolice(['list', '--json'])).stdout);
  const shown = JSON.parse((await uppolice(['show', docket, '--json'])).stdout);
  expect(shown).toMatchObject({
    status: 'open',
    proposals: [{ kind: 'settled', command: `uppolice close ${docket} --outcome settled --reason "…"` }],
  });
  expect((await uppolice(['close', docket, '--outcome', 'settled', '--reason', 'confirmed by phone'])).code).toBe(0);
  expect(JSON.parse((await uppolice(['show', docket, '--json'])).stdout).proposals).toEqual([]);
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
});
