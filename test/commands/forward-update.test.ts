/** `forward --update` and what leads to it, as people type it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { Prompter } from '../../src/ports.ts';
import { addDocket, makeRegister, NOW } from '../support/docket-fixture.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const FIRST = 'UPP-2026-000001-5';
const SECOND = 'UPP-2026-000002-8';

let folder: ReturnType<typeof temporaryFolder>;
let db: Db;
beforeEach(async () => {
  folder = temporaryFolder();
  db = await makeRegister('UPP', folder.file('register.db'));
  await addDocket(db);
  await addDocket(db, { actionable: 'no' });
  await addDocket(db, { accused: 'thana' });
  expect((await uppolice(['forward', FIRST, '--yes', '--out', folder.file('first')])).code).toBe(0);
});
afterEach(async () => {
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  await db.close();
  folder[Symbol.dispose]();
});

const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });
const listed = async (...filters: string[]) => JSON.parse((await uppolice(['list', '--json', ...filters])).stdout);
const markEmergency = () => uppolice(['mark', FIRST, '--emergency', '--reason', 'the citizen called the desk']);

describe('wrong usage of --update', () => {
  const wrong: readonly [sentence: string, argv: readonly string[], code: number, says: RegExp, next: RegExp][] = [
    ['with --ready', ['--ready', '--update'], 2, /docket by docket/, /list --to-update/],
    ['without a docket', ['--update'], 2, /dockets are missing/, /list --to-update/],
    ['by a public reply', [FIRST, '--update', '--via', 'reply'], 2, /never goes by a public reply/, /--update --via print/],
    ['put away without a reason', [FIRST, '--update', '--none'], 2, /needs --update and a reason/, /--none --reason/],
    ['put away where nothing is due', [FIRST, '--update', '--none', '--reason', 'x'], 22, /Nothing is new/, /uppolice show/],
    ['where nothing is new', [FIRST, '--update'], 22, /Nothing is new/, /uppolice show UPP-2026-000001-5/],
    ['of a docket that was never forwarded', [SECOND, '--update'], 22, /nothing to update/, /uppolice forward UPP-2026-000002-8/],
  ];
  it.each(wrong)('%s says what to do instead', async (_, argv, code, says, next) => {
    const answer = await uppolice(['forward', ...argv]);
    expect(answer.code).toBe(code);
    expect(answer.stderr).toMatch(says);
    expect(answer.stderr).toMatch(next);
    const inHindi = await uppolice(['--lang', 'hi', 'forward', ...argv]);
    expect(inHindi.stderr).toMatch(/[\u0900-\u097f]/);
    expect(inHindi.stderr).toMatch(next);
  });

  it('of a closed docket names the command that opens it', async () => {
    await markEmergency();
    await uppolice(['close', FIRST, '--outcome', 'guided', '--reason', 'x', '--yes']);
    const answer = await uppolice(['forward', FIRST, '--update', '--yes']);
    expect(answer).toMatchObject({ code: 22, stderr: expect.stringContaining(`uppolice reopen ${FIRST}`) });
    expect(await listed('--to-update')).toEqual([]);
  });
});

describe('what is due', () => {
  it('is listed, counted by status and by forward --ready, and shown with the command', async () => {
    expect(await listed('--to-update')).toEqual([]);
    await markEmergency();
    expect(await listed('--to-update')).toMatchObject([{ docket: FIRST }]);
    expect(await listed('--to-update', '--district', 'Etah')).toEqual([]);
    const status = await uppolice(['--json', 'status']);
    expect(status.code).toBe(50);
    expect(JSON.parse(status.stdout)).toMatchObject({ toUpdate: 1, needsAttention: expect.arrayContaining(['updates']) });
    expect((await uppolice(['status'])).stdout).toContain('uppolice list --to-update');
    expect((await uppolice(['forward', '--ready', '--dry-run'])).stdout).toContain('1 update due: uppolice list --to-update');
    expect((await uppolice(['show', FIRST])).stdout).toContain(`uppolice forward ${FIRST} --update`);
  });

  it('may be put away with a reason, which stands on the docket, and is due no more', async () => {
    await markEmergency();
    const answer = await uppolice(['forward', FIRST, '--update', '--none', '--reason', 'told the thana by phone', '--yes', '--json']);
    expect([answer.code, JSON.parse(answer.stdout)]).toMatchObject([0, { putAway: 1, printed: 0, items: [{ state: 'cancelled' }] }]);
    expect(await listed('--to-update')).toEqual([]);
    const { stdout } = await uppolice(['show', FIRST]);
    for (const said of ['update put away', 'told the thana by phone', 'a person decided that it is not needed'])
      expect(stdout).toContain(said);
    const sent = JSON.parse((await uppolice(['dispatch', 'list', '--state', 'cancelled', '--json'])).stdout);
    expect(sent).toMatchObject([{ docket: FIRST, purpose: 'update', error: 'not_needed' }]);
  });

  it('is asked before it is written, and a no says what to do next', async () => {
    await markEmergency();
    const refuse = () => Promise.reject(new Error('not expected'));
    const prompter: Prompter = { confirm: async () => false, input: refuse, select: refuse, secret: refuse };
    const answer = await uppolice(['forward', FIRST, '--update', '--out', folder.file('second')], { terminal: true, prompter });
    expect(answer.code).toBe(22);
    expect(answer.stderr).toContain('it is an emergency now');
    expect(answer.stderr).toContain('run the same command again');
    expect(await listed('--to-update')).toMatchObject([{ docket: FIRST }]);
  });
});

describe('a further reply', () => {
  it('is ordered docket by docket, and only for a reply', async () => {
    for (const argv of [
      ['--ready', '--via', 'reply', '--further'],
      [FIRST, '--further'],
    ])
      expect(await uppolice(['forward', ...argv])).toMatchObject({ code: 2, stderr: expect.stringContaining('--via reply --further') });
  });
});

describe('a docket that comes back to the unit that has its packet', () => {
  it('is with it again, as the answer says, and is not forwarded as if it were new', async () => {
    await uppolice(['transfer', FIRST, 'district-etah', '--reason', 'near Etah']);
    const back = await uppolice(['transfer', FIRST, 'district-hathras', '--reason', 'it was Hathras', '--json']);
    expect(JSON.parse(back.stdout)).toMatchObject({ waitingOn: 'unit', packetSince: NOW.toISOString() });
    expect(await uppolice(['forward', FIRST, '--yes'])).toMatchObject({ code: 22, stderr: expect.stringContaining('already') });
  });
});

describe('forward --ready', () => {
  it('names what it holds back by reason, in the list that it points to', async () => {
    expect(await listed('--held-back', 'police')).toMatchObject([{ docket: 'UPP-2026-000003-1' }]);
    expect(await listed('--held-back', 'no-complaint')).toMatchObject([{ docket: SECOND }]);
    expect(await uppolice(['list', '--held-back', 'moon'])).toMatchObject({ code: 2, stderr: expect.stringContaining('unsettled') });
  });

  it('is not silent about what it holds back, and the command that it names lists just that', async () => {
    const { stdout } = await uppolice(['forward', '--ready', '--dry-run']);
    expect(stdout).toContain('1 reads as no complaint and is left out: uppolice list --held-back no_complaint');
    expect(stdout).toContain('forward it by its number: UPP-2026-000003-1');
    expect(await listed('--held-back', 'no_complaint')).toMatchObject([{ docket: SECOND }]);
  });
});

describe('the filters by whom a docket waits on and by whether it is a complaint', () => {
  it('refuse what is no such party or answer, and name those that there are', async () => {
    const party = await uppolice(['list', '--waiting', 'moon']);
    expect(party).toMatchObject({ code: 2, stderr: expect.stringContaining('desk, unit, citizen, outside, nobody') });
    const answer = await uppolice(['list', '--actionable', 'perhaps']);
    expect(answer).toMatchObject({ code: 2, stderr: expect.stringContaining('yes, unsure, no') });
  });
});
