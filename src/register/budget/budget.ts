/** The month's budget for X: how much of it is spent, and whether there is room for more before anything is asked. */
import type { Config } from '../../config/config.ts';
import type { Db } from '../../db/db.ts';
import { spentBetween } from '../../db/stores/intake/ledger-store.ts';
import { BUDGET } from '../../domain/messages/register/budget.ts';
import type { Text } from '../../domain/messages/text.ts';
import { microUsd } from '../../domain/text/amounts.ts';
import { dayForPeople } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import { monthOf, monthSpan } from './billing-month.ts';

/** From this share on a person is warned. */
const WARN_AT = 0.8;

/** Millionths of a dollar for one post and one user that is read. */
export interface ReadPrices {
  readonly post: number;
  readonly user: number;
  /** One post that tags the handle that owns the app, read among its mentions; left out: as any other post. */
  readonly ownMention?: number;
}

/**
 * The most that one post of a page can bring along: the post it answers and the one it quotes, and the authors of all three. Whether X
 * bills what comes as context is not known; a hard stop has to assume that it does.
 */
const MOST_PER_POST = { posts: 3, users: 3 };

export interface Budget {
  /** `2026-11`: the UTC month whose budget it is. */
  readonly month: string;
  /** When the budget was opened, or last checked with `roomFor` or `pageSize`. */
  readonly spentMicroUsd: number;
  /** null: no budget is set, there is room for everything. */
  readonly budgetMicroUsd: number | null;
  /** Whether this much more stays within the budget, by `spentMicroUsd`; reads nothing. */
  allow(costMicroUsd: number): boolean;
  /**
   * Reads the ledger again, then throws UserError `budget` (exit 32) where this much more would exceed the budget. `what` ends the sentence
   * "There is no room for …" (Hindi: "… के लिए बजट शेष नहीं है").
   */
  roomFor(costMicroUsd: number, what: Text): Promise<void>;
  /**
   * Called before each page of a sweep: the largest page, up to `wanted` posts, that can't exceed the budget whatever it brings along
   * (`wanted` itself where no budget is set). Reads the ledger again, so that other processes count. Throws UserError `budget` where not
   * even `least` posts fit.
   */
  pageSize(wanted: number, least: number, prices: ReadPrices): Promise<number>;
  /** 80 % are spent, or all of it; null below that or without a budget. */
  warning(): Text | null;
}

/** The budget of the month of `now`. A long-running watch opens it anew each sweep, so that a new month begins with a full one. */
export async function budgetFor(db: Db, config: Pick<Config, 'monthlyBudgetUsd'>, now: Date): Promise<Budget> {
  const month = monthOf(now);
  const { from, to } = monthSpan(month);
  const budgetMicroUsd = monthlyBudget(config);
  let spent = await spentBetween(db, from, to);
  const allow = (costMicroUsd: number) => budgetMicroUsd === null || spent + costMicroUsd <= budgetMicroUsd;
  const exceeded = (what: Text) =>
    new UserError('budget', BUDGET.exceeded(what, budgetMicroUsd ?? 0, spent), [BUDGET.nothingSpent, BUDGET.nextBudget(dayForPeople(to))]);
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
      if (fits < least) throw exceeded(BUDGET.anotherPage(least, mostForPosts(least, prices)));
      return Math.min(wanted, fits);
    },
    warning: () => warningOf(spent, budgetMicroUsd),
  };
}

/** In millionths of a dollar; null where none is set. */
export function monthlyBudget({ monthlyBudgetUsd }: Pick<Config, 'monthlyBudgetUsd'>): number | null {
  return monthlyBudgetUsd === null ? null : microUsd(monthlyBudgetUsd);
}

/** What a page of this many posts can cost at most. */
export function mostForPosts(posts: number, prices: ReadPrices): number {
  return posts * (MOST_PER_POST.posts * prices.post + MOST_PER_POST.users * prices.user);
}

export function warningOf(spent: number, budget: number | null): Text | null {
  if (budget === null || spent < WARN_AT * budget) return null;
  return spent >= budget ? BUDGET.spentUp(budget, spent) : BUDGET.partSpent(budget, spent);
}
