/** From `status` alone: each trouble is named there, and what stands below it puts it right. */
import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { foreignDesk } from '../support/foreign-desk.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

beforeEach(() => stopClock(NOW));

const REFUSED = { status: 401, body: JSON.stringify({ title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' }) };

const NOT_SUMMONED = {
  status: 403,
  body: JSON.stringify({
    title: 'Forbidden',
    status: 403,
    type: 'https://api.x.com/2/problems/not-authorized-for-resource',
    detail: 'You can only reply to or quote posts where you are mentioned or are the author.',
  }),
};
const DAILY_LIMIT = { status: 403, body: JSON.stringify({ errors: [{ code: 344, message: 'User has posted too much today.' }] }) };

/** A plea under a post that X does not show. */
function underHiddenPost(at: Date) {
  const parent = '2090000000000000001';
  const users = [
    { id: '31', username: 'sita', name: 'Sita' },
    { id: '77', username: 'kuch_log', name: 'K' },
  ];
  const plea = {
    ...{ id: '2100000000000000001', author_id: '31', created_at: at.toISOString(), conversation_id: parent, in_reply_to_user_id: '77' },
    referenced_tweets: [{ type: 'replied_to', id: parent }],
    text: '@kuch_log @agrapolice आगरा में साइकिल चोरी हो गई',
  };
  return { data: [plea], includes: { users } };
}

/** A desk, and its `status` as a person reads it. */
async function desk(folder: { file(name: string): string }) {
  const one = await foreignDesk(folder);
  const status = async (hours: number) => {
    stopClock(one.moment(hours));
    const { stdout, stderr } = await run(['status'], { env: one.env, now: one.moment(hours) });
    return stdout + stderr;
  };
  /** What a person at the terminal sees. */
  const screen = async (hours: number, ...argv: string[]) => {
    stopClock(one.moment(hours));
    one.x.now = one.moment(hours).getTime();
    const { stdout, stderr } = await run(argv, { env: one.env, now: one.moment(hours), terminal: true });
    return stdout + stderr;
  };
  return { ...one, status, screen };
}

/** The command, with its arguments, that a screen has printed anywhere and that begins so; words in quotes are one argument. */
function named(screen: string, beginning: string): string[] {
  const found = screen.replace(/\n +/g, ' ').match(new RegExp(`uppolice (${beginning}(?: (?:"[^"]*"|[^\\s"();,$]+))*)`))?.[1];
  expect(found, `${beginning} in:\n${screen}`).toBeDefined();
  return [...(found ?? '').matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** The arguments of a command that `status` has printed on a line of its own. */
function printed(status: string, beginning: string): string[] {
  const line = status.split('\n').find((each) => each.trim().startsWith(`uppolice ${beginning}`));
  expect(line, `${beginning} in:\n${status}`).toBeDefined();
  return (line ?? '').trim().split(' ').slice(1);
}

describe('status', () => {
  it('leads from a refused token to a new one and a sweep', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, status, post, missing } = await desk(folder);
    post(-1, '@agrapolice मेरी साइकिल चोरी हो गई');
    x.fault = REFUSED;
    expect((await uppolice(0, 'sync')).code).toBe(10);
    const said = await status(0.1);
    expect(said).toContain('X refuses the token');
    expect(said).toContain('uppolice auth add --app, then uppolice sync');
    x.fault = null;
    expect((await uppolice(0.2, 'sync')).code).toBe(0);
    expect(await status(0.3)).not.toContain('X refuses the token');
    expect(await missing()).toEqual([]);
  });

  it('leads from an emergency to its docket, which names what to do', async () => {
    using folder = temporaryFolder();
    const { uppolice, status, post } = await desk(folder);
    post(-1, '@Etahpolice जनपद एटा में गोली चल रही है, बचाओ');
    await uppolice(0, 'sync');
    const list = await uppolice(0.1, ...printed(await status(0.1), 'list --emergency'));
    expect(list.json).toHaveLength(1);
    const docket: string = list.json[0].docket;
    const act = ['close', docket, '--outcome', 'action_taken', '--detail', 'helped by 112', '--yes'];
    expect((await uppolice(0.2, ...act)).code).toBe(0);
    expect(await status(0.3)).not.toContain('emergency');
  });

  it('leads from a gap to the sweep that closes it, with every post', async () => {
    using folder = temporaryFolder();
    const { uppolice, status, screen, post, missing } = await desk(folder);
    post(-1, '@agrapolice मेरी गाय चोरी हो गई');
    const mentions = ['sync', '--handle', 'agrapolice', '--via', 'mentions'];
    await uppolice(0, ...mentions);
    for (let n = 0; n < 830; n++) post(1 + n / 1000, `@agrapolice मेरी साइकिल ${n} चोरी हो गई`);
    expect((await uppolice(3, ...mentions)).code).toBe(33);
    const gaps = await screen(3.1, ...printed(await status(3.1), 'gap list'));
    expect(gaps).toContain('the next uppolice sync by search closes it');
    expect((await uppolice(3.2, 'sync')).code).toBe(0);
    expect(await status(3.3)).not.toContain('gap');
    expect(await missing()).toEqual([]);
  });

  it('leads from a reply that X refused to its text on X, and to the record that a person posted it', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, status, screen, post } = await desk(folder);
    const id = post(-1, '@Uppolice जनपद एटा में मेरी साइकिल चोरी हो गई, रिपोर्ट दर्ज करें');
    await uppolice(0, 'sync');
    x.postAnswers.push(NOT_SUMMONED);
    expect((await uppolice(0.1, 'forward', 'UPP-2026-000001-5', '--via', 'reply', '--yes')).code).toBe(60);
    const list = await screen(0.2, ...printed(await status(0.2), 'dispatch list'));
    expect(list).toContain('UPP-2026-000001-5');
    const one = await screen(0.2, ...named(list, 'dispatch show'));
    expect(one).toContain(`https://x.com/intent/post?in_reply_to=${id}&text=`);
    expect((await uppolice(0.3, ...named(one, 'dispatch done'))).code).toBe(0);
    expect((await uppolice(0.4, 'status')).json).toMatchObject({ needsAttention: [], waitingOn: { unit: 1 } });
    expect(x.posted).toEqual([]);
  });

  it('leads from a reply of which nobody knows what became to what X has of it, and it is never posted twice', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, status, screen, post } = await desk(folder);
    post(-1, '@Uppolice जनपद एटा में मेरी साइकिल चोरी हो गई, रिपोर्ट दर्ज करें');
    await uppolice(0, 'sync');
    x.postAnswers.push('lost');
    await uppolice(0.1, 'forward', 'UPP-2026-000001-5', '--via', 'reply', '--yes');
    const list = await screen(0.2, ...printed(await status(0.2), 'dispatch list'));
    const one = await screen(0.2, ...named(list, 'dispatch show'));
    expect((await uppolice(0.5, ...named(one, 'sync'))).code).toBe(0);
    expect((await uppolice(0.6, ...named(one, 'forward'), '--yes')).code).toBe(22);
    expect((await uppolice(0.7, 'status')).json).toMatchObject({ needsAttention: [], waitingOn: { unit: 1 } });
    expect(x.posted).toHaveLength(1);
  });

  it('leads from replies that a stopped run has left to the ones that go out', async () => {
    using folder = temporaryFolder();
    const { x, uppolice, status, screen, post } = await desk(folder);
    for (let n = 1; n < 4; n++) post(-n, `@Uppolice जनपद एटा में मेरी साइकिल ${n} चोरी हो गई, रिपोर्ट दर्ज करें`);
    await uppolice(0, 'sync');
    x.postAnswers.push(DAILY_LIMIT);
    expect((await uppolice(0.1, 'forward', '--ready', '--via', 'reply', '--yes')).code).toBe(31);
    const said = await status(0.2);
    expect(said).toMatch(/ 2 +dispatches planned/);
    const one = await screen(0.2, ...named(await screen(0.2, ...named(said, 'dispatch list')), 'dispatch show'));
    expect((await uppolice(9, ...named(one, 'forward'), '--yes')).code).toBe(0);
    expect((await uppolice(9, 'forward', '--ready', '--via', 'reply', '--yes')).code).toBe(0);
    expect(await status(9)).not.toContain('dispatches planned');
    expect(x.posted).toHaveLength(3);
  });

  it('leads from a post that waits too long to the docket that a person gives it', async () => {
    using folder = temporaryFolder();
    const { uppolice, status, screen, moment } = await desk(folder);
    const file = folder.file('page.json');
    writeFileSync(file, JSON.stringify(underHiddenPost(moment(0))));
    expect((await uppolice(1, 'import', file)).json).toMatchObject({ complaints: { opened: 0 } });
    expect((await uppolice(2, 'status')).code).toBe(0);
    const list = await screen(30, ...printed(await status(30), 'list --waiting-posts'));
    const one = await screen(30, ...named(list, 'show'));
    expect((await uppolice(30, ...named(one, 'mark P\\d+ --complaint'))).code).toBe(0);
    expect((await uppolice(30, 'status')).json).toMatchObject({ needsAttention: [], byStatus: { open: 1 } });
  });

  it('leads from no backup to one, and from there to its proof', async () => {
    using folder = temporaryFolder();
    const { uppolice, status } = await desk(folder);
    expect(await status(0)).toContain('none yet (uppolice backup)');
    expect((await uppolice(0.1, 'backup')).code).toBe(0);
    expect(await status(0.2)).toContain('not proved (uppolice backup --check)');
    expect((await uppolice(0.3, 'backup', '--check')).code).toBe(0);
    expect(await status(0.4)).toMatch(/Proved backup: \d+ min old\n/);
    expect(await status(50)).toContain('old (uppolice backup)');
  });
});
