/** When posts were last compared by X's counts, and whether X gave any: what the overlap of sweeps at midnight rests on. */
import type { Db, WriteHandle } from '../../db/db.ts';
import { registerValue, setRegisterValue } from '../../db/stores/facts/register-store.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import type { SweepOptions } from './sync-options.ts';
import { INDEX_DELAY_MS } from '../../domain/x/limits.ts';

/** Fact of the register: UTC ISO-8601, empty before the first; behind it `refused` where X gave no counts, or `wanted`. */
const COMPARED_AT = 'late_compared_at';
const REFUSED = 'refused';
/** A person has found posts missing: the next whole sweep looks for them, whatever day it is. */
const WANTED = 'wanted';
/** After it no comparison is expected: the sweeps never come to their end, or the clock has jumped. */
const TRUSTED_MS = 2 * DAY_MS;

export class Comparisons {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** null before the first. */
  async last(): Promise<Date | null> {
    const moment = new Date((await this.#fact()).at);
    return Number.isNaN(moment.getTime()) ? null : moment;
  }

  /** Once in each UTC day, as soon as its first sweep may leave out no more of the day before. */
  async isDue(now: Date): Promise<boolean> {
    const last = await this.last();
    return last === null || settledDay(now) > settledDay(last);
  }

  async isWanted(): Promise<boolean> {
    return (await this.#fact()).word === WANTED;
  }

  /** What is missing is to be looked for with the next sweep. */
  static async want(tx: WriteHandle): Promise<void> {
    const [at = ''] = ((await registerValue(tx, COMPARED_AT)) ?? '').split(' ');
    await setRegisterValue(tx, COMPARED_AT, `${at} ${WANTED}`);
  }

  /** What lies before it is left to the counts, and not read again for late posts: X bills a post anew each UTC day. null: nothing is. */
  async overlapFrom(now: Date): Promise<Date | null> {
    const last = await this.last();
    const isTrusted = last !== null && now.getTime() - last.getTime() < TRUSTED_MS && (await this.#fact()).word !== REFUSED;
    return isTrusted ? utcDayStart(now) : null;
  }

  async done(now: Date, counted: boolean): Promise<void> {
    const value = counted ? now.toISOString() : `${now.toISOString()} ${REFUSED}`;
    await this.#db.write((tx) => setRegisterValue(tx, COMPARED_AT, value));
  }

  async #fact(): Promise<{ readonly at: string; readonly word: string | undefined }> {
    const [at = '', word] = ((await registerValue(this.#db, COMPARED_AT)) ?? '').split(' ');
    return { at, word };
  }
}

/** A sweep that is compared once it is whole: of all handles, by search. */
export function isComparedByCounts({ way, handles }: Pick<SweepOptions, 'way' | 'handles'>): boolean {
  return way !== 'mentions' && handles.length === 0;
}

export function utcDayStart(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / DAY_MS) * DAY_MS);
}

/** The UTC day by whose end all posts should be in X's index. */
function settledDay(moment: Date): number {
  return Math.floor((moment.getTime() - INDEX_DELAY_MS) / DAY_MS);
}
