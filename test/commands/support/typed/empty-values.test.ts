/** An empty text is wrong usage in every command, whichever option or argument it stands for. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run, temporaryFolder } from '../../../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeAll(async () => {
  folder = temporaryFolder();
  await run(['--db', folder.file('register.db'), 'init', '--yes']);
});
afterAll(() => folder[Symbol.dispose]());

/** Before the name of what is empty: the command line, in which `_` is the empty text. */
const CASES: readonly [name: string, argv: readonly string[]][] = [
  ['--text', ['answer', '1', '--from', 'Agra', '--by', 'phone', '--text', '_']],
  ['--out', ['export', 'complaints', '--out', '_']],
  ['--country', ['list', '--country', '_']],
  ['--unit', ['list', '--unit', '_']],
  ['--month', ['report', 'status', '--month', '_']],
  ['--series', ['init', '--series', '_']],
  ['--email', ['coordinator', 'appoint', 'Asha', '--country', 'GB', '--email', '_']],
  ['--reason', ['transfer', '1', 'Agra', '--reason', '_']],
  ['--also', ['transfer', '1', 'Agra', '--reason', 'x', '--also', '_']],
  ['<docket>', ['show', '_']],
  ['<text>', ['note', '1', '_']],
  ['<name>', ['coordinator', 'appoint', '_', '--country', 'GB']],
  ['<file>', ['import', '_']],
];

it.each(CASES)('an empty %s exits 2 and is named (%j)', async (name, argv) => {
  for (const empty of ['', '  ', '\u200b']) {
    const { code, stdout } = await run([
      '--db',
      folder.file('register.db'),
      '--json',
      ...argv.map((word) => (word === '_' ? empty : word)),
    ]);
    // A value that has a form of its own may say which.
    const expected = name === '--month' ? expect.stringContaining(name) : `${name} is missing.`;
    expect([empty, code, JSON.parse(stdout).error]).toEqual([empty, 2, { code: 'usage', message: expected, hints: [expect.any(String)] }]);
  }
});

it('an empty text takes a contact of a unit away', async () => {
  const contact = ['--db', folder.file('register.db'), '--json', 'unit', 'contact', 'Agra', '--phone'];
  expect(JSON.parse((await run([...contact, '9876543210'])).stdout).phone).toBe('+919876543210');
  expect(JSON.parse((await run([...contact, ''])).stdout).phone).toBeNull();
});
