/** X's clock, which decides what X's time windows contain: ours, corrected by how far ahead of it X was last seen. */
import type { Db } from '../../db/db.ts';
import { setRegisterValue, xClockSeen } from '../../db/stores/facts/register-store.ts';
import { HOUR_MS, MINUTE_MS } from '../../domain/time/ist.ts';

/** X tells whole seconds, and an answer takes some; what differs by more is the clock's. */
const DIFFERS_MS = MINUTE_MS;

/** What X said of our clock is trusted for so long. */
const TRUSTED_MS = 6 * HOUR_MS;

export class XClock {
  readonly #now: () => Date;
  #aheadMs = 0;
  /** When X last told it, by our clock. */
  #at: Date | null = null;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Asks X for its time when a handle is new, when the clocks differed last time, or when X told its time long ago: our clock may have jumped
   * since, and what a wrong one takes for unread would be paid for. Else what is stored is trusted. False where it was asked and did not say.
   */
  async learn(db: Db, isNew: boolean, serverTime: () => Promise<Date | null>): Promise<boolean> {
    const seen = await xClockSeen(db);
    this.#aheadMs = seen.aheadMs;
    const isOld = seen.at !== null && Math.abs(this.#now().getTime() - Date.parse(seen.at)) > TRUSTED_MS;
    const asked = isNew || isOld || this.#aheadMs !== 0;
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
