/** `import` that is interrupted: it says what has landed, with one JSON value where JSON was asked for. */
import { expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

const POST = (id: number) =>
  JSON.stringify({
    id: String(1_900_000_000_000_000_000n + BigInt(id)),
    author_id: String(900_000 + id),
    author: { id: String(900_000 + id), username: `citizen${id}` },
    created_at: '2026-11-02T06:00:00.000Z',
    text: '@Uppolice my bicycle was stolen in Agra',
  });

it('an interrupted import exits 130, says how many posts have no number yet, and goes on when it is run again', async () => {
  using folder = temporaryFolder();
  const env = { UPPOLICE_DB: folder.file('register.db') };
  await run(['init', '--yes'], { env });
  const stdin = [1, 2, 3].map(POST).join('\n');
  const signal = AbortSignal.abort();

  const asJson = await run(['import', '-', '--json'], { env, stdin, signal });
  expect(asJson.code).toBe(130);
  expect(JSON.parse(asJson.stdout)).toMatchObject({ read: 3, posts: { new: 3 }, complaints: { opened: 0 } });
  expect(asJson.stderr).toBe(
    'Interrupted: what was read is kept. 3 of the new posts have no number yet. Run the same command again to go on.\n',
  );
  const inHindi = await run(['--lang', 'hi', 'import', '-'], { env, stdin, signal });
  expect(inHindi).toMatchObject({ code: 130, stderr: expect.stringContaining('वही कमांड फिर चलाएँ') });

  const again = await run(['import', '-', '--json'], { env, stdin });
  expect(again.code).toBe(0);
  expect(JSON.parse((await run(['list', '--json'], { env })).stdout)).toHaveLength(3);
});
