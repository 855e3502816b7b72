import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { copyRegister } from '../../../src/db/engine/files/copy-register.ts';
import { openCopy } from '../../../src/db/engine/open.ts';
import { indexFaults } from '../../../src/db/proof/text-index/index-pages.ts';
import { emptyRegister } from '../../support/engines.ts';
import fc from '../../support/fast-check.ts';

type Executor = Db['k'];

async function faultsIn(db: Db): Promise<string[]> {
  const found: string[] = [];
  for await (const { table, row } of indexFaults(db)) found.push(`${table} ${row}`);
  return found;
}

/** Words that are not in any order, in three scripts, some of them beginnings of others. */
function wordOf(n: number): string {
  const stems = ['चोरी', 'चो', 'thana', 'th', 'mobile', '১২', 'हूं', 'हेतु', 'झ', 'z'];
  return `${stems[n % stems.length]}${((n * 7919) % 4001).toString(36)}`;
}

async function add(k: Executor, id: number, words: number): Promise<void> {
  const body = Array.from({ length: words }, (_, at) => wordOf(id * 31 + at * (1 + (id % 7)))).join(' ');
  await sql`insert or replace into post_index (rowid, body) values (${id}, ${body})`.execute(k);
}

async function merge(k: Executor, pages: number): Promise<void> {
  await sql`insert into post_index (post_index, rank) values ('merge', ${pages})`.execute(k);
}

/** What can happen to an index: each step is a transaction of its own, as every one makes a segment. */
const STEP = fc.oneof(
  fc.record({ kind: fc.constant('added' as const), from: fc.integer({ min: 1, max: 300 }), n: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('empty' as const), from: fc.integer({ min: 1, max: 300 }), n: fc.constant(1) }),
  fc.record({ kind: fc.constant('removed' as const), from: fc.integer({ min: 1, max: 300 }), n: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('merged' as const), from: fc.constant(0), n: fc.integer({ min: -8, max: 8 }) }),
);

