/** The purse: what X has cost in a month, what is left of its budget, and whether there is room for more before anything is asked. */
import type { Config } from '../../config/config.ts';
import type { Db, Handle, WriteHandle } from '../../db/db.ts';
import { addCost, type LedgerSum, ledgerSums, spentBetween } from '../../db/stores/intake/ledger-store.ts';
import { markPaid, type ReadResource } from '../../db/stores/intake/paid-read-store.ts';
import { withLatinDigits } from '../../domain/text/digits.ts';
import { UserError } from '../../domain/user-error.ts';
import type { XPage } from '../../ports.ts';

/** From there on a person is warned. */
const WARN_AT = 0.8;

/** Millionths of a dollar for one post and one user that is read. */
export interface ReadPrices {
  readonly post: number;
  readonly user: number;
}

/**
 * The most that one post of a page can bring along: the post it answers and the one it quotes, and the authors of all three. Whether X
 * bills what comes as context is not certain; a hard stop has to reckon with it.
 */
const MOST_PER_POST = { posts: 3, users: 3 };

export interface Budget {
  /** `2026-11`: the UTC month whose budget it is, as X bills by UTC days. */
  readonly month: string;
  /** When the purse was made, or last asked with `roomFor` or `pageSize`. */
  readonly spentMicroUsd: number;
  /** null: no budget is set, there is room for everything. */
  readonly budgetMicroUsd: number | null;
  /** Whether so much more stays within the budget, by `spentMicroUsd`; asks nothing. */
  allow(costMicroUsd: number): boolean;
  /** Reads the ledger again, then throws UserError `budget` (exit 32) where so much more would pass the budget. `what` ends the sentence "There is no room for …". */
  roomFor(costMicroUsd: number, what: string): Promise<void>;
  /**
   * Asked before each page of a sweep: the largest page, up to `wanted` posts, that can't pass the budget whatever it brings along (`wanted`
   * itself where no budget is set). Reads the ledger again, so that other processes count. Throws UserError `budget` where not even
   * `least` posts fit (10 for search, 5 for mentions).
   */
  pageSize(wanted: number, least: number, prices: ReadPrices): Promise<number>;
  /** What a person should know: 80 % are spent, or all of it; null below that or without a budget. */
  warning(): string | null;
}

/** The purse of the month of `now`. A long-running watch makes a new one each sweep, so that a new month begins with a full one. */
export async function budgetFor(db: Db, config: Pick<Config, 'monthlyBudgetUsd'>, now: Date): Promise<Budget> {
  const month = monthOf(now);
  const { from, to } = monthSpan(month);
  const budgetMicroUsd = config.monthlyBudgetUsd === null ? null : Math.round(config.monthlyBudgetUsd * 1_000_000);
  let spent = await spentBetween(db, from, to);
  const allow = (costMicroUsd: number) => budgetMicroUsd === null || spent + costMicroUsd <= budgetMicroUsd;
  const exceeded = (what: string) =>
    new UserError('budget', `There is no room for ${what}: of the month's budget of ${usd(budgetMicroUsd ?? 0)} ${usd(spent)} are spent.`, [
      'Nothing was spent past it. See where it went: uppolice budget',
      `The next budget begins on ${to} (UTC). Or raise this one: uppolice config set monthlyBudgetUsd DOLLARS`,
    ]);
  return {
    month,
    budgetMicroUsd,
    get spentMicroUsd() {
      return spent;
    },
    allow,
    async roomFor(costMicroUsd, what) {
      if (budgetMicroUsd === null) return;
      spent = await spentBetween(db, from, to);
      if (!allow(costMicroUsd)) throw exceeded(what);
    },
    async pageSize(wanted, least, prices) {
      if (budgetMicroUsd === null) return wanted;
      spent = await spentBetween(db, from, to);
      const fits = Math.floor((budgetMicroUsd - spent) / mostForPosts(1, prices));
      if (fits < least) throw exceeded(`another page of ${least} posts (at most ${usd(mostForPosts(least, prices))})`);
      return Math.min(wanted, fits);
    },
    warning: () => warningOf(spent, budgetMicroUsd),
  };
}

/** What a page of so many posts can cost at most. */
export function mostForPosts(posts: number, prices: ReadPrices): number {
  return posts * (MOST_PER_POST.posts * prices.post + MOST_PER_POST.users * prices.user);
}

function warningOf(spent: number, budget: number | null): string | null {
  if (budget === null || spent < WARN_AT * budget) return null;
  if (spent >= budget) return `The month's budget of ${usd(budget)} is spent (${usd(spent)}).`;
  return `${Math.floor((100 * spent) / budget)} % of the month's budget of ${usd(budget)} are spent.`;
}

