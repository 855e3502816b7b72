/** What proves the rows: how a transaction tells what it wrote, and how `audit verify` reads what there is. */
import { coveredTable } from '../../../src/db/proof/covered.ts';
import { statesOf } from '../../../src/db/proof/attest.ts';
import { withHashes } from '../../../src/db/proof/secrets.ts';
import { shapeFaults } from '../../../src/db/proof/shape/shape.ts';
import { strayValues } from '../../../src/db/proof/shape/storage-classes.ts';
import { storedShape } from '../../../src/db/proof/shape/stored-shape.ts';
import { indexFaults } from '../../../src/db/proof/text-index/index-pages.ts';
import { storedSegments } from '../../../src/db/proof/text-index/structure.ts';
import { countIndexed, indexedPosts, indexedWords, strayIndexRow, wordsAsIndexed } from '../../../src/db/proof/text-index/stored-index.ts';
import {
  countRows,
  keysOf,
  postOfStrayMedia,
  postsWithoutRole,
  readContents,
  readRows,
  readSalts,
  readTable,
  strayRowSalt,
  strayThread,
  unplacedPosts,
} from '../../../src/db/proof/stored-rows.ts';
import { WrittenRows } from '../../../src/db/proof/written-rows.ts';
import { all, type StoreCalls } from './call.ts';

/** A docket of which columns were written by a statement that does not tell their values, and a post whose content was. */
function writtenRows(): WrittenRows {
  const rows = new WrittenRows();
  rows.content('posts', 1, null);
  rows.unread.set('dockets', { columns: new Set(['status']), keys: new Set([1]) });
  return rows;
}

const TEXTS = new Map([[1, 'जनपद एटा']]);

export const PROOF: StoreCalls = {
  'proof/attest': {
    statesOf: (tx) => statesOf(tx, writtenRows(), [1]),
  },
  'proof/secrets': {
    withHashes: async (tx) => {
      await withHashes(tx, { table: 'units', columns: ['email'], rows: [['district-etah', 'sp@etah.example']] });
      // Erased, then gone.
      await withHashes(tx, { table: 'units', columns: ['email'], rows: [['district-etah', null]] });
      await withHashes(tx, { table: 'units', columns: null, rows: [['district-etah']] });
    },
  },
  'proof/shape/shape': {
    shapeFaults: (tx) => shapeFaults(tx),
  },
  'proof/shape/storage-classes': {
    strayValues: (tx) => all(strayValues(tx)),
  },
  'proof/shape/stored-shape': {
    storedShape: (tx) => storedShape(tx),
  },
  'proof/text-index/index-pages': {
    indexFaults: (tx) => all(indexFaults(tx)),
  },
  'proof/text-index/structure': {
    storedSegments: (tx) => (tx.engine === 'sqlite' ? storedSegments(tx) : Promise.resolve(null)),
  },
  'proof/text-index/stored-index': {
    indexedPosts: (tx) => indexedPosts(tx, TEXTS),
    countIndexed: (tx) => countIndexed(tx),
    strayIndexRow: (tx) => strayIndexRow(tx),
    indexedWords: (tx) => all(indexedWords(tx)),
    wordsAsIndexed: (tx) => wordsAsIndexed(tx, TEXTS),
  },
  'proof/stored-rows': {
    readRows: (tx) => readRows(tx, 'dockets', ['status'], [[1]]),
    readTable: (tx) => readTable(tx, 'concerns', Object.keys(coveredTable('concerns')?.columns ?? {})),
    readContents: (tx) => readContents(tx, 'posts', [1, 2]),
    readSalts: async (tx) => {
      await readSalts(tx, 'units', null);
      await readSalts(tx, 'units', ['district-etah']);
    },
    countRows: (tx) => countRows(tx, 'dockets'),
    keysOf: (tx) => all(keysOf(tx, 'dockets')),
    postsWithoutRole: (tx) => postsWithoutRole(tx),
    unplacedPosts: async (tx) => {
      await all(unplacedPosts(tx, 'role'));
      await all(unplacedPosts(tx, 'rest'));
    },
    strayRowSalt: (tx) => strayRowSalt(tx),
    strayThread: (tx) => strayThread(tx),
    postOfStrayMedia: (tx) => postOfStrayMedia(tx),
  },
};
