/** `sync --deleted`: what X no longer has loses its words here too, after a yes; numbers and events stay. */
import { expect, it } from 'vitest';
import { fakePrompter, fakeX } from '../support/fake-x.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';

type Why = 'deleted' | 'hidden' | 'unsaid';

const idOf = (n: number) => String(1_850_000_000_000_000_000n + BigInt(n));
const WORDS = 'bicycle';

const line = (n: number, more: object = {}) =>
  `${JSON.stringify({
    id: idOf(n),
    author_id: String(900_000 + n),
    author: { id: String(900_000 + n), username: `citizen${n}` },
    conversation_id: idOf(n),
    created_at: '2026-11-02T05:00:00.000Z',
    text: `@Uppolice my ${WORDS} number ${n} was stolen in Etawah`,
    ...more,
  })}\n`;

/** A register with complaints 0 to n - 1. `gone`: what X says of those that it does not give. */
async function desk(
  folder: ReturnType<typeof temporaryFolder>,
  complaints: number,
  gone: Readonly<Record<string, Why>> = {},
  address: Readonly<Record<string, string>> = {},
  init: readonly string[] = [],
) {
  const env = { UPPOLICE_DB: folder.file('register.db'), XDG_CONFIG_HOME: folder.file('config'), ...address };
  await run(['init', '--yes', ...init], { env });
  await run(['import', '-'], { env, stdin: Array.from({ length: complaints }, (_, n) => line(n)).join('') });
  const asked: string[][] = [];
  const world = { gone, fail: false };
  const x = async () =>
    fakeX({
      postsThere: async (ids) => {
        if (world.fail && asked.length > 0) throw new Error('killed');
        asked.push([...ids]);
        const missing = ids.flatMap((id) => (world.gone[id] ? [{ id, why: world.gone[id] }] : []));
        return { found: ids.filter((id) => !world.gone[id]), missing };
      },
    });
  const uppolice = (argv: readonly string[], more: { now?: Date; answers?: boolean[]; stdin?: string } = {}) => {
    const { answers, ...fakes } = more;
    const prompter = fakePrompter({ confirm: async () => answers?.shift() ?? false });
    return run(argv, { env, x, ...fakes, ...(answers && { terminal: true, prompter }) });
  };
  const dockets = async () => JSON.parse((await uppolice(['list', '--json'])).stdout) as { docket: string; text: string | null }[];
  return { uppolice, asked, world, dockets };
}

const DELETED = ['sync', '--deleted', '--yes', '--json'];

it('erases the words of deleted posts only, keeps numbers and events, and the register stays sound', async () => {
  using folder = temporaryFolder();
  const { uppolice, dockets } = await desk(folder, 4, { [idOf(1)]: 'deleted', [idOf(2)]: 'hidden', [idOf(3)]: 'unsaid' });
  const done = await uppolice(DELETED);
  expect(done.code).toBe(0);
  expect(JSON.parse(done.stdout)).toMatchObject({ checked: 4, deleted: 1, hidden: 1, unsaid: 1, forgotten: 1, held: 0, complete: true });
  const texts = (await dockets()).map(({ text }) => text?.includes(WORDS) ?? false);
  expect(texts.filter(Boolean)).toHaveLength(3);
  expect(texts).toHaveLength(4);
  const log = JSON.parse((await uppolice(['audit', 'log', '--kind', 'forgotten', '--json'])).stdout);
  expect(log).toMatchObject([{ data: { deletedOnX: true } }]);
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  const { byKind } = JSON.parse((await uppolice(['budget', '--json'])).stdout);
  expect(byKind).toMatchObject([{ kind: 'post_read', units: 1 }]);

  const again = JSON.parse((await uppolice(DELETED)).stdout);
  expect(again).toMatchObject({ checked: 3, deleted: 0, forgotten: 0 });
});

it('shows what it may cost and asks before X is asked, and asks again before words go; a no keeps them marked', async () => {
  using folder = temporaryFolder();
  const { uppolice, asked, dockets } = await desk(folder, 2, { [idOf(0)]: 'deleted' });
  expect(JSON.parse((await uppolice(['sync', '--deleted', '--dry-run', '--json'])).stdout)).toMatchObject({
    posts: 2,
    requests: 1,
    estimatedCostUsd: 0.01,
  });
  const unasked = await uppolice(['sync', '--deleted']);
  expect(unasked).toMatchObject({ code: 2, stderr: expect.stringContaining('2 posts to look up: 1 request, at most $0.01') });
  expect((await uppolice(['sync', '--deleted'], { answers: [false] })).code).toBe(22);
  expect(asked).toEqual([]);
  expect((await uppolice(['sync', '--deleted'], { answers: [true, false] })).code).toBe(22);
  expect((await dockets()).every(({ text }) => text?.includes(WORDS))).toBe(true);
  const yes = await uppolice(['--lang', 'hi', 'sync', '--deleted'], { answers: [true, true] });
  expect(yes.stdout).toMatch(/1 पोस्ट के शब्द मिटाए गए/);
  expect((await dockets()).filter(({ text }) => text?.includes(WORDS))).toHaveLength(1);
});

