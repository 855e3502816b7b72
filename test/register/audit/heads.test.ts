import { expect, it } from 'vitest';
import { parseHeads } from '../../../src/register/audit/head.ts';

const HASH = 'ab'.repeat(32);
const ROOT = 'cd'.repeat(32);

it('heads of a list are read with the line that each stands in, whatever else is written there', () => {
  const list = `# the wall of room 4\n\n12:${HASH}\r\n  2026-11-27 sync 13:${HASH.toUpperCase()} (Asha)\n{"series":"UPP","head":"14:${HASH}:${ROOT}"}`;
  expect(parseHeads(list, 'heads.txt')).toEqual([
    { seq: 12, hash: HASH, root: null, place: 'heads.txt:3' },
    { seq: 13, hash: HASH, root: null, place: 'heads.txt:4' },
    { seq: 14, hash: HASH, root: ROOT, place: 'heads.txt:5' },
  ]);
});

it.each([
  ['letters alone', 'seen by Asha'],
  ['a hash that is cut short', `12:${HASH.slice(1)}`],
  ['a hash that is too long', `12:${HASH}a`],
  ['a hash without its event', HASH],
  ['a root that is cut short', `12:${HASH}:${ROOT.slice(1)}`],
  ['a root that is too long', `12:${HASH}:${ROOT}a`],
])('a line of the list with %s is refused by its number', (_, line) => {
  expect(() => parseHeads(`12:${HASH}\n${line}`, 'heads.txt')).toThrow(/Line 2 of heads\.txt/);
});
