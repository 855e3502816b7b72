/**
 * X indexes some posts hours late, where no sweep looks any more. Once a day the last 24 hours are compared by X's counts and looked at again;
 * what X counts and does not give is a gap until it is found.
 */
import { registerValue, setRegisterValue } from '../../db/stores/facts/register-store.ts';
import { allCoverage } from '../../db/stores/intake/coverage-store.ts';
import { type Gap, gapsOf, recordGap } from '../../db/stores/intake/gap-store.ts';
import { SYNC } from '../../domain/messages/register/sync.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import { wholeSecond } from '../../domain/time/moments.ts';
import { UserError } from '../../domain/user-error.ts';
import { COUNTED, isDoubtful } from '../../domain/x/gap-reason.ts';
import { holes, type IdInterval } from '../../domain/x/id-intervals.ts';
import { INDEX_DELAY_MS, SEARCH_REACH_MS } from '../../domain/x/limits.ts';
import { fromSortable, momentOfId } from '../../domain/x/x-id.ts';
import { type CountedReading, intervalOf, type Packed, type Span } from './gaps/counted-reading.ts';
import { chosenHandles } from './sweep/sweep-handles.ts';
import { withCoverage } from './stored-plan.ts';
import type { SweepHandle } from './sync-plan.ts';

/** Fact of the register: when the last day was compared, UTC ISO-8601. */
const COMPARED_AT = 'late_compared_at';

export class LatePosts {
  readonly #counted: CountedReading;

  constructor(counted: CountedReading) {
    this.#counted = counted;
  }

  /** `now` by X's clock. What fails is tried again a day later; the sweep itself is done. */
  async lookAgain(now: Date): Promise<void> {
    const { db, world } = this.#counted;
    const last = await registerValue(db, COMPARED_AT);
    // A register that reads X for the first time has nothing to compare yet.
    if (last !== null && now.getTime() - Date.parse(last) >= DAY_MS) {
      try {
        for (const gaps of alike(await gapsOf(db, { open: true }))) await this.#settle(gaps, now);
        await this.#compare({ from: wholeSeconds(now.getTime() - DAY_MS), to: wholeSeconds(now.getTime() - INDEX_DELAY_MS) });
      } catch (error) {
        if (!(error instanceof UserError) || error.code === 'interrupted' || error.code === 'terminated') throw error;
        world.say(SYNC.notCompared(error.text));
        // The limit of X or the budget of the month may have room again with the next sweep.
        if (error.code !== 'x_failed') return;
      }
    } else if (last !== null) return;
    await db.write((tx) => setRegisterValue(tx, COMPARED_AT, now.toISOString()));
  }

  async #compare(span: Span): Promise<void> {
    const { db, world } = this.#counted;
    const registered = await chosenHandles(db, [], world.now());
    const interval = intervalOf(span);
    const read = (await withCoverage(db, registered, 'tags')).filter(({ covered }) => holes(covered, interval).length === 0);
    if (read.length > 0) for (const part of this.#counted.packed(read)) await this.#compareQuery(part, span);
  }

  async #compareQuery(part: Packed, span: Span): Promise<void> {
    if (!(await this.#counted.isMissing(part, span))) return;
    await this.#readAgain(part, span);
    if (await this.#counted.isMissing(part, span)) await this.#findWhose(part.handles, span);
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
      if (await this.#counted.isMissing(part, span)) {
        await this.#readAgain(part, span);
        if (await this.#counted.isMissing(part, span)) continue;
      }
      await this.#counted.close(
        gaps.filter(({ handleId }) => part.handles.some(({ id }) => id === handleId)),
        'counts',
      );
    }
  }

  #readAgain(part: Packed, span: Span): Promise<boolean> {
    return this.#counted.readAgain(part, intervalOf(span), { startTime: span.from, endTime: span.to });
  }
}

function isSettledByCounts({ reason, way }: Gap): boolean {
  return way !== 'replies' && (reason === COUNTED || reason === 'perhaps_more_mentions' || isDoubtful(reason));
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
