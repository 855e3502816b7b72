import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW, run, temporaryFolder } from '../../support/run.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', '..', 'docs', 'verify-export.sh');

/** Invented complaints: the second one is of a class that is withheld, the third quotes it, the fourth goes on with the first, the last answers the complaint of another. */
const POSTS = [
  { id: '1990000000000000000', author: '71', text: '@Uppolice एटा में साइकिल चोरी, मेरा नंबर 9876543210' },
  { id: '1990000000000000001', author: '72', text: '@Uppolice एटा में बच्ची से बलात्कार, नीली कोठी के पीछे' },
  { id: '1990000000000000002', author: '73', text: '@Uppolice मऊ में इस पर कार्रवाई करें', quoted: '1990000000000000001' },
  { id: '1990000000000000003', author: '71', text: '@Uppolice लाल साइकिल थी', reply: '1990000000000000000' },
  { id: '1990000000000000004', author: '74', text: '@Uppolice बलिया में मोबाइल छीना गया' },
  { id: '1990000000000000005', author: '75', text: '@Uppolice गोंडा में ट्रैक्टर की बैटरी चोरी', reply: '1990000000000000004' },
];

const folder = temporaryFolder();
const env = { HOME: folder.path, UPPOLICE_DB: folder.file('r.db') };
const uppolice = (...argv: string[]) => run(argv, { env });
let older = '';

beforeAll(async () => {
  await uppolice('init', '--yes');
  const data = POSTS.map(({ id, author, text, quoted, reply }) => ({
    id,
    text,
    author_id: author,
    created_at: NOW.toISOString(),
    conversation_id: reply ?? id,
    ...((quoted ?? reply) && { referenced_tweets: [{ type: quoted ? 'quoted' : 'replied_to', id: quoted ?? reply }] }),
    ...(quoted && { quoted_status: { full_text: POSTS[1]?.text } }),
  }));
  const users = ['71', '72', '73', '74', '75'].map((id) => ({ id, username: `nagrik_${id}`, name: `नागरिक ${id}` }));
  writeFileSync(folder.file('p.json'), JSON.stringify({ data, includes: { users } }));
  expect((await uppolice('import', folder.file('p.json'))).code).toBe(0);
  older = JSON.parse((await uppolice('audit', 'anchor', '--json')).stdout).head;
  expect((await uppolice('note', await whole(1), 'थाने से बात हुई')).code).toBe(0);
});
afterAll(() => folder[Symbol.dispose]());

async function whole(serial: number): Promise<string> {
  return JSON.parse((await uppolice('show', `2026-${serial}`, '--json')).stdout).docket;
}

interface Exported {
  readonly head: string;
  readonly olderHead: string | null;
  readonly events: number;
  readonly posts: number;
  readonly postsWithheld: number;
  readonly postsOfOthers: number;
  readonly withheld: string | null;
  readonly recorded: boolean;
  readonly files: readonly string[];
  readonly sums: string;
}

/** What the tests change of `proof.json`. */
interface Proof {
  readonly head: { seq: number | string; hash: string; root: string };
  readonly older: { seq: number | string; hash: string; root: string; readonly path: string[] };
  readonly events: readonly {
    seq: number;
    previous: string;
    hash: string;
    body: string;
    readonly texts: { text: string }[];
    readonly path: string[];
  }[];
  readonly posts: readonly { text: string }[];
}

async function exported(serial: number, name: string, ...more: string[]): Promise<Exported & { readonly at: string }> {
  const at = folder.file(name);
  const { stdout, stderr, code } = await uppolice('audit', 'export', '--docket', await whole(serial), '--out', at, '--json', ...more);
  expect([code, stderr]).toEqual([0, '']);
  return { ...JSON.parse(stdout), at };
}

