/** `uppolice budget`: what X has cost, and what is left. */
import type { Command } from 'commander';
import { EXIT, UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { type BudgetFigures, budgetFigures, postsReadSince } from '../register/budget/budget.ts';
import { count } from '../render/format.ts';
import { renderRecord } from '../render/screen/record.ts';
import { renderTable } from '../render/screen/table.ts';

export interface BudgetOptions {
  readonly month?: string;
  readonly x?: boolean;
}

const KINDS: Readonly<Record<string, string>> = {
  post_read: 'posts read',
  user_read: 'users read',
  summoned_reply: 'replies posted',
};

export function register(program: Command, ctx: Context): void {
  program
    .command('budget')
    .summary('what reading X has cost this month, and what is left')
    .description(
      'What X has cost in a month (UTC, as X bills), by kind and by handle, and what is left of the budget. An estimate by the published prices: X bills.',
    )
    .option('--month <month>', 'another month: 2026-11')
    .option('--x', 'ask X for its own count of posts that were read, and show it beside ours (free of charge)')
    .addHelpText(
      'after',
      `
The budget is set with: uppolice config set monthlyBudgetUsd 200
From 80 % on a warning is shown; a sweep stops before the budget is passed (exit 32).

Examples:
  $ uppolice budget
  $ uppolice budget --month 2026-10 --json
  $ uppolice budget --x`,
    )
    .action(async (options: BudgetOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: BudgetOptions): Promise<Answer> {
  const config = ctx.config();
  const db = await ctx.db();
  const figures = await budgetFigures(db, config, options.month, ctx.now());
  const counted = options.x ? await xCount(ctx) : null;
  if (figures.warning !== null) ctx.io.say(figures.warning);
  const money = (microUsd: number) => ({ usd: microUsd / 1_000_000, inr: inr(microUsd, config.inrPerUsd) });
  return {
    json: {
      month: figures.month,
      spent: money(figures.spentMicroUsd),
      budget: figures.budgetMicroUsd === null ? null : money(figures.budgetMicroUsd),
      remaining: figures.remainingMicroUsd === null ? null : money(figures.remainingMicroUsd),
      warning: figures.warning,
      inrPerUsd: config.inrPerUsd,
      byKind: figures.byKind.map(({ kind, units, costMicroUsd }) => ({ kind, units, ...money(costMicroUsd) })),
      byHandle: figures.byHandle.map(({ handle, units, costMicroUsd }) => ({ handle, units, ...money(costMicroUsd) })),
      x: counted,
    },
    text: () => text(ctx, figures, counted),
    exitStatus: options.x && counted === null ? EXIT.partly : EXIT.ok,
  };
}

interface XCount {
  /** What X counts as read since `since`, and the ledger. */
  readonly postsRead: number;
  readonly cap: number | null;
  readonly resetDay: number | null;
  readonly since: string | null;
  readonly ledgerPosts: number | null;
}

/** null where X does not tell: our own figures stand without it. */
async function xCount(ctx: Context): Promise<XCount | null> {
  const x = await ctx.x();
  const usage = await x.usage().catch((error: unknown) => {
    if (!(error instanceof UserError) || error.code !== 'x_failed') throw error;
    ctx.io.say(`X's own count is not to be had: ${error.message}`);
    return null;
  });
  if (usage === null) return null;
  const { postsRead, cap, resetDay } = usage;
  const ours = resetDay === null ? null : await postsReadSince(await ctx.db(), resetDay, ctx.now());
  return { postsRead, cap, resetDay, since: ours?.since ?? null, ledgerPosts: ours?.posts ?? null };
}

function text(ctx: Context, figures: BudgetFigures, counted: XCount | null): string {
  const { inrPerUsd } = ctx.config();
  const both = (microUsd: number) => `$${(microUsd / 1_000_000).toFixed(2)} (₹${count(inr(microUsd, inrPerUsd))})`;
  const { budgetMicroUsd, remainingMicroUsd, spentMicroUsd } = figures;
  const share = budgetMicroUsd === null ? '' : `, ${Math.round((100 * spentMicroUsd) / budgetMicroUsd)} %`;
  const parts = [
    renderRecord(
      [
        ['Month (UTC)', figures.month],
        ['Spent', `${both(spentMicroUsd)}${share}`],
        ['Budget', budgetMicroUsd === null ? 'none: uppolice config set monthlyBudgetUsd DOLLARS' : both(budgetMicroUsd)],
        ['Left', remainingMicroUsd === null ? null : both(remainingMicroUsd)],
        ...(counted === null ? [] : xLines(counted)),
      ],
      ctx.io,
    ),
  ];
  const cost = [
    { title: 'USD', value: ({ costMicroUsd }: { costMicroUsd: number }) => (costMicroUsd / 1_000_000).toFixed(3), align: 'right' as const },
    { title: 'INR', value: ({ costMicroUsd }: { costMicroUsd: number }) => count(inr(costMicroUsd, inrPerUsd)), align: 'right' as const },
  ];
  const units = { title: 'Number', value: ({ units: n }: { units: number }) => count(n), align: 'right' as const };
  if (figures.byKind.length > 0)
    parts.push(renderTable(figures.byKind, [{ title: 'What', value: ({ kind }) => KINDS[kind] ?? kind }, units, ...cost], ctx.io));
  if (figures.byHandle.some(({ handle }) => handle !== null)) {
    const whose = {
      title: 'For',
      value: ({ handle }: { handle: string | null }) => (handle === null ? 'many handles at once' : `@${handle}`),
    };
    parts.push(renderTable(figures.byHandle, [whose, units, ...cost], ctx.io));
  }
  return parts.join(ctx.io.stdoutIsTerminal ? '\n' : '');
}

function xLines({ postsRead, cap, since, ledgerPosts }: XCount): [string, string][] {
  return [
    ['X counts', `${count(postsRead)} posts read${cap === null ? '' : ` of ${count(cap)}`}${since === null ? '' : ` since ${since}`}`],
    ...(ledgerPosts === null ? [] : [['The ledger', `${count(ledgerPosts)} posts read since then`] as [string, string]]),
  ];
}

/** Whole rupees. */
function inr(microUsd: number, inrPerUsd: number): number {
  return Math.round((microUsd / 1_000_000) * inrPerUsd);
}
