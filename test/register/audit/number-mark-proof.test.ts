import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numbersOutside } from '../../../src/register/audit/number-mark-proof.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { complain, keptRegister } from '../../support/kept-register.ts';
import { temporaryFolder } from '../../support/run.ts';

/** Of a file with two promises, each followed by what was given. */
const CHANGES: readonly (readonly [what: string, change: (path: string) => void, says: RegExp])[] = [
  ['a line more that says nothing', (path) => appendFileSync(path, 'junk\n'), /line \d+ was not written/],
  ['a line in the middle', (path) => replaceIn(path, /\ngiven/, '\njunk\ngiven'), /line 3 was not written/],
  ['another hash of the place', (path) => replaceIn(path, /(after [1-9]\d*:)../, '$1zz'.replace('zz', '00')), /does not hold/],
  ['another place', (path) => replaceIn(path, /after ([1-9]\d*):/, 'after 1:'), /does not hold/],
  ['a lower number', (path) => replaceIn(path, /given (\d{4}) 5\n/, 'given $1 4\n'), /number 4 of/],
  ['a number of 0', (path) => appendFileSync(path, `given ${yearIn(path)} 0\n`), /number 0 of/],
  ['another year', (path) => appendFileSync(path, 'given 2019 0\n'), /number 0 of 2019/],
  ['its first announcement taken out', (path) => replaceIn(path, /promised .* 0-3 .*\n/, ''), /number 3 of/],
  ['its second announcement taken out', (path) => replaceIn(path, /promised .* 3-5 .*\n/, ''), /number 5 of/],
  ['both announcements taken out', (path) => replaceIn(path, /promised .*\n(given .*\n)promised .*\n/, '$1'), /number 5 of/],
  [
    'its first announcement and what was given then taken out',
    (path) => replaceIn(path, /promised .*\ngiven .*\n/, ''),
    /behind number 3 of/,
  ],
  ['a number at its top', (path) => replaceIn(path, /\npromised/, '\ngiven 2026 1\npromised'), /number 1 of/],
  [
    'a folder in its place',
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
    /can't be read/,
  ],
];

function replaceIn(path: string, what: RegExp, by: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(what, by);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

function yearIn(path: string): string {
  return /given (\d{4})/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
}

describe('the file of docket numbers that was changed', () => {
  it('is sound before', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 3);
    await complain(db, 2);
    expect(readFileSync(folder.file('r.db.numbers'), 'utf8')).toMatch(/promised .*\ngiven \d{4} 3\npromised .*\ngiven \d{4} 5\n$/s);
    expect(await verifyChain(db, null, undefined, await numbersOutside(db, folder.path))).toMatchObject({ ok: true, remarks: [] });
    await db.close();
  });

  it('is sound after it was removed and written anew', async () => {
    using folder = temporaryFolder();
    const path = folder.file('r.db.numbers');
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 3);
    rmSync(path);
    await complain(db, 2);
    expect(readFileSync(path, 'utf8')).toMatch(/^docket-numbers .*\ngiven \d{4} 3\npromised /);
    expect(await verifyChain(db, null, undefined, await numbersOutside(db, folder.path))).toMatchObject({ ok: true });
    await db.close();
  });

  it.each(CHANGES)('is found with %s', async (_, change, says) => {
    using folder = temporaryFolder();
    const path = folder.file('r.db.numbers');
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 3);
    await complain(db, 2);
    change(path);
    const { ok, firstMismatch } = await verifyChain(db, null, undefined, await numbersOutside(db, folder.path));
    expect([ok, firstMismatch?.where.en, firstMismatch?.why.en]).toEqual([false, path, expect.stringMatching(says)]);
    await db.close();
  });
});