/** In an empty folder, with nothing on the path but what the script says that it needs. */
function verified(at: string, ...heads: string[]): { status: number | null; said: string } {
  using place = temporaryFolder();
  mkdirSync(place.file('bin'));
  for (const tool of ['sha256sum', 'jq'])
    symlinkSync(execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim(), join(place.file('bin'), tool));
  copyFileSync(SCRIPT, place.file('verify-export.sh'));
  cpSync(at, place.file('case'), { recursive: true });
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['verify-export.sh', 'case', ...heads], {
    cwd: place.path,
    env: { PATH: place.file('bin') },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const hasTools = process.platform !== 'win32' && spawnSync('sh', ['-c', 'command -v jq && command -v sha256sum']).status === 0;

function filesIn(at: string): string[] {
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(at.length + 1));
}

const allWords = (at: string) =>
  filesIn(at)
    .map((name) => readFileSync(join(at, name), 'utf8'))
    .join('\n');

/** As somebody would who covers a change. */
function sumsAnew(at: string): void {
  const lines = filesIn(at)
    .filter((name) => name !== 'SHA256SUMS')
    .sort((a, b) => (a < b ? -1 : 1))
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(at, name)))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(join(at, 'SHA256SUMS'), lines.join(''));
}

describe('one docket for a court', () => {
  it('holds the posts as they were received, the events, the certificate and the sums, and leaves an event', async () => {
    const { at, files, events, posts, recorded, withheld } = await exported(1, 'plain');
    expect({ events, posts, recorded, withheld }).toMatchObject({ posts: 2, recorded: true, withheld: null });
    expect(files).toEqual(filesIn(at).sort());
    expect(JSON.parse(readFileSync(join(at, 'posts', '1.json'), 'utf8')).text).toBe(POSTS[0]?.text);
    const log = (await uppolice('audit', 'log', await whole(1), '--kind', 'docket_exported', '--json')).stdout;
    expect(JSON.parse(log)).toMatchObject([{ by: 'asha', data: { posts: { 1: expect.any(String), 4: expect.any(String) } } }]);
    expect((await uppolice('audit', 'verify')).code).toBe(0);
  });

  it('has the certificate filled as far as the machine knows, in both languages, and never says what a court will decide', async () => {
    const { at } = await exported(1, 'certified');
    const [en, hi] = ['en', 'hi'].map((lang) => readFileSync(join(at, `certificate.${lang}.txt`), 'utf8'));
    expect(en).toMatch(/\[See section 63\(4\)\(c\)\][\s\S]*PART A[\s\S]*PART B/);
    expect(hi).toMatch(/धारा 63\(4\)\(ग\)[\s\S]*भाग क[\s\S]*भाग ख/);
    for (const form of [en, hi]) {
      expect(form).toContain('02/11/2026');
      expect(form).toContain('12:00');
      expect(form).toContain('[x] SHA256');
      const hash = createHash('sha256')
        .update(readFileSync(join(at, 'proof.json')))
        .digest('hex');
      expect(form).toContain(`${hash}  proof.json`);
    }
    const partB = en?.slice(en.indexOf('PART B')) ?? '';
    expect(partB).not.toMatch(/\[x\]|[0-9a-f]{64}|2026/);
    expect(allWords(at)).not.toMatch(/court.ready/i);
  });

  it('can be read in English and Hindi: what it is, how it is verified, what was said and done', async () => {
    const { at, head } = await exported(1, 'to-read');
    const sheets = ['en', 'hi'].map((lang) => readFileSync(join(at, `docket.${lang}.txt`), 'utf8'));
    for (const sheet of sheets) {
      expect(sheet).toContain(head);
      expect(sheet).toContain(await whole(1));
      expect(sheet).toMatch(/साइकिल चोरी[\s\S]*लाल साइकिल[\s\S]*थाने से बात हुई/);
      expect(sheet.split('\n').filter((line) => line.length > 160 && !line.includes(head))).toEqual([]);
    }
  });

  it('holds no word of another docket', async () => {
    const words = allWords((await exported(1, 'alone')).at);
    for (const other of ['नीली कोठी', 'छीना', 'कार्रवाई करें', 'nagrik_72', 'nagrik_73', 'nagrik_74']) expect(words).not.toContain(other);
    for (const id of POSTS.slice(1).filter(({ author }) => author !== '71')) expect(words).not.toContain(id.id);
  });

  it('of a withheld docket holds neither words nor people nor codes, unless a reason is recorded', async () => {
    const { at, withheld, posts, postsWithheld } = await exported(2, 'withheld');
    expect({ withheld, posts, postsWithheld }).toEqual({ withheld: 'class', posts: 0, postsWithheld: 1 });
    expect(allWords(at)).not.toMatch(/बलात्कार|नीली कोठी|nagrik_72|1990000000000000001|sexual/);
    const again = ['--docket', await whole(2), '--out', folder.file('revealed'), '--reveal'];
    expect((await uppolice('audit', 'export', ...again)).code).toBe(2);
    expect(existsSync(folder.file('revealed'))).toBe(false);
    expect((await uppolice('audit', 'export', ...again, '--reason', 'order of the court')).code).toBe(0);
    expect(allWords(folder.file('revealed'))).toContain('नीली कोठी');
    const log = JSON.parse((await uppolice('audit', 'log', await whole(2), '--json')).stdout);
    expect(log.map(({ kind }: { kind: string }) => kind).slice(-2)).toEqual(['revealed', 'docket_exported']);
    if (hasTools) expect(verified(at).said).toMatch(/^PROVED: .*withheld: [1-9].*posts: 0/);
  });

  it('leaves out what it quotes of a docket that is withheld', async () => {
    expect((await uppolice('mark', await whole(3), '--not-sensitive', '--reason', 'only asks')).code).toBe(0);
    const { at, withheld, postsWithheld } = await exported(3, 'quoting');
    expect({ withheld, postsWithheld }).toEqual({ withheld: null, postsWithheld: 1 });
    const words = allWords(at);
    expect(words).toContain('इस पर कार्रवाई करें');
    expect(words).not.toMatch(/बलात्कार|नीली कोठी|nagrik_72/);
    if (hasTools) expect(verified(at).status).toBe(0);
  });

  it('leaves out the words of a docket that it only answers, and says so', async () => {
    expect((await uppolice('mark', '1990000000000000005', '--complaint', '--reason', 'another theft')).code).toBe(0);
    const { at, posts, postsOfOthers } = await exported(5, 'answering');
    expect({ posts, postsOfOthers }).toEqual({ posts: 1, postsOfOthers: 1 });
    const words = allWords(at);
    expect(words).toContain('ट्रैक्टर');
    expect(words).not.toMatch(/छीना|nagrik_74/);
    expect(readFileSync(join(at, 'docket.en.txt'), 'utf8')).toContain('other dockets that this one answers: 1 post');
    if (hasTools) expect(verified(at).said).toMatch(/^PROVED: .*words left out: 0$/m);
  });

  it('is refused where it can’t be written, can’t be found or continues no head of this register, and nothing is left', async () => {
    const before = readdirSync(folder.path);
    writeFileSync(folder.file('file'), '');
    const docket = await whole(1);
    const stranger = `3:${'a'.repeat(64)}`;
    const [seq, hash] = older.split(':');
    for (const [code, ...more] of [
      [23, '--docket', '2026-99', '--out', 'new'],
      [21, '--docket', 'nonsense', '--out', 'new'],
      [22, '--docket', docket, '--out', '.'],
      [21, '--docket', docket, '--out', 'file'],
      [21, '--docket', docket, '--out', 'no/new'],
      [42, '--docket', docket, '--out', 'new', '--head', stranger],
      [42, '--docket', docket, '--out', 'new', '--head', `99999:${hash}`],
      [42, '--docket', docket, '--out', 'new', '--head', `${seq}:${hash}:${'b'.repeat(64)}`],
      [21, '--docket', docket, '--out', 'new', '--head', '12'],
      [2, '--docket', docket, '--out', 'new', '--reason', 'x'],
      [2, '--docket', docket],
      [2, '--out', 'new'],
    ] as const) {
      const argv = more.map((word, at) => (more[at - 1] === '--out' ? folder.file(word) : word));
      for (const lang of ['en', 'hi']) {
        const refused = await uppolice('--lang', lang, 'audit', 'export', ...argv);
        expect([refused.code, more.join(' '), refused.stdout]).toEqual([code, more.join(' '), '']);
        expect(refused.stderr).toMatch(/→/);
      }
    }
    expect(readdirSync(folder.path).filter((name) => !before.includes(name) && !name.startsWith('r.db'))).toEqual(['file']);
  });
});