it('a docket on hold keeps its words until the hold is lifted', async () => {
  using folder = temporaryFolder();
  const { uppolice, dockets } = await desk(folder, 2, { [idOf(0)]: 'deleted' });
  const held = (await dockets()).find(({ text }) => text?.includes('number 0'))?.docket ?? '';
  await uppolice(['hold', held, '--reason', 'court order']);
  expect(JSON.parse((await uppolice(DELETED)).stdout)).toMatchObject({ deleted: 1, forgotten: 0, held: 1 });
  await uppolice(['hold', held, '--lift', '--reason', 'case closed']);
  expect(JSON.parse((await uppolice(DELETED)).stdout)).toMatchObject({ forgotten: 1, held: 0 });
});

it('a check that was killed goes on behind the last batch that X answered, asks again only for what was gone, and pays for nothing twice', async () => {
  using folder = temporaryFolder();
  const { uppolice, asked, world } = await desk(folder, 150, { [idOf(3)]: 'deleted' });
  world.fail = true;
  expect((await uppolice(DELETED)).code).toBe(1);
  world.fail = false;
  const done = JSON.parse((await uppolice(DELETED)).stdout);
  expect(done).toMatchObject({ checked: 51, deleted: 1, forgotten: 1 });
  expect(asked.map((ids) => ids.length)).toEqual([100, 1, 50]);
  const { byKind } = JSON.parse((await uppolice(['budget', '--json'])).stdout);
  expect(byKind).toMatchObject([{ kind: 'post_read', units: 149 }]);
});

it('closed dockets are checked while they are younger than the months that were named', async () => {
  using folder = temporaryFolder();
  const { uppolice, dockets } = await desk(folder, 2);
  const [first] = await dockets();
  await uppolice(['close', first?.docket ?? '', '--outcome', 'fir', '--detail', 'FIR 212/2026, Etawah', '--yes']);
  const later = new Date(NOW.getTime() + 100 * 86_400_000);
  const posts = async (...months: string[]) =>
    JSON.parse((await uppolice(['sync', '--deleted', ...months, '--dry-run', '--json'], { now: later })).stdout).posts;
  expect([await posts('4'), await posts('1')]).toEqual([2, 1]);
});

it('where X calls more than half of many posts deleted, no word goes without a person at a terminal', async () => {
  using folder = temporaryFolder();
  const gone = Object.fromEntries(Array.from({ length: 15 }, (_, n) => [idOf(n), 'deleted' as const]));
  const { uppolice, dockets } = await desk(folder, 24, gone);
  const refused = await uppolice(['sync', '--deleted', '--yes']);
  expect(refused).toMatchObject({ code: 22, stderr: expect.stringContaining('15 posts of 24') });
  expect((await dockets()).every(({ text }) => text?.includes(WORDS))).toBe(true);
  expect((await uppolice(['sync', '--deleted'], { answers: [true, true] })).code).toBe(0);
  expect((await dockets()).filter(({ text }) => text?.includes(WORDS))).toHaveLength(9);
});

it('the shorter words that a better copy has replaced go too', async () => {
  using folder = temporaryFolder();
  const { uppolice } = await desk(folder, 1, { [idOf(0)]: 'deleted' });
  await uppolice(['import', '-'], { stdin: line(0, { text: `@Uppolice my ${WORDS} number 0 was stolen in Etawah, near the old bridge` }) });
  expect(JSON.parse((await uppolice(DELETED)).stdout)).toMatchObject({ forgotten: 1 });
  expect((await uppolice(['audit', 'log', '--json'])).stdout).not.toContain(WORDS);
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
});

const deletions = (...ns: number[]) => ns.map((n) => `${JSON.stringify({ delete: { status: { id_str: idOf(n) } } })}\n`).join('');

it.each<{ says: Why | 'there'; forgotten: number; stillThere: number; waiting: number; log: number }>([
  { says: 'deleted', forgotten: 1, stillThere: 0, waiting: 0, log: 0 },
  { says: 'there', forgotten: 0, stillThere: 1, waiting: 0, log: 1 },
  { says: 'hidden', forgotten: 0, stillThere: 0, waiting: 1, log: 0 },
  { says: 'unsaid', forgotten: 0, stillThere: 0, waiting: 1, log: 0 },
])('a deletion that a file names counts for what X says of the post: $says', async ({ says, log, ...counted }) => {
  using folder = temporaryFolder();
  const { uppolice, dockets, world } = await desk(folder, 3);
  await uppolice(['import', '-'], { stdin: deletions(1) });
  if (says !== 'there') world.gone = { [idOf(1)]: says };
  const done = await uppolice(DELETED);
  expect(JSON.parse(done.stdout)).toMatchObject({ ...counted, checked: 3, held: 0 });
  expect((await dockets()).filter(({ text }) => text?.includes(WORDS))).toHaveLength(3 - counted.forgotten);
  expect(JSON.parse((await uppolice(['audit', 'log', '--kind', 'found_on_x', '--json'])).stdout)).toHaveLength(log);
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  // What has lost its mark waits no longer.
  expect(JSON.parse((await uppolice(['sync', '--deleted', '--dry-run', '--json'])).stdout).waiting).toBe(counted.waiting);
});