export interface PaidReads {
  readonly posts: number;
  readonly users: number;
  readonly costMicroUsd: number;
}

/** What X bills, and for which handle it was read, where that can be told. */
export interface Reads {
  readonly posts: readonly string[];
  readonly users: readonly string[];
  /** Posts whose ids can't be read. */
  readonly unnamed?: number;
  /** By id; an id that stands in neither was read for several handles at once. */
  readonly handleOfPost?: ReadonlyMap<string, string>;
  readonly handleOfUser?: ReadonlyMap<string, string>;
}

/**
 * The ids that X bills for a page: its posts, those that came as context, and their authors. A post is laid to the first of the
 * handles asked for that it tags, else to the one that wrote it; its author and its context go with it.
 */
export function readsOfPage(page: XPage, handles: readonly string[]): Reads {
  const names = new Map(handles.map((name) => [name.toLowerCase(), name]));
  const handleOfPost = new Map<string, string>();
  const handleOfUser = new Map<string, string>();
  for (const post of page.posts) {
    const tagged = post.mentions.map(({ handle }) => names.get(handle.toLowerCase())).find((name) => name !== undefined);
    const name = handles.length === 1 ? handles[0] : (tagged ?? names.get(post.author.handle?.toLowerCase() ?? ''));
    if (name === undefined) continue;
    for (const id of [post.id, post.inReplyToPostId, post.quotedPostId, post.repostOfId]) if (id !== null) handleOfPost.set(id, name);
    handleOfUser.set(post.author.id, name);
  }
  for (const { id, author } of page.context) {
    const name = handleOfPost.get(id);
    if (name !== undefined && !handleOfUser.has(author.id)) handleOfUser.set(author.id, name);
  }
  return {
    posts: [...page.posts, ...page.context].map(({ id }) => id),
    users: page.authors.map(({ id }) => id),
    unnamed: page.unreadable.length,
    handleOfPost,
    handleOfUser,
  };
}

/**
 * Enters what was read into the ledger, in the transaction that keeps it. Each id is charged once a UTC day, also over several
 * processes and runs, as X bills; `unnamed` posts are charged each time. Returns what was charged now.
 */
export async function payForReads(
  tx: WriteHandle,
  reads: Reads,
  entry: { readonly at: Date; readonly intakeId: number | null; readonly prices: ReadPrices },
): Promise<PaidReads> {
  const at = entry.at.toISOString();
  const charge = async (
    resource: ReadResource,
    ids: readonly string[],
    handleOf: Reads['handleOfPost'],
    more: number,
    price: number,
  ): Promise<number> => {
    const units = new Map<string | null, number>(more > 0 ? [[null, more]] : []);
    for (const id of await markPaid(tx, at.slice(0, 10), resource, ids)) {
      const handle = handleOf?.get(id) ?? null;
      units.set(handle, (units.get(handle) ?? 0) + 1);
    }
    let total = 0;
    for (const [handle, n] of units) {
      await addCost(tx, { at, intakeId: entry.intakeId, resource, units: n, costMicroUsd: n * price, handle });
      total += n;
    }
    return total;
  };
  const posts = await charge('post_read', reads.posts, reads.handleOfPost, reads.unnamed ?? 0, entry.prices.post);
  const users = await charge('user_read', reads.users, reads.handleOfUser, 0, entry.prices.user);
  return { posts, users, costMicroUsd: posts * entry.prices.post + users * entry.prices.user };
}

/** Enters replies that were posted; `price` of each in millionths of a dollar. */
export function payForReplies(
  db: Db,
  replies: number,
  entry: { readonly at: Date; readonly handle: string; readonly price: number },
): Promise<void> {
  return db.write((tx) =>
    addCost(tx, {
      at: entry.at.toISOString(),
      intakeId: null,
      resource: 'summoned_reply',
      units: replies,
      costMicroUsd: replies * entry.price,
      handle: entry.handle,
    }),
  );
}

export interface SweepEstimate {
  readonly requests: number;
  readonly posts: number;
  readonly users: number;
  readonly costMicroUsd: number;
}

/**
 * What a sweep may cost, without asking X: posts = handles × posts a handle and day × days to read; each by an author of its own, which is
 * the most. An idle query is one request, and a page more for every `pageSize` posts. Pure.
 */
