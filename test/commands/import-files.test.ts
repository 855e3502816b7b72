/** `import` of streams and archives: what is said beside the posts, the exit status, and what stays in the register. */
import { expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

const ID = '1850000000000000001';
const STATUS = {
  id_str: ID,
  full_text: '@Uppolice my shop in Etawah was broken into, the police station does not write a report',
  created_at: 'Mon Nov 02 05:00:00 +0000 2026',
  user: { id_str: '77', screen_name: 'dukandar' },
};
const REPLY = {
  id_str: '1850000000000000002',
  full_text: '@dukandar the station is informed',
  created_at: 'Mon Nov 02 06:00:00 +0000 2026',
  in_reply_to_status_id_str: ID,
  in_reply_to_user_id_str: '77',
};
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

async function register(folder: ReturnType<typeof temporaryFolder>) {
  const env = { UPPOLICE_DB: folder.file('register.db') };
  await run(['init', '--yes'], { env });
  return {
    import: (stdin: string, ...more: string[]) => run(['import', '-', ...more], { env, stdin }),
    run: (...argv: string[]) => run(argv, { env }),
  };
}

it('posts that X did not send are said, in both languages, and the exit status is that of a gap', async () => {
  using folder = temporaryFolder();
  const { import: take } = await register(folder);
  const stdin = line(STATUS) + line({ limit: { track: 4 } }) + line({ disconnect: { code: 1 } });
  const asJson = await take(stdin, '--json');
  expect(asJson.code).toBe(33);
  expect(JSON.parse(asJson.stdout)).toMatchObject({ heldBack: 4, disconnected: 1, cutTexts: 0, deletedOnX: 0, unreadableTotal: 0 });
  const english = await take(stdin);
  expect(english.stdout).toContain('X did not send 4 posts of this stream');
  expect(english.stdout).toContain('The stream ended once');
  expect((await take(stdin, '--lang', 'hi')).stdout).toMatch(/4 पोस्ट नहीं भेजीं/);
});

it('a deletion marks the post once, keeps its docket and its words, and the register stays sound', async () => {
  using folder = temporaryFolder();
  const { import: take, run: command } = await register(folder);
  await take(line(STATUS));
  const deletion = line({ delete: { status: { id_str: ID } } }) + line({ delete: { status: { id_str: '5' } } });
  for (const stdin of [deletion, deletion]) {
    const { code, stdout } = await take(stdin);
    expect(code).toBe(0);
    expect(stdout).toContain('1 post of the register is deleted on X, as the file says');
  }
  const [docket] = JSON.parse((await command('list', '--json')).stdout);
  expect(docket.text).toContain('Etawah');
  const events = JSON.parse((await command('audit', 'log', '--kind', 'deleted_on_x', '--json')).stdout);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ docket: docket.docket, data: { postXId: ID } });
  expect((await command('audit', 'verify')).code).toBe(0);
});

it('a post that lands behind its deletion is marked too', async () => {
  using folder = temporaryFolder();
  const { import: take } = await register(folder);
  expect(JSON.parse((await take(line({ delete: { status: { id_str: ID } } }) + line(STATUS), '--json')).stdout).deletedOnX).toBe(1);
});

it('an archive brings the old replies of a handle: they stand on the dockets that they answer', async () => {
  using folder = temporaryFolder();
  const { import: take, run: command } = await register(folder);
  await take(line(STATUS));
  const archive = `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: REPLY }])}`;

  const ownerUnknown = await take(archive);
  expect(ownerUnknown).toMatchObject({ code: 21, stderr: expect.stringContaining('--author HANDLE') });
  const idUnknown = await take(archive, '--author', 'Uppolice');
  expect(idUnknown).toMatchObject({ code: 21, stderr: expect.stringContaining('uppolice handle check') });
  expect(await take(archive, '--author', 'nobody_here')).toMatchObject({ code: 23 });

  const { code, stdout } = await take(archive, '--author', '@uppolice:2222', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ policeReplies: 1 });
  const [docket] = JSON.parse((await command('list', '--json')).stdout);
  expect(docket.firstReplyAt).toBe('2026-11-02T06:00:00.000Z');
});

it('a cut text is said, and the whole one completes the post later', async () => {
  using folder = temporaryFolder();
  const { import: take } = await register(folder);
  const cut = { ...STATUS, full_text: undefined, text: '@Uppolice my shop in Etawah was…', truncated: true };
  const first = await take(line(cut));
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('1 post came with a text that X had cut');
  expect(JSON.parse((await take(line(STATUS), '--json')).stdout)).toMatchObject({ completed: 1, cutTexts: 0 });
});
