/** Lands the pages of a sweep, each with its coverage and its cost in one transaction, and counts what came. */
import { addCoverage, type Way } from '../../db/stores/intake/coverage-store.ts';
import type { Db } from '../../db/db.ts';
import { registerValue, setRegisterValue } from '../../db/stores/facts/register-store.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { registeredHandles } from '../../db/stores/directory/handle-store.ts';
import { AccountSightings } from '../../domain/directory/account-sightings.ts';
import type { IdInterval } from '../../domain/x/id-intervals.ts';
import type { XPage } from '../../ports.ts';
import type { ReadPrices } from '../budget/budget.ts';
import { payForReads, readsOfPage } from '../budget/charges.ts';
import { type Intake, landPage } from '../intake/land.ts';
import { recordPageGaps } from './gaps/page-gaps.ts';
import type { ReadInterval } from './page-cursor.ts';
import { PageRemarks } from './page-remarks.ts';
import { tellsTime } from './post-times.ts';
import type { SweepHandle } from './sync-plan.ts';

/** Fact of the register: whether this X's ids tell the time. */
const IDS_TELL_TIME = 'x_ids_tell_time';

interface Read {
  readonly ids: readonly number[];
  readonly way: Way;
  readonly covered: IdInterval;
}

interface LandingOptions {
  readonly prices: ReadPrices;
  readonly isX: boolean;
  readonly appHandle: string | null;
}

export class PageLanding {
  readonly #db: Db;
  readonly #intake: Intake;
  readonly #options: LandingOptions;
  readonly #now: () => Date;
  /**
   * Read, and nothing was there. A server that is not X and has never given a post may not have understood the request: until it gives one,
   * none of this counts as read, so that another way can still read it.
   */
  #held: readonly Read[] = [];
  #idsTellTime: boolean | null = null;
  readonly remarks = new PageRemarks();
  /** What the pages show of our accounts; null before the first sweep has begun. */
  #sightings: AccountSightings | null = null;
  namedAuthors = 0;
  costMicroUsd = 0;

  constructor(db: Db, intake: Intake, options: LandingOptions, now: () => Date) {
    this.#db = db;
    this.#intake = intake;
    this.#options = options;
    this.#now = now;
  }

  /** Whether the ids of posts tell when they were made; null before this X has given a post. */
  get idsTellTime(): boolean | null {
    return this.#idsTellTime;
  }

  get sightings(): AccountSightings | null {
    return this.#sightings;
  }

  async begin(): Promise<void> {
    this.#sightings = new AccountSightings(await registeredHandles(this.#db));
    const known = await registerValue(this.#db, IDS_TELL_TIME);
    this.#idsTellTime = known === null ? null : known === '1';
  }

  /** `covered`: what the page has made sure of for the handles; what it leaves open there is a gap. */
  async land(page: XPage, handles: readonly SweepHandle[], way: Way, covered: ReadInterval | null): Promise<void> {
    this.remarks.take(page);
    await this.landAgain(page, handles, way, covered);
  }

  /** What was asked for before: what is amiss with it was said then. */
  async landAgain(page: XPage, handles: readonly SweepHandle[], way: Way, covered: ReadInterval | null = null): Promise<void> {
    const at = this.#now();
    const { prices, isX, appHandle } = this.#options;
    this.namedAuthors += page.authors.filter((author) => author.handle !== null).length;
    const idsTellTime = page.posts.length === 0 || this.#idsTellTime === false ? this.#idsTellTime : page.posts.every(tellsTime);
    const nothingYet = !isX && idsTellTime === null;
    const read = [...this.#held, ...(covered ? [{ ids: handles.map(({ id }) => id), way, covered }] : [])];
    let cost = 0;
    await landPage(this.#db, this.#intake, page, at, async (tx) => {
      if (!nothingYet) for (const each of read) await addCoverage(tx, each.ids, each.way, each.covered);
      const names = handles.map(({ name }) => name);
      const own = way === 'mentions' && names.length === 1 && isSameHandle(names[0], appHandle);
      const ownMentions = new Set(own ? page.posts.map(({ id }) => id) : []);
      const reads = { ...readsOfPage(page, names), ownMentions };
      cost = (await payForReads(tx, reads, { at, intakeId: this.#intake.id, prices })).costMicroUsd;
      await recordPageGaps(tx, page, { handles, way, read: covered, at: at.toISOString() });
      if (idsTellTime !== this.#idsTellTime) await setRegisterValue(tx, IDS_TELL_TIME, idsTellTime ? '1' : '0');
    });
    this.#sightings?.take(page, at.toISOString());
    this.#held = nothingYet ? read : [];
    this.#idsTellTime = idsTellTime;
    this.costMicroUsd += cost;
  }
}

function isSameHandle(name: string | undefined, other: string | null): boolean {
  return name !== undefined && other !== null && handleKey(name) === handleKey(other);
}
