/**
 * X indexes some posts hours late, where no sweep looks any more. Once in each UTC day the time since the last comparison, and some hours
 * before it, is compared by X's counts, and read again where X counts more; what it counts and does not give is a gap until it is found.
 */
import { allCoverage } from '../../db/stores/intake/coverage-store.ts';
import { type Gap, gapsOf, recordGap } from '../../db/stores/intake/gap-store.ts';
import { lastWholeSweepBefore } from '../../db/stores/intake/intake-store.ts';
import { SYNC } from '../../domain/messages/register/sync.ts';
import { DAY_MS, HOUR_MS } from '../../domain/time/ist.ts';
import { wholeSecond } from '../../domain/time/moments.ts';
import { UserError } from '../../domain/user-error.ts';
import { COUNTED, isDoubtful } from '../../domain/x/gap-reason.ts';
import { type IdInterval, union } from '../../domain/x/id-intervals.ts';
import { INDEX_DELAY_MS, SEARCH_REACH_MS } from '../../domain/x/limits.ts';
import { fromSortable, momentOfId } from '../../domain/x/x-id.ts';
import { Comparisons, utcDayStart } from './comparisons.ts';
import { type CountedReading, intervalOf, type Packed, type Span } from './gaps/counted-reading.ts';
import { kindOfProblem } from './sweep/sweep-failures.ts';
import { chosenHandles } from './sweep/sweep-handles.ts';
import { withCoverage } from './stored-plan.ts';
import type { SweepHandle } from './sync-plan.ts';

/** So much of what was compared the day before is compared again: a post may be indexed hours late. */
const LATE_MS = 6 * HOUR_MS;

export class LatePosts {
  readonly #counted: CountedReading;

  constructor(counted: CountedReading) {
    this.#counted = counted;
  }

  /** `now` by X's clock. What fails is tried again the next day; the sweep itself is done. */
  async lookAgain(now: Date): Promise<void> {
    const { db, world } = this.#counted;
    const comparisons = new Comparisons(db);
    const isDue = await comparisons.isDue(now);
    const isWanted = await comparisons.isWanted();
    if (!isDue && !isWanted) return;
    const last = await comparisons.last();
    // A register that reads X for the first time has nothing to compare yet.
    if (last === null && !isWanted) return comparisons.done(now, true);
    const to = wholeSeconds(now.getTime() - INDEX_DELAY_MS);
    const from = Math.max(Math.min(now.getTime() - DAY_MS, last?.getTime() ?? now.getTime()) - LATE_MS, now.getTime() - SEARCH_REACH_MS);
    try {
      for (const gaps of alike(await gapsOf(db, { open: true }))) await this.#settle(gaps, now);
      if (isDue && last !== null) await this.#compare({ from: wholeSeconds(from), to });
      await comparisons.done(isDue || last === null ? now : last, true);
    } catch (error) {
      if (!(error instanceof UserError) || error.code === 'interrupted' || error.code === 'terminated') throw error;
      world.say(SYNC.notCompared(error.text));
      // The limit of X, the budget of the month or the line to X may have room again with the next sweep.
      if (error.code !== 'x_failed' || mayPass(error)) return;
      await this.#readBeforeMidnight(now);
      await comparisons.done(now, false);
    }
  }

  /** Without counts, what sweeps left out of their overlap because a count would show it. */
  async #readBeforeMidnight(now: Date): Promise<void> {
    const { db, world } = this.#counted;
    const midnight = utcDayStart(now);
    const aheadMs = now.getTime() - world.now().getTime();
    const before = await lastWholeSweepBefore(db, new Date(midnight.getTime() - aheadMs).toISOString());
    if (before === null) return;
    const from = Math.max(Date.parse(before) + aheadMs - INDEX_DELAY_MS, now.getTime() - SEARCH_REACH_MS);
    const handles = await withCoverage(db, await chosenHandles(db, [], world.now()), 'tags');
    for (const part of this.#counted.packed(handles)) await this.#readAgain(part, { from: wholeSeconds(from), to: midnight });
  }

  /** Each handle over what was read of it without a hole up to the end. */
  async #compare(span: Span): Promise<void> {
    const { db, world } = this.#counted;
    const interval = intervalOf(span);
    const spans = new Map<number, SweepHandle[]>();
    for (const handle of await withCoverage(db, await chosenHandles(db, [], world.now()), 'tags')) {
      const read = union(handle.covered).find(({ low, high }) => low < interval.high && high >= interval.high);
      const begin = read && momentOfId(fromSortable(read.low));
      if (!begin) continue;
      const from = wholeSecond(Math.max(span.from.getTime(), begin.getTime() + 999));
      if (from < span.to.getTime()) spans.set(from, [...(spans.get(from) ?? []), handle]);
    }
    for (const [from, handles] of spans)
      for (const part of this.#counted.packed(handles)) await this.#compareQuery(part, { from: new Date(from), to: span.to });
  }

