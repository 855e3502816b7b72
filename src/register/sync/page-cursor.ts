/** Follows the pages of one interval, newest first: how far down they have come, and whether they still make progress. Pure. */
import type { Doubt } from '../../domain/x/gap-reason.ts';
import type { IdInterval } from '../../domain/x/id-intervals.ts';
import type { XPage } from '../../ports.ts';
import { reachedBy } from './post-times.ts';
import { readDownTo, type SweepHole } from './sync-plan.ts';

/** This many pages in a row without a new post are a circle; X itself gives an empty page now and then. */
const FRUITLESS_PAGES = 10;

export interface MentionsWindow {
  readonly reach: number;
  readonly inDoubt: number;
  /** Posts of the window above the interval, which were read before. */
  readonly above: number;
}

export interface ReadInterval extends IdInterval {
  readonly doubts: readonly Doubt[];
}

/** Why there may be posts that this page does not give. */
export function doubtsOf({ lacking = 0, unreadable }: Pick<XPage, 'lacking' | 'unreadable'>): Doubt[] {
  return [
    ...(lacking > 0 ? (['fewer_than_said'] as const) : []),
    ...(unreadable.some(({ id }) => id === undefined) ? (['post_without_id'] as const) : []),
  ];
}

export class PageCursor {
  readonly #hole: SweepHole;
  readonly #window: MentionsWindow | null;
  #ended = false;
  readonly #seen = new Set<string>();
  #unreadable = 0;
  #fruitless = 0;
  #inOrder = true;
  #high: string;
  /** Of pages that made sure of nothing yet. */
  #doubts = new Set<Doubt>();
  /** The lowest that a post has reached; null before any came. */
  oldest: string | null = null;

  /** `window`: the source ends after a number of posts, whether there are more or not. */
  constructor(hole: SweepHole, window: MentionsWindow | null) {
    this.#hole = hole;
    this.#window = window;
    this.#high = hole.high;
  }

  /** The source gave all that it gives, and more may lie below. */
  get cutAtReach(): boolean {
    return this.#seen.size + this.#unreadable === this.#window?.reach && this.oldest !== null && this.oldest > this.#hole.low;
  }

  /** The source came to its end before the floor, after so many posts that its window may have ended there: it counts posts that it hides. */
  get perhapsCut(): boolean {
    if (this.#window === null || !this.#ended || this.cutAtReach) return false;
    const { reach, inDoubt, above } = this.#window;
    const own = this.#seen.size + this.#unreadable;
    // What gives more than X does has no such window.
    return own <= reach && own + above >= inDoubt && (this.oldest ?? this.#hole.high) > this.#hole.low;
  }

  /** What is not read yet. */
  get rest(): IdInterval {
    return { low: this.#hole.low, high: this.#high };
  }

  /** The pages go round in a circle: what is below can't be read this way. */
  get stuck(): boolean {
    return this.#fruitless >= FRUITLESS_PAGES;
  }

  /** What this page makes sure of beyond the pages before it; null: nothing. */
  take(page: XPage): IdInterval | null {
    for (const doubt of doubtsOf(page)) this.#doubts.add(doubt);
    const before = this.#seen.size;
    for (const post of page.posts) {
      if (this.#seen.has(post.id)) continue;
      this.#seen.add(post.id);
      const reached = reachedBy(post);
      // A server that keeps no order may still bring newer posts: then only the last page makes sure of anything.
      if (this.oldest !== null && reached > this.oldest) this.#inOrder = false;
      else this.oldest = reached;
    }
    this.#unreadable += page.unreadable.length;
    this.#fruitless = this.#seen.size > before ? 0 : this.#fruitless + 1;
    this.#ended = page.nextToken === null;
    const low = this.#reachedDown(this.#ended);
    const high = this.#high;
    if (low === null || low > high) return null;
    this.#high = low;
    return { low, high };
  }

  /** What is in doubt of the interval that was made sure of last; each once. */
  takeDoubts(): Doubt[] {
    const doubts = [...this.#doubts];
    this.#doubts.clear();
    return doubts;
  }

  #reachedDown(last: boolean): string | null {
    const { low } = this.#hole;
    if (last && !this.cutAtReach && !this.perhapsCut) return low;
    if (!this.#inOrder || this.oldest === null) return null;
    const reached = readDownTo(this.#hole, this.oldest);
    // The interval below has pages of its own.
    return reached < low ? low : reached;
  }
}