it('what waits and what lost its mark is said in both languages, and the import says that X is asked first', async () => {
  using folder = temporaryFolder();
  const { uppolice } = await desk(folder, 2, { [idOf(0)]: 'unsaid' });
  const imported = await uppolice(['import', '-'], { stdin: deletions(0, 1) });
  expect(imported.stdout).toMatch(/2 posts of the register are deleted on X, as the file says\. X is asked before words go/);
  const { stdout } = await uppolice(['sync', '--deleted', '--yes']);
  expect(stdout).toContain('X still has 1 post that was marked as deleted');
  expect(stdout).toContain('not confirmed by X in this check: 1 post.');
  expect((await uppolice(['--lang', 'hi', 'sync', '--deleted', '--yes'])).stdout).toContain('X ने हटाए जाने की पुष्टि नहीं की');
});

it('a mark on an old closed docket is asked for too, beside those that the check comes to', async () => {
  using folder = temporaryFolder();
  const { uppolice, asked, dockets, world } = await desk(folder, 3);
  const old = (await dockets()).find(({ text }) => text?.includes('number 2'))?.docket ?? '';
  await uppolice(['close', old, '--outcome', 'fir', '--detail', 'FIR 212/2026, Etawah', '--yes']);
  await uppolice(['import', '-'], { stdin: deletions(1, 2) });
  world.gone = { [idOf(1)]: 'deleted', [idOf(2)]: 'deleted' };
  const later = { now: new Date(NOW.getTime() + 100 * 86_400_000) };
  const planned = JSON.parse((await uppolice(['sync', '--deleted', '1', '--dry-run', '--json'], later)).stdout);
  expect(planned).toMatchObject({ posts: 3, requests: 2, waiting: 2 });
  const done = JSON.parse((await uppolice(['sync', '--deleted', '1', '--yes', '--json'], later)).stdout);
  expect(done).toMatchObject({ checked: 3, deleted: 2, forgotten: 2, waiting: 0 });
  expect(asked).toEqual([[idOf(2)], [idOf(0), idOf(1)]]);
});

it('marks of files count for the share that looks like a fault, and a yes given beforehand is no answer to it, on a terminal either', async () => {
  using folder = temporaryFolder();
  const gone = Object.fromEntries(Array.from({ length: 24 }, (_, n) => [idOf(n), 'deleted' as const]));
  const { uppolice, dockets } = await desk(folder, 24, gone);
  await uppolice(['import', '-'], { stdin: deletions(...Array.from({ length: 24 }, (_, n) => n)) });
  for (const answers of [undefined, [true, true]]) {
    const refused = await uppolice(['sync', '--deleted', '--yes'], answers ? { answers } : {});
    expect(refused).toMatchObject({ code: 22, stderr: expect.stringContaining('24 posts of 24') });
  }
  expect((await dockets()).every(({ text }) => text?.includes(WORDS))).toBe(true);
});

it('words that were forgotten in another way take their mark with them', async () => {
  using folder = temporaryFolder();
  const { uppolice, dockets } = await desk(folder, 1);
  await uppolice(['import', '-'], { stdin: deletions(0) });
  const [{ docket } = { docket: '' }] = await dockets();
  await uppolice(['forget', docket, '--reason', 'asked by the citizen', '--yes']);
  expect(JSON.parse((await uppolice(['sync', '--deleted', '--dry-run', '--json'])).stdout)).toMatchObject({ posts: 0, waiting: 0 });
  expect((await uppolice(['audit', 'verify'])).code).toBe(0);
});

it('erases nothing on the word of a server that is not X, unless a person on a terminal says that it speaks for X', async () => {
  using folder = temporaryFolder();
  const elsewhere = { UPPOLICE_X_API_URL: 'http://127.0.0.1:9' };
  const { uppolice, dockets } = await desk(folder, 3, { [idOf(1)]: 'deleted' }, elsewhere);
  const texts = async () => (await dockets()).filter(({ text }) => text?.includes(WORDS)).length;
  const refused = await uppolice(['sync', '--deleted', '--yes']);
  expect(refused).toMatchObject({
    code: 22,
    stderr: expect.stringContaining('comes from http://127.0.0.1:9 and not from X: no word was erased'),
  });
  expect(await texts()).toBe(3);
  expect((await uppolice(['sync', '--deleted'], { answers: [true, false] })).code).toBe(22);
  expect(await texts()).toBe(3);
  expect((await uppolice(['sync', '--deleted'], { answers: [true, true, true] })).code).toBe(0);
  expect(await texts()).toBe(2);
});

it('erases on the word of any server in a register for training, which holds no citizen’s words', async () => {
  using folder = temporaryFolder();
  const { uppolice, dockets } = await desk(folder, 2, { [idOf(1)]: 'deleted' }, { UPPOLICE_X_API_URL: 'http://127.0.0.1:9' }, [
    '--series',
    'TRN',
  ]);
  expect((await uppolice(['sync', '--deleted', '--yes'])).code).toBe(0);
  expect((await dockets()).filter(({ text }) => text?.includes(WORDS)).length).toBe(1);
});
