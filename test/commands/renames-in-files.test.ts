/** Accounts of ours that only imported files show under another name. */
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

const line = (n: number, text: string, at: string, number: string) => {
  const username = /@(\w+)/.exec(text)?.[1] ?? '';
  const id = String(2_105_000_000_000_000_000n + BigInt(n));
  const author = { id: String(9000 + n), username: `citizen${n}` };
  const mentions = [{ username, id: number, start: 0, end: username.length + 1 }];
  return `${JSON.stringify({ id, author_id: author.id, author, created_at: at, conversation_id: id, text, entities: { mentions } })}\n`;
};

function desk(folder: ReturnType<typeof temporaryFolder>) {
  const env = { UPPOLICE_DB: folder.file('register.db'), XDG_CONFIG_HOME: folder.file('config') };
  const uppolice = (argv: readonly string[], stdin?: string) => run(argv, { env, ...(stdin !== undefined && { stdin }) });
  return { uppolice, take: async (...lines: string[]) => uppolice(['import', '-', '--json'], lines.join('')) };
}

describe('an account of ours in imported files', () => {
  it('under a new name is followed by its number: what tags only that name is a complaint', async () => {
    using folder = temporaryFolder();
    const { uppolice, take } = desk(folder);
    await uppolice(['init', '--yes']);
    await take(line(1, '@agrapolice my cow is gone', '2026-10-30T06:00:00.000Z', '503'));
    const second = await take(line(2, '@AgraComm my goat is gone', '2026-10-31T06:00:00.000Z', '503'));
    expect(JSON.parse(second.stdout)).toMatchObject({ complaints: { opened: 1 }, ignored: 0 });
    expect(second.stderr).toContain('@agrapolice has another name on X now: @AgraComm');
    expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  });

  it.each([
    ['behind the post that tells its number', [1, 2]],
    ['before the post that tells its number, as searches give them', [2, 1]],
  ])('under a new name in the same file is followed too: %s', async (_order, order) => {
    using folder = temporaryFolder();
    const { uppolice, take } = desk(folder);
    await uppolice(['init', '--yes']);
    const posts = new Map([
      [1, line(1, '@agrapolice my cow is gone', '2026-10-30T06:00:00.000Z', '503')],
      [2, line(2, '@AgraComm my goat is gone', '2026-10-31T06:00:00.000Z', '503')],
    ]);
    const both = await take(...order.map((n) => posts.get(n) ?? ''));
    expect(JSON.parse(both.stdout)).toMatchObject({ complaints: { opened: 2 }, ignored: 0 });
    expect(both.stderr).toContain('@agrapolice has another name on X now: @AgraComm');
    const events = JSON.parse((await uppolice(['audit', 'log', '--kind', 'handle_renamed', '--json'])).stdout);
    expect(events).toMatchObject([{ data: { xId: '503' } }]);
    expect((await uppolice(['audit', 'verify'])).code).toBe(0);
  });

  it('under a new name is followed also where people went on tagging the old one, which X gives no number for any more', async () => {
    using folder = temporaryFolder();
    const { uppolice, take } = desk(folder);
    await uppolice(['init', '--yes']);
    await take(line(1, '@agrapolice my cow is gone', '2026-10-30T06:00:00.000Z', '503'));
    const nobody = {
      id: '2105000000000000009',
      author_id: '9009',
      created_at: '2026-11-01T06:00:00.000Z',
      text: '@agrapolice my hen is gone',
    };
    await take(`${JSON.stringify({ ...nobody, conversation_id: nobody.id, author: { id: '9009', username: 'citizen9' } })}\n`);
    const third = await take(line(2, '@AgraComm my goat is gone', '2026-10-31T06:00:00.000Z', '503'));
    expect(JSON.parse(third.stdout)).toMatchObject({ complaints: { opened: 1 }, ignored: 0 });
  });

  it('under a name from before it had the registered one is not: another may have that name by now', async () => {
    using folder = temporaryFolder();
    const { uppolice, take } = desk(folder);
    await uppolice(['init', '--yes']);
    await take(line(1, '@agrapolice my cow is gone', '2026-10-30T06:00:00.000Z', '503'));
    const old = await take(line(2, '@AgraOldName my goat is gone', '2026-10-20T06:00:00.000Z', '503'));
    expect(JSON.parse(old.stdout)).toMatchObject({ complaints: { opened: 0 }, ignored: 1 });
    expect(old.stderr).not.toContain('another name');
  });
});