export function estimateSweep(sweep: {
  readonly handles: number;
  /** Packed searches; for mentions the number of handles. */
  readonly queries: number;
  readonly perHandleDaily: number;
  readonly days: number;
  readonly pageSize: number;
  /** The most that can be had of a handle: 800 for mentions. */
  readonly mostPerHandle?: number;
  readonly prices: ReadPrices;
}): SweepEstimate {
  const perHandle = Math.min(sweep.perHandleDaily * sweep.days, sweep.mostPerHandle ?? Number.POSITIVE_INFINITY);
  const posts = Math.ceil(sweep.handles * perHandle);
  return {
    requests: sweep.queries + Math.floor(posts / sweep.pageSize),
    posts,
    users: posts,
    costMicroUsd: posts * (sweep.prices.post + sweep.prices.user),
  };
}

export interface BudgetFigures {
  /** `2026-11`, a UTC month. */
  readonly month: string;
  readonly spentMicroUsd: number;
  readonly budgetMicroUsd: number | null;
  /** Not below 0; null without a budget. */
  readonly remainingMicroUsd: number | null;
  readonly warning: string | null;
  readonly byKind: readonly { readonly kind: string; readonly units: number; readonly costMicroUsd: number }[];
  /** `handle` null: for none in particular. */
  readonly byHandle: readonly { readonly handle: string | null; readonly units: number; readonly costMicroUsd: number }[];
}

/** `month` as typed, `2026-11`; none: the month of `now`. Throws UserError `bad_input`. */
export async function budgetFigures(
  db: Handle,
  config: Pick<Config, 'monthlyBudgetUsd'>,
  typed: string | undefined,
  now: Date,
): Promise<BudgetFigures> {
  const month = typed === undefined ? monthOf(now) : parseMonth(typed);
  const { from, to } = monthSpan(month);
  const sums = await ledgerSums(db, from, to);
  const spentMicroUsd = sums.reduce((total, { costMicroUsd }) => total + costMicroUsd, 0);
  const budgetMicroUsd = config.monthlyBudgetUsd === null ? null : Math.round(config.monthlyBudgetUsd * 1_000_000);
  return {
    month,
    spentMicroUsd,
    budgetMicroUsd,
    remainingMicroUsd: budgetMicroUsd === null ? null : Math.max(0, budgetMicroUsd - spentMicroUsd),
    warning: warningOf(spentMicroUsd, budgetMicroUsd),
    byKind: summed(sums, ({ resource }) => resource).map(([kind, sum]) => ({ kind, ...sum })),
    byHandle: summed(sums, ({ handle }) => handle).map(([handle, sum]) => ({ handle, ...sum })),
  };
}

/** Posts that the ledger counts since X's billing cycle began; to be laid beside X's own count. */
export async function postsReadSince(db: Handle, resetDay: number, now: Date): Promise<{ since: string; posts: number }> {
  const since = cycleStart(resetDay, now);
  const sums = await ledgerSums(db, since, '9999-12-31');
  return { since, posts: sums.filter(({ resource }) => resource === 'post_read').reduce((total, { units }) => total + units, 0) };
}

/** The last UTC day with that number in its month, today included; in a short month its last day. */
function cycleStart(resetDay: number, now: Date): string {
  for (const back of [0, 1]) {
    const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() - back];
    const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const start = new Date(Date.UTC(year, month, Math.min(Math.max(resetDay, 1), lastOfMonth)));
    if (start <= now) return start.toISOString().slice(0, 10);
  }
  throw new Error('a month ago lies before today');
}

function summed<K>(sums: readonly LedgerSum[], keyOf: (sum: LedgerSum) => K): [K, { units: number; costMicroUsd: number }][] {
  const by = new Map<K, { units: number; costMicroUsd: number }>();
  for (const sum of sums) {
    const before = by.get(keyOf(sum)) ?? { units: 0, costMicroUsd: 0 };
    by.set(keyOf(sum), { units: before.units + sum.units, costMicroUsd: before.costMicroUsd + sum.costMicroUsd });
  }
  return [...by].sort(([, a], [, b]) => b.costMicroUsd - a.costMicroUsd);
}

function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 7);
}

function parseMonth(typed: string): string {
  const month = withLatinDigits(typed.trim());
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month;
  throw new UserError('bad_input', `"${typed}" is no month.`, ['Type it like 2026-11.']);
}

/** First day, and first day of the next month. */
function monthSpan(month: string): { from: string; to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10) };
}

/** `$0.005`, `$12.30`. */
function usd(microUsd: number): string {
  return `$${(microUsd / 1_000_000).toFixed(3).replace(/0$/, '')}`;
}
