/** What a stream that was kept in a file says it did not send becomes a gap, as far as no sweep has read that time. */
import { allCoverage } from '../../../db/stores/intake/coverage-store.ts';
import { gapsOf, type NewGap, recordGaps } from '../../../db/stores/intake/gap-store.ts';
import type { Db } from '../../../db/db.ts';
import type { AccountSightings } from '../../../domain/directory/account-sightings.ts';
import { latest, wholeSecond } from '../../../domain/time/moments.ts';
import { STREAM_INCOMPLETE } from '../../../domain/x/gap-reason.ts';
import { holes, idBefore, type IdInterval, union } from '../../../domain/x/id-intervals.ts';
import type { PostPage } from '../../../domain/x/post.ts';
import { firstIdAt, toSortable } from '../../../domain/x/x-id.ts';

/** Between the posts around what was not sent; UTC ISO-8601. */
interface Span {
  readonly from: string;
  readonly to: string;
}

interface Losses {
  readonly heldBack: number;
  readonly heldBackAt: string | null;
  readonly disconnected: number;
}

export class StreamGaps {
  readonly #spans: Span[] = [];
  /** The newest post of the file so far, UTC ISO-8601; empty before the first. */
  #newest = '';
  /** It ends with the first post that comes next. */
  #open: Span | null = null;

  /** A batch of a file, in the order of the file; `losses`: what the stream says within it. */
  take({ posts }: PostPage, losses: Losses | null): void {
    const times = posts.map(({ createdAt }) => createdAt).sort();
    const [oldest, newest] = [times[0], times.at(-1)];
    if (this.#open && oldest !== undefined) this.#close(oldest);
    if (losses && losses.heldBack + losses.disconnected > 0) {
      const around = [this.#newest, oldest, newest].filter((at): at is string => at !== undefined && at !== '').sort();
      const [from = losses.heldBackAt, to = losses.heldBackAt] = [around[0], around.at(-1)];
      if (from !== null && to !== null) this.#open = { from: this.#open?.from ?? from, to: latest(losses.heldBackAt, to) };
    }
    if (newest !== undefined) this.#newest = latest(this.#newest, newest);
  }

  endFile(): void {
    if (this.#open) this.#close(this.#open.to);
    this.#newest = '';
  }

  /**
   * Of the handles that the files name: a stream follows some of ours, and does not say which. What was known before is not recorded again,
   * nor what a person has closed.
   */
  async record(db: Db, sightings: AccountSightings, now: Date): Promise<void> {
    this.endFile();
    const at = now.toISOString();
    const spans = union(this.#spans.filter(({ from }) => from <= at).map(({ from, to }) => ids(from, to < at ? to : at)));
    if (spans.length === 0) return;
    const coverage = await allCoverage(db, 'tags');
    const known = (await gapsOf(db, { open: false })).filter(({ reason }) => reason === STREAM_INCOMPLETE);
    const gaps = sightings.namedOrAll.flatMap(({ id }): NewGap[] =>
      spans
        .flatMap((span) => holes(coverage.get(id) ?? [], span))
        .filter((hole) => !known.some((gap) => gap.handleId === id && gap.low <= hole.low && gap.high >= hole.high))
        .map((hole) => ({ handleId: id, way: 'search', ...hole, reason: STREAM_INCOMPLETE, at })),
    );
    if (gaps.length > 0) await db.write((tx) => recordGaps(tx, gaps));
  }

  #close(to: string): void {
    if (this.#open) this.#spans.push({ from: this.#open.from, to: latest(to, this.#open.to) });
    this.#open = null;
  }
}

/** Both ends with their whole second: X tells times of posts by the second. */
function ids(from: string, to: string): IdInterval {
  const low = wholeSecond(Date.parse(from));
  const high = wholeSecond(Date.parse(to)) + 1000;
  return { low: toSortable(firstIdAt(new Date(low))), high: idBefore(toSortable(firstIdAt(new Date(high)))) };
}
