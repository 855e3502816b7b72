/** The register of a server that runs for days: opened once, and again where its file was replaced or what is read is an older copy. */
import type { Db } from '../db/db.ts';
import { MINUTE_MS } from '../domain/time/ist.ts';

export interface RegisterSource {
  open(): Promise<Db>;
  /** Anew; the earlier one is closed by the one who held it. */
  reopen(): Promise<Db>;
}

interface Held {
  readonly db: Db;
  readonly openedAt: number;
  readers: number;
  isOver: boolean;
}

export class OpenRegister {
  readonly #source: RegisterSource;
  readonly #now: () => Date;
  #held: Held | null = null;
  #opening: Promise<Held> | null = null;
  #wasOpened = false;

  constructor(source: RegisterSource, now: () => Date) {
    this.#source = source;
    this.#now = now;
  }

  /** Throws UserError `no_register` while there is none to read; the next call tries again. */
  async read<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const held = await this.#entered();
    try {
      return await work(held.db);
    } finally {
      held.readers--;
      await this.#closeIfOver(held);
    }
  }

  /** Counted as a reader already: nobody closes it in between. */
  async #entered(): Promise<Held> {
    const held = this.#held;
    if (held !== null && this.#isGood(held)) {
      held.readers++;
      return held;
    }
    if (held !== null) {
      this.#held = null;
      held.isOver = true;
      await this.#closeIfOver(held);
    }
    this.#opening ??= this.#open().finally(() => {
      this.#opening = null;
    });
    const opened = await this.#opening;
    opened.readers++;
    return opened;
  }

  async #open(): Promise<Held> {
    const db = await (this.#wasOpened ? this.#source.reopen() : this.#source.open());
    this.#wasOpened = true;
    this.#held = { db, openedAt: this.#now().getTime(), readers: 0, isOver: false };
    return this.#held;
  }

  /** A copy of a register that can only be read is made once a minute at most: it may be large. */
  #isGood({ db, openedAt }: Held): boolean {
    try {
      return db.isCurrent() || this.#now().getTime() - openedAt < MINUTE_MS;
    } catch {
      // Why it can't be read is said by opening it again.
      return false;
    }
  }

  async #closeIfOver(held: Held): Promise<void> {
    if (held.isOver && held.readers === 0) await held.db.close();
  }
}
