import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
let head: string;
const uppolice = (argv: readonly string[]) => run(argv, { env: { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') } });

beforeAll(async () => {
  folder = temporaryFolder();
  await uppolice(['init', '--yes']);
  head = JSON.parse((await uppolice(['--json', 'audit', 'anchor'])).stdout).head;
});
afterAll(() => folder[Symbol.dispose]());

describe('audit verify with a list of heads', () => {
  it.each([
    ['', 'nothing at all'],
    ['\n\n  \n', 'empty lines'],
    ['# heads of November\n', 'remarks alone'],
  ])('refuses one that holds none: %j (%s)', async (list) => {
    writeFileSync(folder.file('heads.txt'), list);
    const { code, stderr } = await uppolice(['audit', 'verify', '--heads', folder.file('heads.txt')]);
    expect([code, stderr]).toEqual([21, expect.stringContaining('heads.txt')]);
  });

  it.each([1, 2])('says how many of it were compared: %d', async (count) => {
    writeFileSync(folder.file('heads.txt'), `# kept by the clerk\n${`2 November  ${head}\n`.repeat(count)}`);
    const { code, stdout } = await uppolice(['audit', 'verify', '--heads', folder.file('heads.txt')]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(new RegExp(`heads\\.txt: ${count} heads? compared`))]);
  });

  it('says of a head beyond the end that the register is older, of another one that the chain was rewritten', async () => {
    const hash = 'ab'.repeat(32);
    const beyond = await uppolice(['audit', 'verify', '--head', `9999:${hash}`]);
    expect([beyond.code, beyond.stdout]).toEqual([42, expect.stringContaining('older than the head')]);
    const other = await uppolice(['audit', 'verify', '--head', `1:${hash}`]);
    expect([other.code, other.stdout]).toEqual([42, expect.stringContaining('the chain was rewritten')]);
    expect((await uppolice(['--lang', 'hi', 'audit', 'verify', '--head', `9999:${hash}`])).stdout).toContain('शीर्ष से पुराना');
  });
});
