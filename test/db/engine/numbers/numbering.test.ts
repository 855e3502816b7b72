import { appendFileSync, copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { createDb, openDb } from '../../../../src/db/engine/open.ts';
import { LONGEST_BYTES } from '../../../../src/db/engine/numbers/mark-file.ts';
import { counterValue, serialCounter, setCounter } from '../../../../src/db/stores/facts/counter-store.ts';
import { highestSerials, type NumberMark, parseMark } from '../../../../src/domain/docket/number/number-mark.ts';
import { initialiseRegister } from '../../../../src/register/directory/initialise.ts';
import { temporaryFolder } from '../../../support/run.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
const ACTOR = { name: 'asha', login: 'asha', host: 'desk' };

/** Gives the next numbers, as intake does; a failing `before` rolls them back. */
async function give(db: Db, count: number, { year = 2026, before }: { year?: number; before?: () => void } = {}): Promise<void> {
  await db.write(async (tx) => {
    const from = await counterValue(tx, serialCounter(year));
    await setCounter(tx, serialCounter(year), from + count);
    tx.append({ kind: 'test', at: NOW.toISOString(), docketId: null, data: {} });
    await tx.numbers.promise({ year, from, to: from + count, at: NOW.toISOString() });
    before?.();
  });
}

async function registerAt(path: string, series = 'UPP'): Promise<Db> {
  const { db } = await createDb(path);
  await initialiseRegister(db, { now: NOW, actor: ACTOR, series });
  return db;
}

async function copyOf(db: Db, path: string, copy: string): Promise<Db> {
  await db.close();
  copyFileSync(path, copy);
  return openDb(path);
}

function numbersIn(path: string): [number, number][] {
  return [...highestSerials(parseMark(readFileSync(path, 'utf8')) as NumberMark)];
}

describe('the file of docket numbers beside a register', () => {
  it('is there from the beginning, for its owner alone, and says each number before it is committed', async () => {
    using folder = temporaryFolder();
    const db = await registerAt(folder.file('r.db'));
    expect(statSync(folder.file('r.db.numbers')).mode & 0o777).toBe(0o600);
    let said: [number, number][] = [];
    await give(db, 3, { before: () => (said = numbersIn(folder.file('r.db.numbers'))) });
    expect(said).toEqual([[2026, 3]]);
    await give(db, 2, { year: 2027 });
    expect(numbersIn(folder.file('r.db.numbers'))).toEqual([
      [2026, 3],
      [2027, 2],
    ]);
    await db.close();
  });

  it('lets the next run give the numbers of one that was rolled back or killed before the commit', async () => {
    using folder = temporaryFolder();
    const db = await registerAt(folder.file('r.db'));
    await give(db, 3);
    const failing = () => {
      throw new Error('killed');
    };
    await expect(give(db, 5, { before: failing })).rejects.toThrow('killed');
    await db.write(async (tx) => void tx.append({ kind: 'noted', at: NOW.toISOString(), docketId: null, data: {} }));
    await give(db, 2);
    expect(await counterValue(db, serialCounter(2026))).toBe(5);
    await db.close();
  });

  it('refuses numbers to an older copy that was put back, and says what to do', async () => {
    using folder = temporaryFolder();
    const path = folder.file('r.db');
    let db = await registerAt(path);
    await give(db, 3);
    db = await copyOf(db, path, folder.file('copy.db'));
    await give(db, 1);
    await db.close();
    copyFileSync(folder.file('copy.db'), path);
    db = await openDb(path);
    await expect(give(db, 1)).rejects.toMatchObject({
      code: 'no_register',
      hints: [expect.any(String), expect.stringContaining('--numbers-after 2026-4')],
    });
    await db.close();
  });

  it('refuses numbers to a copy from before the year changed', async () => {
    using folder = temporaryFolder();
    const path = folder.file('r.db');
    let db = await registerAt(path);
    await give(db, 3);
    db = await copyOf(db, path, folder.file('copy.db'));
    await give(db, 1);
    await give(db, 4, { year: 2027 });
    await db.close();
    copyFileSync(folder.file('copy.db'), path);
    db = await openDb(path);
    await expect(give(db, 1, { year: 2028 })).rejects.toMatchObject({ code: 'no_register' });
    await db.close();
  });

  it('stands beside the register itself where the register is named by a link', async () => {
    using folder = temporaryFolder();
    await (await registerAt(folder.file('real.db'))).close();
    symlinkSync(folder.file('real.db'), folder.file('link.db'));
    const db = await openDb(folder.file('link.db'));
    await give(db, 2);
    expect(numbersIn(folder.file('real.db.numbers'))).toEqual([[2026, 2]]);
    expect(existsSync(folder.file('link.db.numbers'))).toBe(false);
    await db.close();
  });

  it('is written anew where it is missing, with an event and a word to the person', async () => {
    using folder = temporaryFolder();
    const path = folder.file('r.db');
    const first = await registerAt(path);
    await give(first, 3);
    await first.close();
    rmSync(`${path}.numbers`);
    const said: string[] = [];
    const db = await openDb(path, { say: ({ en }) => said.push(en) });
    await give(db, 1);
    expect(numbersIn(`${path}.numbers`)).toEqual([[2026, 4]]);
    expect(said).toEqual([expect.stringContaining('written from the register')]);
    const events = await db.k.selectFrom('events').select('body').where('kind', '=', 'number_mark_written').execute();
    expect(events).toHaveLength(1);
    await db.close();
  });

  it('moves with its register, and keeps two registers of one folder apart', async () => {
    using folder = temporaryFolder();
    const [one, two] = [await registerAt(folder.file('one.db')), await registerAt(folder.file('two.db'), 'TST')];
    await give(one, 2);
    await give(two, 5);
    await one.close();
    await two.close();
    renameSync(folder.file('one.db'), folder.file('moved.db'));
    renameSync(folder.file('one.db.numbers'), folder.file('moved.db.numbers'));
    const db = await openDb(folder.file('moved.db'));
    await give(db, 1);
    expect(numbersIn(folder.file('moved.db.numbers'))).toEqual([[2026, 3]]);
    expect(numbersIn(folder.file('two.db.numbers'))).toEqual([[2026, 5]]);
    await db.close();
  });

  it.each([
    ['is that of another register', (path: string, other: string) => copyFileSync(`${other}.numbers`, `${path}.numbers`)],
    ['has a line more that says nothing', (path: string) => appendFileSync(`${path}.numbers`, 'junk\n')],
    ['is no mark at all', (path: string) => writeFileSync(`${path}.numbers`, 'something else\n')],
  ])('refuses numbers where the file %s', async (_, spoil) => {
    using folder = temporaryFolder();
    const db = await registerAt(folder.file('r.db'));
    await (await registerAt(folder.file('other.db'))).close();
    spoil(folder.file('r.db'), folder.file('other.db'));
    await expect(give(db, 1)).rejects.toMatchObject({ code: 'no_register', hints: [expect.stringContaining('mv ')] });
    await db.close();
  });

  it('lets no new register of the series begin at 1 where an older one has given numbers', async () => {
    using folder = temporaryFolder();
    const path = folder.file('r.db');
    const first = await registerAt(path);
    await give(first, 2);
    await first.close();
    rmSync(path);
    const { db } = await createDb(path);
    await expect(initialiseRegister(db, { now: NOW, actor: ACTOR })).rejects.toMatchObject({ code: 'no_register' });
    await initialiseRegister(db, { now: NOW, actor: ACTOR, series: 'UPQ' });
    await db.close();
  });

  it('lets a register for training begin again', async () => {
    using folder = temporaryFolder();
    const path = folder.file('r.db');
    const first = await registerAt(path, 'TRN');
    await give(first, 2);
    await first.close();
    rmSync(path);
    const again = await registerAt(path, 'TRN');
    await give(again, 1);
    expect(await counterValue(again, serialCounter(2026))).toBe(1);
    expect(numbersIn(folder.file('r.db.numbers'))).toEqual([[2026, 1]]);
    await again.close();
  });

  it('outlives a line that a power cut left half-written', async () => {
    using folder = temporaryFolder();
    const db = await registerAt(folder.file('r.db'));
    await give(db, 2);
    appendFileSync(folder.file('r.db.numbers'), 'promised 2026 2-9 af');
    await give(db, 1);
    expect(numbersIn(folder.file('r.db.numbers'))).toEqual([[2026, 3]]);
    await db.close();
  });

  it('is written in short before it grows long', async () => {
    using folder = temporaryFolder();
    const db = await registerAt(folder.file('r.db'));
    await give(db, 2);
    appendFileSync(folder.file('r.db.numbers'), 'given 2026 1\n'.repeat(LONGEST_BYTES / 10));
    await give(db, 1);
    expect(statSync(folder.file('r.db.numbers')).size).toBeLessThan(500);
    expect(numbersIn(folder.file('r.db.numbers'))).toEqual([[2026, 3]]);
    await db.close();
  });
});

describe('a register that vanishes under a running process', () => {
  it.each([
    ['removed', (path: string) => rmSync(path)],
    ['moved', (path: string) => renameSync(path, `${path}.moved`)],
    ['replaced', (path: string, other: string) => renameSync(other, path)],
  ])('is noticed before the next write where it was %s', async (_, vanish) => {
    using folder = temporaryFolder();
    const db = await registerAt(folder.file('r.db'));
    await (await registerAt(folder.file('other.db'))).close();
    vanish(folder.file('r.db'), folder.file('other.db'));
    await expect(db.write(async () => undefined)).rejects.toMatchObject({ code: 'no_register' });
    await db.close();
  });
});
