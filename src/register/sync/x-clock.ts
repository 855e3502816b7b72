/** X's clock, which decides what X's time windows contain: ours, corrected by how far ahead of it X was last seen. */
import type { Db } from '../../db/db.ts';
import { clockAheadMs, setRegisterValue } from '../../db/stores/facts/register-store.ts';
import { MINUTE_MS } from '../../domain/time/ist.ts';

/** X tells whole seconds, and an answer takes some; what differs by more is the clock's. */
const DIFFERS_MS = MINUTE_MS;

export class XClock {
  readonly #now: () => Date;
  #aheadMs = 0;
  /** When X last told it, by our clock. */
  #at: Date | null = null;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Asks X for its time when a handle is new, or when the clocks differed last time; else what is stored is trusted. False where it was asked
   * and did not say.
   */
  async learn(db: Db, isNew: boolean, serverTime: () => Promise<Date | null>): Promise<boolean> {
    this.#aheadMs = await clockAheadMs(db);
    const asked = isNew || this.#aheadMs !== 0;
    const told = asked ? await serverTime() : null;
    this.keep(told);
    await db.write((tx) => setRegisterValue(tx, 'x_clock_ahead_ms', String(this.#aheadMs)));
    return !asked || told !== null;
  }

  /** `serverTime`: what an answer of X carried. */
  keep(serverTime: Date | null): void {
    if (serverTime === null) return;
    this.#at = this.#now();
    const ahead = serverTime.getTime() - this.#now().getTime();
    this.#aheadMs = Math.abs(ahead) > DIFFERS_MS ? ahead : 0;
  }

  /** For those who number posts, and for the next sweep. */
  async remember(db: Db): Promise<void> {
    const at = this.#at?.toISOString();
    if (at === undefined) return;
    await db.write(async (tx) => {
      await setRegisterValue(tx, 'x_clock_ahead_ms', String(this.#aheadMs));
      await setRegisterValue(tx, 'x_clock_at', at);
    });
  }

  /** ms; 0 where the clocks agree. */
  get aheadMs(): number {
    return this.#aheadMs;
  }

  now(): Date {
    return new Date(this.#now().getTime() + this.#aheadMs);
  }
}
