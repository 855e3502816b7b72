/** One way down a stretch of time, page by page, newest first: how far it has come, and whether it still gets on. Pure. */
import type { IdInterval } from '../../domain/x/id-intervals.ts';
import type { XPage } from '../../ports.ts';
import { reachedBy } from './post-times.ts';
import { readDownTo, type SweepHole } from './sync-plan.ts';

/** So many pages one after another that bring no post that had not come before: it is a circle. X gives an empty page now and then. */
const FRUITLESS_PAGES = 10;

export class PageCursor {
  readonly #hole: SweepHole;
  readonly #reach: number | null;
  readonly #seen = new Set<string>();
  #unreadable = 0;
  #fruitless = 0;
  #inOrder = true;
  #high: string;
  /** The lowest that a post has reached; null before any came. */
  oldest: string | null = null;

  /** `reach`: the source ends after so many posts, whether there are more or not. */
  constructor(hole: SweepHole, reach: number | null) {
    this.#hole = hole;
    this.#reach = reach;
    this.#high = hole.high;
  }

  /** The source gave all that it gives, and more may lie below. */
  get cutAtReach(): boolean {
    return this.#seen.size + this.#unreadable === this.#reach && this.oldest !== null && this.oldest > this.#hole.low;
  }

  /** What is not read yet. */
  get rest(): IdInterval {
    return { low: this.#hole.low, high: this.#high };
  }

  /** Goes round in a circle: what is below can't be had this way. */
  get stuck(): boolean {
    return this.#fruitless >= FRUITLESS_PAGES;
  }

  /** What the page has made sure of besides the pages before it. */
  take(page: XPage): IdInterval | null {
    const before = this.#seen.size;
    for (const post of page.posts) {
      if (this.#seen.has(post.id)) continue;
      this.#seen.add(post.id);
      const reached = reachedBy(post);
      // A server that keeps no order may bring newer ones yet: only the end tells then.
      if (this.oldest !== null && reached > this.oldest) this.#inOrder = false;
      else this.oldest = reached;
    }
    this.#unreadable += page.unreadable.length;
    this.#fruitless = this.#seen.size > before ? 0 : this.#fruitless + 1;
    const low = this.#reachedDown(page.nextToken === null);
    const high = this.#high;
    if (low === null || low > high) return null;
    this.#high = low;
    return { low, high };
  }

  #reachedDown(last: boolean): string | null {
    const { low } = this.#hole;
    if (last && !this.cutAtReach) return low;
    if (!this.#inOrder || this.oldest === null) return null;
    const reached = readDownTo(this.#hole, this.oldest);
    // Below the stretch the next one begins.
    return reached < low ? low : reached;
  }
}