describe('the pages of a text index that only the program has written', () => {
  it('are found to be sound whatever was added, replaced, removed and merged', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 1, maxLength: 40 }), async (steps) => {
        const db = await emptyRegister('sqlite');
        try {
          for (const { kind, from, n } of steps) {
            await db.k.transaction().execute(async (k) => {
              if (kind === 'merged') return merge(k, n);
              for (let id = from; id < from + n; id++) {
                if (kind === 'removed') await sql`delete from post_index where rowid = ${id}`.execute(k);
                else await add(k, id, kind === 'empty' ? 0 : 40);
              }
            });
            expect(await faultsIn(db)).toEqual([]);
          }
        } finally {
          await db.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Each changes a table in which SQLite keeps the index; what is left of it is another index, and another search. */
const TAMPERINGS: readonly (readonly [what: string, names: RegExp, change: string])[] = [
  ['all entries removed', /^post_index_idx /, 'delete from post_index_idx'],
  ['the first entry removed', /^post_index_idx /, "delete from post_index_idx where term = x''"],
  ['the last entry removed', /^post_index_idx /, 'delete from post_index_idx where term = (select max(term) from post_index_idx)'],
  [
    'an entry that leads to no page',
    /^post_index_idx /,
    'update post_index_idx set pgno = 0 where term = (select max(term) from post_index_idx)',
  ],
  [
    'an entry that leads to the list of another',
    /^post_index_idx /,
    'update post_index_idx set pgno = 1 where term = (select max(term) from post_index_idx)',
  ],
  ['all entries one page on', /^post_index_idx /, 'update post_index_idx set pgno = pgno + 2'],
  [
    'an entry that begins earlier',
    /^post_index_idx /,
    'update post_index_idx set term = substr(term, 1, 1) where term = (select max(term) from post_index_idx)',
  ],
  [
    'an entry that begins later',
    /^post_index_idx /,
    "update post_index_idx set term = term || x'ff' where term = (select max(term) from post_index_idx)",
  ],
  [
    'an entry that is text',
    /^post_index_idx /,
    'update post_index_idx set term = cast(term as text) where term = (select max(term) from post_index_idx)',
  ],
  [
    'an entry more, for a page that has one',
    /^post_index_idx /,
    "insert into post_index_idx select segid, term || x'00', pgno from post_index_idx where term = (select max(term) from post_index_idx)",
  ],
  [
    'an entry more, for a page that is not there',
    /^post_index_idx /,
    "insert into post_index_idx select segid, x'ff', 2000000 from post_index_idx limit 1",
  ],
  ['an entry of a segment that is not there', /^post_index_idx /, "insert into post_index_idx values (77, x'30', 4)"],
  ['a page removed', /^post_index_data /, 'delete from post_index_data where id = (select max(id) from post_index_data)'],
  ['a page more', /^post_index_data /, "insert into post_index_data values (99999999999999, x'00')"],
  ['a page more behind the last one', /^post_index_data /, 'insert into post_index_data select max(id) + 1, block from post_index_data'],
  [
    'a page that is text',
    /^post_index_data /,
    'update post_index_data set block = cast(block as text) where id = (select max(id) from post_index_data)',
  ],
  [
    'a page emptied',
    /^post_index_data /,
    'update post_index_data set block = zeroblob(length(block)) where id = (select max(id) from post_index_data)',
  ],
  ['the structure longer', /^post_index_data id 10$/, "update post_index_data set block = block || x'00' where id = 10"],
  ['the structure gone', /^post_index_data id 10$/, 'delete from post_index_data where id = 10'],
  [
    'the structure without segments',
    /^post_index_(?:idx|data) /,
    "update post_index_data set block = x'00000001ff000001000001' where id = 10",
  ],
  ['a post said to be in no segment', /^post_index_docsize 5$/, 'update post_index_docsize set origin = 99999 where id = 5'],
  ['a post without a number of words', /^post_index_docsize 5$/, "update post_index_docsize set sz = '7' where id = 5"],
  ['a setting more', /^post_index_config junk$/, "insert into post_index_config values ('junk', 1)"],
  [
    'words left behind when they are removed',
    /^post_index_config secure-delete$/,
    "insert into post_index (post_index, rank) values ('secure-delete', 0)",
  ],
  [
    'a setting of how words are merged',
    /^post_index_config automerge$/,
    "insert into post_index (post_index, rank) values ('automerge', 0)",
  ],
  ['no settings', /^post_index_config version$/, 'delete from post_index_config'],
];

describe('a text index of which SQLite tables were changed', () => {
  let folder: string;
  let sound: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'uppolice-index-'));
    const db = await emptyRegister('sqlite', join(folder, 'register.db'));
    await db.k.transaction().execute(async (k) => {
      for (let id = 1; id <= 400; id++) await add(k, id, 40);
    });
    sound = join(folder, 'sound.db');
    await copyRegister(join(folder, 'register.db'), sound);
    await db.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What is found after the change, and how many pages begin with a word. */
  async function after(change: string | null): Promise<{ faults: string[]; entries: number }> {
    const path = join(folder, 'changed.db');
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
    copyFileSync(sound, path);
    const raw = new Database(path);
    raw.unsafeMode();
    if (change !== null) raw.exec(change);
    const entries = Number(raw.prepare('select count(*) from post_index_idx').pluck().get());
    raw.close();
    const db = await openCopy(path, { asItIs: true });
    try {
      return { faults: await faultsIn(db), entries };
    } finally {
      await db.close();
    }
  }

  it('is sound before, with several pages', async () => {
    const { faults, entries } = await after(null);
    expect(faults).toEqual([]);
    expect(entries).toBeGreaterThan(3);
  });

  for (const [what, names, change] of TAMPERINGS)
    it(`is found to be unsound with ${what}, and the first row that differs is named`, async () => {
      const { faults } = await after(change);
      expect(faults[0] ?? 'nothing').toMatch(names);
    });
});
