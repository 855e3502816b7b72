import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { openDb } from '../../../src/db/engine/open.ts';
import { serialCounters } from '../../../src/db/stores/facts/counter-store.ts';
import { chainHead } from '../../../src/db/stores/events/event-store.ts';
import { higherOf } from '../../../src/register/keeping/known-serials.ts';
import { highestSerials, type NumberMark, parseMark } from '../../../src/domain/docket/number/number-mark.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { goOnBehind } from '../../../src/register/keeping/go-on-behind.ts';
import fc from '../../support/fast-check.ts';
import { ACTOR, backUp, complain, keptRegister, NOW, restoreTo } from '../../support/kept-register.ts';
import { temporaryFolder } from '../../support/run.ts';

/** `HISTORIES=200` for a longer look: a minute or two on an idle machine. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 25);
const YEAR_MS = 366 * 86_400_000;

const STEP = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('complain' as const),
      count: fc.integer({ min: 1, max: 3 }),
      killed: fc.constantFrom('no', 'no', 'before_commit', 'after_commit'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('backup' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('restore' as const),
      which: fc.nat(9),
      more: fc.nat(2),
      killed: fc.constantFrom('no', 'no', 'before_mark'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('put_back' as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('next_year' as const) }) },
);

type Step = typeof STEP extends fc.Arbitrary<infer T> ? T : never;

let template: ReturnType<typeof temporaryFolder>;
beforeAll(async () => {
  template = temporaryFolder();
  await (await keptRegister(template.file('r.db'))).close();
});
afterAll(() => template[Symbol.dispose]());

/** A register through its history, and the numbers that citizens hold. */
class History {
  readonly #path: string;
  readonly #folder: string;
  readonly #backups: string[] = [];
  readonly #copies: { readonly path: string; readonly head: string }[] = [];
  /** By number: the post whose author holds it. */
  readonly #told = new Map<string, string>();
  #now = NOW;
  #step = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#path = `${folder}/r.db`;
    for (const end of ['', '.numbers']) copyFileSync(template.file(`r.db${end}`), this.#path + end);
  }

  async take(step: Step): Promise<void> {
    this.#now = new Date(this.#now.getTime() + 60_000);
    this.#step += 1;
    switch (step.does) {
      case 'complain':
        await this.#complain(step.count, step.killed);
        break;
      case 'backup':
        await this.#opened(async (db) => this.#backups.push((await backUp(db, `${this.#folder}/backups`, { now: this.#now })).file));
        break;
      case 'restore':
        await this.#restore(this.#backups[step.which % this.#backups.length], step.more, step.killed);
        break;
      case 'put_back': {
        const copy = this.#copies[step.which % this.#copies.length];
        if (copy && !this.#cantTell(copy.head)) copyFileSync(copy.path, this.#path);
        break;
      }
      case 'next_year':
        this.#now = new Date(Math.max(this.#now.getTime(), NOW.getTime() + YEAR_MS));
    }
    await this.#tellCitizens();
    const copy = `${this.#folder}/copy-${this.#step}.db`;
    copyFileSync(this.#path, copy);
    await this.#opened(async (db) => this.#copies.push({ path: copy, head: (await chainHead(db)).hash }));
  }

  async #complain(count: number, killed: string): Promise<void> {
    const given = () => complainKilled(this.#path, count, this.#now, killed);
    try {
      await given();
    } catch (error) {
      // An older copy was put back: the way out that the refusal names.
      if (!(error instanceof UserError) || error.code !== 'no_register') throw error;
      await this.#opened((db) => goOnBehind(db, this.#marked(), { actor: ACTOR, now: this.#now }));
      await given();
    }
  }

  async #restore(backup: string | undefined, more: number, killed: string): Promise<void> {
    if (backup === undefined) return;
    const mark = readFileSync(`${this.#path}.numbers`);
    const numbersAfter = (await this.#known()).map(({ year, serial }) => ({ year, serial: serial + more }));
    await restoreTo(this.#path, backup, { numbersAfter, now: this.#now });
    if (killed === 'before_mark') writeFileSync(`${this.#path}.numbers`, mark);
  }

  /** The one gap that decision 0021 names: killed between commit and mark, and the copy is that of the moment before. */
  #cantTell(head: string): boolean {
    const { years } = parseMark(readFileSync(`${this.#path}.numbers`, 'utf8')) as NumberMark;
    return [...years.values()].some(({ promise }) => promise?.after.hash === head);
  }

  #marked(): { year: number; serial: number }[] {
    const mark = parseMark(readFileSync(`${this.#path}.numbers`, 'utf8')) as NumberMark;
    return [...highestSerials(mark)].map(([year, serial]) => ({ year, serial }));
  }

  /** What a person reads off the refusal: of mark and register the higher. */
  async #known(): Promise<{ year: number; serial: number }[]> {
    let counters = new Map<number, number>();
    await this.#opened(async (db) => {
      counters = await serialCounters(db);
    });
    return [...higherOf(counters, new Map(this.#marked().map(({ year, serial }) => [year, serial])))].map(([year, serial]) => ({
      year,
      serial,
    }));
  }

  async #tellCitizens(): Promise<void> {
    await this.#opened(async (db) => {
      const rows = await db.k
        .selectFrom('dockets')
        .leftJoin('posts', 'posts.id', 'dockets.post_id')
        .select(['dockets.year', 'dockets.serial', 'dockets.status', 'posts.x_id'])
        .execute();
      for (const { year, serial, status, x_id } of rows) {
        if (status === 'void') continue;
        const number = `${year}-${serial}`;
        expect(`${number} of ${this.#told.get(number) ?? x_id}`).toBe(`${number} of ${x_id}`);
        this.#told.set(number, x_id ?? '');
      }
    });
  }

  async isSound(): Promise<boolean> {
    let sound = false;
    await this.#opened(async (db) => {
      sound = (await verifyChain(db)).ok;
    });
    return sound;
  }

  async #opened(work: (db: Db) => Promise<unknown>): Promise<void> {
    const db = await openDb(this.#path);
    await work(db).finally(() => db.close());
  }
}

class Killed extends Error {}

/** Complaints of an intake that is killed at the moment named, as far as a process can do that to itself. */
async function complainKilled(path: string, count: number, now: Date, killed: string): Promise<void> {
  const db = await openDb(path);
  const dying: Db = {
    ...db,
    write: (work) =>
      db.write(async (tx) => {
        let promised = false;
        const promise: typeof tx.numbers.promise = async (numbers) => {
          await tx.numbers.promise(numbers);
          promised = true;
        };
        const result = await work({ ...tx, numbers: { ...tx.numbers, promise } });
        if (promised && killed === 'before_commit') throw new Killed();
        return result;
      }),
  };
  try {
    await complain(dying, count, now);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  } finally {
    await db.close();
  }
  const mark = readFileSync(`${path}.numbers`, 'utf8');
  if (killed === 'after_commit') writeFileSync(`${path}.numbers`, mark.replace(/given \d+ \d+\n$/, ''));
}

describe('docket numbers over a history of kills, backups, restores and copies put back by hand', () => {
  it('are never given twice', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 9 }), async (steps) => {
        const folder = `${template.path}/history`;
        mkdirSync(folder);
        try {
          const history = new History(folder);
          for (const step of steps) await history.take(step);
          expect(await history.isSound()).toBe(true);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: HISTORIES },
    );
  });
});
