import { chmodSync, existsSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verbatim } from '../../../src/domain/messages/text.ts';
import type { FilePage } from '../../../src/twitter/file/batches.ts';
import { openPostFile } from '../../../src/twitter/file/post-file.ts';
import fc from '../../support/fast-check.ts';

interface Read {
  readonly ids: string[];
  readonly raws: string[];
  readonly unreadable: readonly { readonly line: number; readonly reason: string }[];
  readonly batches: number[];
  readonly bytesRead: number;
}

async function* pieces(content: Buffer, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function read(content: string | Buffer, size?: number): Promise<Read> {
  const file = await openPostFile('-', pieces(Buffer.from(content), size));
  const pages: FilePage[] = [];
  for await (const page of file.pages()) pages.push(page);
  const posts = pages.flatMap((each) => each.page.posts);
  return {
    ids: posts.map((post) => post.id),
    raws: posts.map((post) => post.raw),
    unreadable: pages.flatMap((each) => each.unreadable.map(({ line, reason }) => ({ line, reason: reason.en }))),
    batches: pages.map((each) => each.page.posts.length),
    bytesRead: pages.at(-1)?.bytesRead ?? 0,
  };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'posts-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Of this process, as Linux lists them. */
function openFilesIn(path: string): string[] {
  const there = readdirSync('/proc/self/fd').map((fd) => `/proc/self/fd/${fd}`);
  // The one by which the list was read is closed by now.
  const links = there.filter((fd) => existsSync(fd)).map((fd) => readlinkSync(fd, 'utf8'));
  return links.filter((link) => link.startsWith(`${path}/`)).map((link) => link.slice(path.length + 1));
}

const nobody = pieces(Buffer.alloc(0));

function post(id: number): Record<string, unknown> {
  return {
    id: String(id),
    text: `थाना कोतवाली ${id} "#" {[`,
    author_id: '7',
    created_at: '2026-10-05T19:40:36.000Z',
    conversation_id: String(id),
  };
}

const LINES = [1, 2, 3].map((id) => JSON.stringify(post(id)));
const PAGE = { data: [1, 2, 3].map(post), meta: { result_count: 3 } };

describe('the forms of a file of posts', () => {
  it.each([
    ['a page', JSON.stringify(PAGE)],
    ['a page over many lines', JSON.stringify(PAGE, null, 2)],
    ['a list of posts', JSON.stringify(PAGE.data)],
    ['a list of posts, one a line', `[\n${LINES.join(',\n')}\n]\n`],
    ['a list of pages', JSON.stringify([{ data: [post(1)] }, { data: [post(2), post(3)] }], null, 1)],
    ['pages, one a line', `${JSON.stringify({ data: [post(1), post(2)] })}\n${JSON.stringify({ data: [post(3)] })}\n`],
    ['posts, one a line', `${LINES.join('\n')}\n`],
    ['posts without an end to the last line', LINES.join('\n')],
    ['Windows line ends', `${LINES.join('\r\n')}\r\n`],
    ['a byte order mark', `\ufeff${LINES.join('\n')}`],
    ['a byte order mark before a document', `\ufeff${JSON.stringify(PAGE, null, 2)}`],
    ['empty lines between', `\n\n${LINES.join('\n\n  \n')}\n\n`],
    ['gzip', gzipSync(LINES.join('\n'))],
    ['gzip in two members', Buffer.concat([gzipSync(`${LINES[0]}\n`), gzipSync(`${LINES[1]}\n${LINES[2]}\n`)])],
    ['a gzip document', gzipSync(JSON.stringify(PAGE, null, 2))],
  ])('%s: all posts, in order', async (_, content) => {
    expect(await read(content)).toMatchObject({ ids: ['1', '2', '3'], unreadable: [], bytesRead: Buffer.from(content).length });
  });

  it('a single post, on one line or many', async () => {
    expect((await read(JSON.stringify(post(9)))).ids).toEqual(['9']);
    expect((await read(JSON.stringify(post(9), null, 2))).ids).toEqual(['9']);
  });

  it('an empty page, which contains nothing and is not a fault', async () => {
    expect(await read('{"meta":{"result_count":0}}')).toMatchObject({ ids: [], unreadable: [] });
    expect(await read('[]')).toMatchObject({ ids: [], unreadable: [] });
  });

  it('keeps the line itself as raw JSON, and writes compact JSON for posts of a page', async () => {
    const spaced = LINES.map((line) => line.replace('{', '{ '));
    expect((await read(spaced.join('\r\n'))).raws).toEqual(spaced);
    expect((await read(JSON.stringify(PAGE, null, 2))).raws).toEqual(LINES);
  });

  it('reads the same however the bytes come in', async () => {
    const content = Buffer.from(`${LINES.join('\r\n')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        expect((await read(content, size)).raws).toEqual(LINES);
      }),
      { numRuns: 50 },
    );
  });

  it('comes in batches of a thousand posts', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => JSON.stringify(post(at + 1)));
    expect((await read(many.join('\n'), 50_000)).batches).toEqual([1000, 1000, 500]);
    expect((await read(`[${many.join(',')}]`, 50_000)).batches).toEqual([1000, 1000, 500]);
    expect((await read(`{"data":[${many.join(',')}]}`, 50_000)).batches).toEqual([1000, 1000, 500]);
  });
});

describe('a file that is partly unreadable', () => {
  it.each([
    [
      'the last line is cut',
      `${LINES[0]}\n${LINES[1]?.slice(0, 40)}`,
      ['1'],
      [{ line: 2, reason: 'the line ends in the middle of its JSON' }],
    ],
    [
      'the first line is cut in a word',
      `${LINES[0]?.slice(0, 25)}\n${LINES[1]}`,
      ['2'],
      [{ line: 1, reason: 'the line ends in the middle of its JSON' }],
    ],
    [
      'the first line is cut between fields',
      `{"id":"1",\n${LINES[1]}`,
      ['2'],
      [{ line: 1, reason: 'the line ends in the middle of its JSON' }],
    ],
    [
      'the first line is cut after a field',
      `{"id":"1"\n${LINES[1]}`,
      ['2'],
      [{ line: 1, reason: 'the line ends in the middle of its JSON' }],
    ],
    [
      'a line in the middle is broken',
      `${LINES[0]}\n{"id" "2"}\n${LINES[2]}`,
      ['1', '3'],
      [{ line: 2, reason: 'broken JSON at column 7' }],
    ],
    ['a line is not JSON', `header\n${LINES[0]}`, ['1'], [{ line: 1, reason: 'broken JSON at column 1' }]],
    [
      'a line is not a post',
      `${LINES[0]}\n{"delete":{}}\n42`,
      ['1'],
      [
        { line: 2, reason: 'no id' },
        { line: 3, reason: 'it is not a JSON object' },
      ],
    ],
    [
      'a post of a page has no text',
      `${LINES[0]}\n{"data":[{"id":"5"},{"id":"6","text":"x","author_id":"7","created_at":"2026-10-05T19:40:36.000Z"}]}`,
      ['1', '6'],
      [{ line: 2, reason: 'post 5: no text' }],
    ],
  ])('%s: the rest is kept, the line is named', async (_, content, ids, unreadable) => {
    expect(await read(content)).toMatchObject({ ids, unreadable });
  });

  it('a gzip file that was cut off: what came before is kept', async () => {
    const packed = gzipSync(LINES.join('\n').repeat(1), { level: 0 });
    const end = packed.length - 8 - 30;
    const found = await read(packed.subarray(0, end));
    expect(found.ids).toEqual(['1', '2']);
    expect(found.unreadable).toEqual([{ line: 3, reason: 'the gzip file is cut off here: the rest is missing' }]);
  });

  it('a gzip file that was cut off between lines names the line that is missing', async () => {
    const packed = gzipSync(`${LINES.join('\n')}\n`);
    expect(await read(packed.subarray(0, packed.length - 4))).toMatchObject({
      ids: ['1', '2', '3'],
      unreadable: [{ line: 4, reason: 'the gzip file is cut off here: the rest is missing' }],
    });
  });

  it('a gzip file that is damaged ends there, and does not hang', async () => {
    const packed = gzipSync(`${LINES.join('\n')}\n`, { level: 0 });
    packed.writeUInt32LE(0, packed.length - 8);
    expect((await read(packed)).unreadable).toEqual([{ line: expect.any(Number), reason: 'the gzip data is damaged from here on' }]);
  });

  it('a line of more than 16 MB is named and skipped', async () => {
    const long = `{"id":"9","text":"${'x'.repeat(17 << 20)}"}`;
    expect(await read(`${LINES[0]}\n${long}\n${LINES[1]}`, 1 << 20)).toMatchObject({
      ids: ['1', '2'],
      unreadable: [{ line: 2, reason: 'the line is too long: 16 MB are allowed, 64 MB for a document' }],
    });
  });
});

describe('a file that is refused whole', () => {
  it.each([
    ['empty', '', 'is empty'],
    ['only blank', '\n \n\t\n', 'is empty'],
    ['a document cut on one line', JSON.stringify(PAGE).slice(0, 200), 'ends in the middle of its JSON, in line 1'],
    ['a document cut in a later line', '{\n  "data": [\n    {\n      "id": "1",\n      "te', 'ends in the middle of its JSON, in line 5'],
    ['a document cut between lines', `[\n${LINES.join(',\n')},\n`, 'ends in the middle of its JSON, in line 4'],
    ['a broken document', `{\n "data": [\n  oops\n ]\n}`, 'is broken JSON: line 3, column 3'],
    ['a cut gzip document', gzipSync(JSON.stringify(PAGE, null, 2), { level: 0 }).subarray(0, 300), 'ends in the middle of its JSON'],
    ['the start of a gzip file', gzipSync('x').subarray(0, 6), 'is cut off'],
    ['words', 'hello', 'is not JSON'],
    ['a table', 'id,text\n1,hello\n2,bye\n', 'nothing like posts'],
    ['JSON of another kind', '{"name":"uppolice","version":[1,2]}', 'nothing like posts'],
    ['JSON of another kind over many lines', '{\n"name": "uppolice"\n}', 'nothing like posts'],
    [
      'users',
      '{"data":[{"id":"1","username":"a","created_at":"2026-10-05T19:40:36.000Z"}],"meta":{"result_count":1}}',
      'nothing like posts',
    ],
    ['a refusal of X', '{"errors":[{"detail":"User has been suspended: [7]."}]}', 'User has been suspended'],
    ['a number', '42', 'nothing like posts'],
    ['a deep nest', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nothing like posts'],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'binary'],
    ['packed binary', gzipSync(Buffer.from([0x7f, 0x45, 0, 0])), 'binary'],
    ['UTF-16', Buffer.from('\ufeff{"data":[]}', 'utf16le'), 'UTF-16'],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004\u0014'), 'ZIP'],
  ])('%s: bad input, said in words', async (_, content, words) => {
    await expect(read(content)).rejects.toMatchObject({
      name: 'UserError',
      code: 'bad_input',
      message: expect.stringContaining(words),
      hints: [expect.any(String)],
    });
  });

  it('a missing or unreadable file, and a folder', async () => {
    const path = folder();
    await expect(openPostFile(join(path, 'none.json'), nobody)).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringContaining('no file'),
    });
    await expect(openPostFile(path, nobody)).rejects.toMatchObject({ code: 'bad_input', message: expect.stringContaining('is a folder') });
  });

  it.skipIf(process.getuid?.() === 0)('is refused where its mode lets nobody read it (root may, and skips this)', async () => {
    const locked = join(folder(), 'locked.json');
    writeFileSync(locked, '{}');
    chmodSync(locked, 0);
    await expect(openPostFile(locked, nobody)).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringContaining('may not be read'),
    });
  });
});

describe('a file on disk', () => {
  it('knows its size and is read from its beginning after it was looked at', async () => {
    const path = join(folder(), 'posts.ndjson');
    writeFileSync(path, LINES.join('\n'));
    const file = await openPostFile(path, nobody);
    expect(file).toMatchObject({ name: verbatim(path), size: Buffer.byteLength(LINES.join('\n')) });
    const ids: string[] = [];
    for await (const { page } of file.pages()) ids.push(...page.posts.map((each) => each.id));
    await file.close();
    expect(ids).toEqual(['1', '2', '3']);
  });

  it.skipIf(process.platform !== 'linux')('is closed without having been read where nobody wants it', async () => {
    const path = realpathSync(folder());
    writeFileSync(join(path, 'posts.ndjson'), LINES.join('\n'));
    const file = await openPostFile(join(path, 'posts.ndjson'), nobody);
    expect(openFilesIn(path)).toEqual(['posts.ndjson']);
    await file.close();
    expect(openFilesIn(path)).toEqual([]);
  });
});
