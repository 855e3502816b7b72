/** The dockets that wait for the desk, in the order of `list`, as a person walks through them: each once. */
import { resolveFilter } from '../../../reports/filters.ts';
import { urgentFirst } from '../../../reports/urgent-first.ts';
import type { Context } from '../../../ports.ts';
import { placesTyped } from '../places.ts';

/** Asked for at a time. */
const PAGE = 200;

export class Queue {
  readonly #ctx: Context;
  readonly #visited: string[] = [];
  #at = -1;
  #waiting: readonly string[] = [];

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** Begins at one that was named. */
  begin(number: string): void {
    this.#visited.splice(this.#at + 1, this.#visited.length, number);
    this.#at++;
  }

  /** The one behind it; null where nothing waits that was not seen. */
  async next(): Promise<string | null> {
    const again = this.#visited[this.#at + 1];
    if (again === undefined) {
      const found = this.#unseen() ?? ((await this.#load()) ? this.#unseen() : undefined);
      if (found === undefined) return null;
      this.#visited.push(found);
    }
    this.#at++;
    return this.#visited[this.#at] ?? null;
  }

  /** The one before it; null at the first. */
  back(): string | null {
    if (this.#at <= 0) return null;
    this.#at--;
    return this.#visited[this.#at] ?? null;
  }

  /** What stands behind the one where the walk is comes first. */
  #unseen(): string | undefined {
    const here = this.#waiting.indexOf(this.#visited[this.#at] ?? '');
    const seen = new Set(this.#visited);
    return [...this.#waiting.slice(here + 1), ...this.#waiting.slice(0, here + 1)].find((number) => !seen.has(number));
  }

  async #load(): Promise<boolean> {
    const db = await this.#ctx.db();
    const filter = await resolveFilter(db, { status: 'open', waiting: 'desk' }, this.#ctx.now(), placesTyped(this.#ctx, db));
    // As many more as were seen: those may all still wait.
    const numbers = (await urgentFirst(db, { filter, limit: PAGE + this.#visited.length })).map(({ docket }) => docket);
    this.#waiting = numbers;
    return numbers.length > 0;
  }
}
