import { execFileSync } from 'node:child_process';
/** What stands beside a register is compared with it: the file of its docket numbers, and the manifests of its backups. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

const LINE = (n: number) =>
  JSON.stringify({
    data: [
      {
        id: String(1_984_900_000_000_000_000n + BigInt(n) * 1_000_000n),
        text: `@Uppolice साइकिल चोरी, एटा ${n}`,
        author_id: String(9_000 + n),
        created_at: '2026-11-02T05:00:00.000Z',
      },
    ],
    includes: { users: [{ id: String(9_000 + n), username: `c_${n}` }] },
  });

let folder: ReturnType<typeof temporaryFolder>;
let uppolice: (argv: readonly string[]) => ReturnType<typeof run>;
beforeAll(async () => {
  folder = temporaryFolder();
  const env = { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') };
  uppolice = (argv) => run(argv, { env });
  await uppolice(['init', '--yes']);
  writeFileSync(folder.file('a.ndjson'), [1, 2, 3].map(LINE).join('\n'));
  await uppolice(['import', folder.file('a.ndjson')]);
});
afterAll(() => folder[Symbol.dispose]());

describe('the file of docket numbers beside a register', () => {
  const numbers = () => folder.file('r.db.numbers');
  let sound: string;
  beforeAll(() => {
    sound = readFileSync(numbers(), 'utf8');
  });
  beforeEach(() => writeFileSync(numbers(), sound));
  afterAll(() => writeFileSync(numbers(), sound));

  it('is compared by audit verify, which finds it sound', async () => {
    const { code, stdout } = await uppolice(['audit', 'verify']);
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('numbers')]);
  });

  const tamperings: readonly [what: string, change: (text: string) => string, says: RegExp][] = [
    ['says more than the register gave', (text) => `${text}given 2026 9\n`, /2026 were given up to 9, the register holds them up to 3/],
    ['says less', (text) => `${text.split('\n')[0]}\ngiven 2026 2\n`, /2026 were given up to 2, the register has given them up to 3/],
    ['says nothing', (text) => `${text.split('\n')[0]}\n`, /given up to 0/],
    ['speaks of a year without numbers', (text) => `${text}given 2024 5\n`, /2024 were given up to 5/],
    ['promises what the chain never held', (text) => `${text}promised 2026 3-8 after 7:${'ab'.repeat(32)}\n`, /2026 were given up to 8/],
    ['is that of another register', (text) => text.replace(/^docket-numbers 1 \S+/, 'docket-numbers 1 other'), /another register/],
    ['has another series', (text) => text.replace(/(\S+)\n/, 'XYZ\n'), /the series is XYZ, the register says UPP/],
    ['is something else', () => 'hello\n', /overwritten with something else/],
    ['is empty', () => '', /overwritten with something else/],
  ];
  for (const [what, change, says] of tamperings) {
    it(`is found where it ${what}`, async () => {
      writeFileSync(numbers(), change(sound));
      const { code, stdout, stderr } = await uppolice(['audit', 'verify']);
      expect([code, stdout + stderr]).toEqual([42, expect.stringMatching(says)]);
      expect(stdout).toContain('r.db.numbers: ');
      expect((await uppolice(['--lang', 'hi', 'audit', 'verify'])).code).toBe(42);
    });
  }

  it.skipIf(process.platform === 'win32')('is found where a pipe stands in its place, which would keep a reader waiting', async () => {
    rmSync(numbers());
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', numbers()]);
    const { code, stdout, stderr } = await uppolice(['audit', 'verify']);
    rmSync(numbers());
    expect([code, stdout + stderr]).toEqual([42, expect.stringMatching(/overwritten with something else/)]);
  });

  it('is missed where it is gone, which is no proof of anything by itself', async () => {
    rmSync(numbers());
    const { code, stdout } = await uppolice(['audit', 'verify']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/To be looked at \(1\): there is no .*r\.db\.numbers/)]);
  });
});

describe('the manifest of a backup', () => {
  let file: string;
  let sound: string;
  beforeAll(async () => {
    const { stdout } = await uppolice(['backup', '--json']);
    file = (JSON.parse(stdout) as { file: string }).file;
    sound = readFileSync(`${file}.json`, 'utf8');
  });

  type Fields = Record<string, unknown> & { counts: Record<string, number>; numbers: Record<string, number> };
  const tamperings: readonly [field: string, change: (fields: Fields) => unknown][] = [
    ['register', (fields) => ({ ...fields, register: 'another' })],
    ['series', (fields) => ({ ...fields, series: 'XYZ' })],
    ['training', (fields) => ({ ...fields, training: true })],
    ['engine', (fields) => ({ ...fields, engine: 'postgres' })],
    ['head', (fields) => ({ ...fields, head: `1:${'ab'.repeat(32)}` })],
    ['counts.posts', (fields) => ({ ...fields, counts: { ...fields.counts, posts: 4 } })],
    ['counts.dockets', (fields) => ({ ...fields, counts: { ...fields.counts, dockets: 2 } })],
    ['counts.events', (fields) => ({ ...fields, counts: { ...fields.counts, events: 1 } })],
    ['counts.posts', (fields) => ({ ...fields, counts: undefined })],
    ['bytes', (fields) => ({ ...fields, bytes: 1 })],
    ['encryption', (fields) => ({ ...fields, encryption: 'age' })],
    ['numbers.2026', (fields) => ({ ...fields, numbers: { 2026: 2 } })],
    ['numbers.2026', (fields) => ({ ...fields, numbers: {} })],
    ['numbers.soon', (fields) => ({ ...fields, numbers: { 2026: 3, soon: 4 } })],
    ['file', (fields) => ({ ...fields, file: 'UPP-20261101T000000Z-9.db' })],
    ['madeAt', (fields) => ({ ...fields, madeAt: '2026-11-02T06:29:00.000Z' })],
    ['madeAt', (fields) => ({ ...fields, madeAt: '2027-01-01T00:00:00.000Z' })],
    ['madeAt', (fields) => ({ ...fields, madeAt: 'yesterday' })],
  ];
  for (const [index, [field, change]] of tamperings.entries()) {
    it(`is refused by backup --check where its ${field} was changed (${index + 1})`, async () => {
      writeFileSync(`${file}.json`, JSON.stringify(change(JSON.parse(sound) as Fields)));
      const { code, stderr, stdout } = await uppolice(['backup', '--check', file]);
      expect([code, stdout + stderr]).toEqual([42, expect.stringContaining(`"${field}" there is `)]);
    });
  }

  it('may say that more numbers were given than the backup holds: others were being given while it was made', async () => {
    writeFileSync(`${file}.json`, JSON.stringify({ ...JSON.parse(sound), numbers: { 2026: 12 } }));
    expect((await uppolice(['backup', '--check', file])).code).toBe(0);
  });

  it('holds where nobody has changed it', async () => {
    writeFileSync(`${file}.json`, sound);
    expect((await uppolice(['backup', '--check', file])).code).toBe(0);
  });
});

describe('the lists of heads that audit verify is given', () => {
  it('are files: for a folder it says what to name instead', async () => {
    const { code, stderr } = await uppolice(['audit', 'verify', '--heads', folder.path]);
    expect([code, stderr]).toEqual([21, expect.stringMatching(/is a folder\.[\s\S]*not a folder/)]);
    expect(stderr).not.toContain('--out');
  });
});
