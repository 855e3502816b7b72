/** An emergency is never closed away without a question. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakePrompter } from '../support/fake-x.ts';
import { NOW, Talk } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const [LOSS, FIRE] = ['UPP-2026-000001-5', 'UPP-2026-000002-8'];
let folder: ReturnType<typeof temporaryFolder>;
const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });
const close = (argv: readonly string[], fakes: Fakes = {}) => uppolice(['close', FIRE, '--reason', 'read both', ...argv], fakes);
const duplicate = ['--outcome', 'duplicate', '--of', LOSS];
const show = async (docket: string) => JSON.parse((await uppolice(['show', docket, '--json'])).stdout);
const corrections = async () => JSON.parse((await uppolice(['report', 'reading', '--json'])).stdout).totals.corrections;

beforeEach(async () => {
  folder = temporaryFolder();
  expect((await uppolice(['init', '--yes'], { now: new Date('2026-11-02T00:00:00.000Z') })).code).toBe(0);
  const talk = new Talk();
  talk.say('ravi', '@Uppolice जनपद झांसी में मेरा पर्स चोरी हो गया');
  talk.say('meena', '@Uppolice बचाओ, घर में गोली चल रही है, जनपद एटा');
  expect((await uppolice(['import', '-'], { stdin: JSON.stringify(talk.page()) })).code).toBe(0);
});
afterEach(async () => {
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  folder[Symbol.dispose]();
});

describe('closing an emergency', () => {
  it('as no complaint is refused until a person has marked that it is none, which counts as a false alarm', async () => {
    const refused = await close(['--outcome', 'not_actionable']);
    expect([refused.code, refused.stderr]).toEqual([22, expect.stringContaining(`uppolice mark ${FIRE} --no-emergency`)]);
    expect((await show(FIRE)).status).toBe('open');
    expect((await uppolice(['mark', FIRE, '--no-emergency', '--reason', 'a film'])).code).toBe(0);
    expect((await close(['--outcome', 'not_actionable'])).code).toBe(0);
    expect(await corrections()).toMatchObject({ emergency_false: { n: 1 } });
  });

  it('as a duplicate needs a yes, and names the other citizen and district', async () => {
    const refused = await close(duplicate);
    expect(refused.code).toBe(22);
    for (const said of ['@meena', '@ravi', 'Etah', 'Jhansi', `${LOSS} becomes an emergency`, '--yes'])
      expect(refused.stderr).toContain(said);
    expect(await show(LOSS)).toMatchObject({ urgency: 'normal', attention: false });
    const hindi = await uppolice(['--lang', 'hi', 'close', FIRE, '--reason', 'पढ़ा', ...duplicate]);
    expect([hindi.code, hindi.stderr]).toEqual([22, expect.stringContaining('शिकायतकर्ता अलग हैं')]);
  });

  it('as a duplicate makes the docket that goes on an emergency that a person must see, and it stays one', async () => {
    expect((await close([...duplicate, '--yes'])).code).toBe(0);
    expect(await show(LOSS)).toMatchObject({
      urgency: 'emergency',
      attention: true,
      marks: [{ part: 'urgency', value: 'emergency', machine: 'normal', reason: 'read both' }],
    });
    await uppolice(['route', '--all']);
    expect((await show(LOSS)).urgency).toBe('emergency');
    expect(await corrections()).toMatchObject({ emergency_missed: { n: 0 } });
  });

  it('as a duplicate is asked on a terminal, and a no changes nothing', async () => {
    const prompter = fakePrompter({ confirm: () => Promise.resolve(false) });
    expect((await close(duplicate, { terminal: true, prompter })).code).toBe(22);
    expect(await show(FIRE)).toMatchObject({ status: 'open', urgency: 'emergency' });
  });

  it('as a duplicate of a closed docket that is none is refused: nobody would act on it there', async () => {
    await uppolice(['close', LOSS, '--outcome', 'guided', '--reason', 'told']);
    const refused = await close([...duplicate, '--yes']);
    expect([refused.code, refused.stderr]).toEqual([22, expect.stringContaining(`uppolice reopen ${LOSS}`)]);
  });

  it('with any other outcome needs a yes, which is asked for on a terminal', async () => {
    const refused = await close(['--outcome', 'guided']);
    expect([refused.code, refused.stderr]).toEqual([
      22,
      expect.stringMatching(/only after a person has agreed[\s\S]*uppolice show[\s\S]*--yes/),
    ]);
    const no = fakePrompter({ confirm: () => Promise.resolve(false) });
    expect((await close(['--outcome', 'guided'], { terminal: true, prompter: no })).code).toBe(22);
    expect((await show(FIRE)).status).toBe('open');
    const closed = await close(['--outcome', 'guided', '--yes']);
    expect([closed.code, closed.stderr]).toEqual([0, expect.stringContaining('nobody acts on it any more')]);
    expect((await show(FIRE)).status).toBe('closed');
  });
});

describe('closing as a duplicate', () => {
  it('of a docket that is closed itself names it, since when, and how it is opened again', async () => {
    await close(['--outcome', 'guided', '--yes']);
    const answer = await uppolice(['close', LOSS, '--reason', 'the same', '--outcome', 'duplicate', '--of', FIRE, '--json']);
    expect(JSON.parse(answer.stdout)).toMatchObject({ status: 'closed', originalClosed: FIRE });
    expect(answer.stderr).toMatch(/is closed itself since 02-11-2026[\s\S]*uppolice reopen UPP-2026-000002-8/);
  });
});