  async #compareQuery(part: Packed, span: Span): Promise<void> {
    if (await this.#stillMissing(part, span)) await this.#findWhose(part.handles, span);
  }

  /** Halves the handles until it is known of which one X counts more. */
  async #findWhose(handles: readonly SweepHandle[], span: Span): Promise<void> {
    const { db, world } = this.#counted;
    const [one, ...others] = handles;
    if (one && others.length === 0) {
      const at = world.now().toISOString();
      await db.write((tx) => recordGap(tx, { handleId: one.id, way: 'search', ...intervalOf(span), reason: COUNTED, at }));
      return;
    }
    const middle = Math.ceil(handles.length / 2);
    for (const half of [handles.slice(0, middle), handles.slice(middle)]) {
      for (const part of this.#counted.packed(half))
        if (await this.#counted.isMissing(part, span)) await this.#findWhose(part.handles, span);
    }
  }

  /** Gaps of one interval that counts can settle: read again while X reaches them, and closed when X counts no more than is stored. */
  async #settle(gaps: readonly Gap[], now: Date): Promise<void> {
    const [gap] = gaps;
    const span = gap && spanOf(gap);
    if (!gap || !span || !isSettledByCounts(gap) || span.from.getTime() < now.getTime() - SEARCH_REACH_MS) return;
    const coverage = await allCoverage(this.#counted.db, 'tags');
    const handles = gaps.map(({ handleId: id, handle: name }) => ({ id, name, covered: coverage.get(id) ?? [], givenUp: [] }));
    for (const part of this.#counted.packed(handles)) {
      if (await this.#stillMissing(part, span)) continue;
      await this.#counted.close(
        gaps.filter(({ handleId }) => part.handles.some(({ id }) => id === handleId)),
        'counts',
      );
    }
  }

  /** Whether X counts more than is stored, also after it was read again. */
  async #stillMissing(part: Packed, span: Span): Promise<boolean> {
    if (!(await this.#counted.isMissing(part, span))) return false;
    await this.#readWhereMissing(part, span);
    return this.#counted.isMissing(part, span);
  }

  /** Halves the time while counting the halves costs less than reading them: what was read on another UTC day is billed anew. */
  async #readWhereMissing(part: Packed, span: Span): Promise<void> {
    const middle = wholeSeconds((span.from.getTime() + span.to.getTime()) / 2);
    const isShort = span.to.getTime() - span.from.getTime() <= INDEX_DELAY_MS;
    if (isShort || !(await this.#counted.countingPays(part, span))) {
      await this.#readAgain(part, span);
      return;
    }
    const [older, newer] = [
      { from: span.from, to: middle },
      { from: middle, to: span.to },
    ];
    const olderLacks = await this.#counted.isMissing(part, older);
    if (olderLacks) await this.#readWhereMissing(part, older);
    if (!olderLacks || (await this.#counted.isMissing(part, newer))) await this.#readWhereMissing(part, newer);
  }

  #readAgain(part: Packed, span: Span): Promise<boolean> {
    return this.#counted.readAgain(part, intervalOf(span), { startTime: span.from, endTime: span.to });
  }
}

function isSettledByCounts({ reason, way }: Gap): boolean {
  return way !== 'replies' && (reason === COUNTED || reason === 'perhaps_more_mentions' || isDoubtful(reason));
}

function mayPass(error: UserError): boolean {
  return ['transport', 'unavailable', 'unusable'].includes(String(kindOfProblem(error)));
}

/** Those of one interval and reason together. */
function alike(gaps: readonly Gap[]): Gap[][] {
  return [...Map.groupBy(gaps, ({ way, low, high, reason }) => `${way} ${low} ${high} ${reason}`).values()];
}

function wholeSeconds(ms: number): Date {
  return new Date(wholeSecond(ms));
}

/** In whole seconds, as X counts; null for ids that tell no time. */
function spanOf({ low, high }: IdInterval): Span | null {
  const [from, to] = [momentOfId(fromSortable(low)), momentOfId(fromSortable(high))];
  return from && to && { from: wholeSeconds(from.getTime()), to: wholeSeconds(to.getTime() + 999) };
}