describe.skipIf(!hasTools)('who has the folder and the script alone', { timeout: 600_000 }, () => {
  it('proves it against the head that was printed, and that this head continues an older one in either form', async () => {
    const { at, head, olderHead, sums } = await exported(1, 'continued', '--head', older);
    expect(olderHead).toBe(older);
    const { status, said } = verified(at, head, older);
    expect([status, said]).toEqual([0, expect.stringContaining(`It continues: ${older}`)]);
    expect(said).toContain(`SHA-256 of SHA256SUMS: ${sums}`);
    expect(verified(at, head, older.split(':').slice(0, 2).join(':')).status).toBe(0);
    const short = await exported(1, 'continued-short', '--head', older.split(':').slice(0, 2).join(':'));
    expect(verified(short.at, short.head, older).status).toBe(0);
  });

  it('proves it against the older head alone where the folder holds that, and hears how far that reaches', async () => {
    const { at, head } = await exported(1, 'by-older', '--head', older);
    const { status, said } = verified(at, older);
    expect([status, said]).toEqual([
      0,
      expect.stringMatching(/^PROVED[\s\S]*By the older head that was given, events up to \d+: \d+\. Later ones \(\d+\)/),
    ]);
    expect(said).toContain(`Head: ${head}`);
    // Without its root it says nothing of single events.
    const rootless = verified(at, older.split(':').slice(0, 2).join(':'));
    expect([rootless.status, rootless.said]).toEqual([1, expect.stringMatching(/needs its three parts/)]);
    const copy = folder.file('by-older-changed');
    cpSync(at, copy, { recursive: true });
    const proof: Proof = JSON.parse(readFileSync(join(copy, 'proof.json'), 'utf8'));
    proof.older.path[0] = 'a'.repeat(64);
    writeFileSync(join(copy, 'proof.json'), JSON.stringify(proof));
    sumsAnew(copy);
    expect(verified(copy, older).status).toBe(1);
  });

  it('hears with which heads the folder can be compared, and how one is made for the head at hand', async () => {
    const { at, head } = await exported(1, 'without-older');
    const { status, said } = verified(at, older);
    expect(status).toBe(1);
    expect(said).toContain(`the head is ${head}`);
    expect(said).toContain(`uppolice audit export --docket ${await whole(1)} --out FOLDER --head ${older}`);
  });

  it('hears of a head that is another, lacks its root, or was not asked for', async () => {
    const { at, head } = await exported(1, 'heads');
    for (const heads of [[older], [`${head}0`], [head.split(':').slice(0, 2).join(':')], [head, older]])
      expect(verified(at, ...heads)).toMatchObject({ status: 1, said: expect.stringMatching(/^NOT PROVED/) });
  });

  it('finds every changed byte of every file, and files that are added or gone', async () => {
    const { at, files } = await exported(1, 'bytes');
    const copy = folder.file('changed');
    for (const name of files) {
      const bytes = readFileSync(join(at, name));
      const classes = [/[0-9]/, /[a-z]/, /[ \n]/, /["':]/, /[\u0080-\u00ff]/].map((kind) => bytes.toString('latin1').search(kind));
      for (const place of new Set([0, bytes.length >> 1, bytes.length - 1, ...classes].filter((each) => each >= 0))) {
        cpSync(at, copy, { recursive: true });
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place] ?? 0) ^ (place % 2 === 0 ? 1 : 0x20);
        writeFileSync(join(copy, name), changed);
        expect([name, place, verified(copy).status]).toEqual([name, place, 1]);
      }
    }
    for (const change of [
      'printf x > extra',
      'printf x > .hidden',
      'rm docket.hi.txt',
      'printf "\\n" >> SHA256SUMS',
      'ln -s proof.json posts/2.json',
    ]) {
      execFileSync('sh', ['-c', `rm -rf "$2" && cp -R "$1" "$2" && cd "$2" && ${change}`, 'sh', at, copy]);
      expect([change, verified(copy).status]).toEqual([change, 1]);
    }
  });

  it('finds what was changed where the sums were made anew', async () => {
    const { at, head } = await exported(1, 'covered', '--head', older);
    const copy = folder.file('covered-changed');
    const proof = readFileSync(join(at, 'proof.json'), 'utf8');
    const original: Proof = JSON.parse(proof);
    const noted = original.events.findIndex(({ texts }) => texts.length > 0);
    const otherHash = (hash = '') => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);
    const part = <T>(value: T | undefined): T => {
      if (value === undefined) throw new Error('the proof lacks what the test changes');
      return value;
    };
    const event = ({ events }: Proof, index = 0) => part(events[index]);
    const changes: readonly [what: string, change: (file: Proof) => unknown][] = [
      ['a body', (file) => (event(file).body = event(file).body.replace('"actionable":"yes"', '"actionable":"no"'))],
      ['the hash before', (file) => (event(file, 1).previous = otherHash(event(file, 1).previous))],
      ['an event’s hash', (file) => (event(file, 1).hash = otherHash(event(file, 1).hash))],
      ['an event’s number', (file) => (event(file).seq = 6)],
      ['a path', (file) => (event(file).path[0] = otherHash(event(file).path[0]))],
      ['a shorter path', (file) => event(file).path.pop()],
      ['typed words', (file) => (part(event(file, noted).texts[0]).text = 'कुछ नहीं हुआ')],
      ['the words of a post', ({ posts }) => (part(posts[0]).text = 'कुछ नहीं')],
      ['the root', ({ head: of }) => (of.root = otherHash(of.root))],
      ['the hash of the head', ({ head: of }) => (of.hash = otherHash(of.hash))],
      ['the older root', ({ older: of }) => (of.root = otherHash(of.root))],
      ['the older hash', ({ older: of }) => (of.hash = otherHash(of.hash))],
      ['an older number', ({ older: of }) => (of.seq = Number(of.seq) - 1)],
      ['the way from the older one', ({ older: of }) => (of.path[0] = otherHash(of.path[0]))],
      ['a hash that is not one', (file) => (event(file).path[0] = '$(touch /tmp/x)')],
      ['a number that is not one', ({ older: of }) => (of.seq = '08x')],
      ['a line more in a hash', (file) => (event(file).hash += `\n${event(file, 1).seq} ${event(file, 1).hash}`)],
    ];
    for (const [what, change] of changes) {
      cpSync(at, copy, { recursive: true });
      const file: Proof = JSON.parse(proof);
      change(file);
      writeFileSync(join(copy, 'proof.json'), JSON.stringify(file));
      sumsAnew(copy);
      expect([what, verified(copy).status]).toEqual([what, 1]);
    }
    for (const name of ['posts/1.json', 'posts/1.hashed']) {
      execFileSync('rm', ['-rf', copy]);
      cpSync(at, copy, { recursive: true });
      writeFileSync(join(copy, name), readFileSync(join(copy, name), 'utf8').replace('चोरी', 'गुम'));
      sumsAnew(copy);
      expect([name, verified(copy).said]).toEqual([name, expect.stringMatching(/^NOT PROVED: posts\/1/)]);
    }
    for (const [change, said] of [
      [(file: Proof) => event(file, noted).texts.splice(0), 'words left out: 1\n'],
      [
        ({ posts }: Proof) => Object.assign(part(posts[0]), { text: 'कुछ नहीं', salt: null, hashed: null }),
        'Posts whose words nothing proves: 1\n',
      ],
    ] as const) {
      execFileSync('rm', ['-rf', copy]);
      cpSync(at, copy, { recursive: true });
      const file: Proof = JSON.parse(proof);
      change(file);
      writeFileSync(join(copy, 'proof.json'), JSON.stringify(file));
      sumsAnew(copy);
      expect(verified(copy).said).toContain(said);
    }
    execFileSync('rm', ['-rf', copy]);
    cpSync(at, copy, { recursive: true });
    sumsAnew(copy);
    expect(verified(copy, head)).toMatchObject({ status: 0, said: expect.not.stringContaining('nothing proves') });
  });
});
