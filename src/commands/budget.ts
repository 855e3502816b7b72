/** `uppolice budget`: what X has cost, and what is left. */
import { BUDGET_COMMAND, BUDGET_KINDS } from '../domain/messages/commands/budget.ts';
import { laidOut, type Text, verbatim } from '../domain/messages/text.ts';
import { count, dollars, percent, rupees, usd, usdAndInr, usdFigure } from '../domain/text/amounts.ts';
import { dayForPeople } from '../domain/time/ist.ts';
import type { Command } from 'commander';
import { EXIT, UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { month } from './support/option-values.ts';
import { type BudgetFigures, budgetFigures, postsReadSince } from '../register/budget/figures.ts';
import { renderRecord } from '../render/screen/record.ts';
import { type Column, renderTable } from '../render/screen/table.ts';

export interface BudgetOptions {
  readonly month?: string;
  readonly x?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('budget')
    .summary(text(BUDGET_COMMAND.summary))
    .description(text(BUDGET_COMMAND.description))
    .option('--month <month>', text(BUDGET_COMMAND.month), month(ctx, '--month'))
    .option('--x', text(BUDGET_COMMAND.x))
    .addHelpText('after', text(BUDGET_COMMAND.examples))
    .action(async (options: BudgetOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: BudgetOptions): Promise<Answer> {
  const config = ctx.config();
  const db = await ctx.db();
  const figures = await budgetFigures(db, config, options.month, ctx.now());
  const counted = options.x ? await xCount(ctx) : null;
  if (figures.warning !== null) ctx.say(figures.warning);
  const money = (microUsd: number) => ({ usd: dollars(microUsd), inr: rupees(microUsd, config.inrPerUsd) });
  return {
    json: {
      month: figures.month,
      spent: money(figures.spentMicroUsd),
      budget: figures.budgetMicroUsd === null ? null : money(figures.budgetMicroUsd),
      remaining: figures.remainingMicroUsd === null ? null : money(figures.remainingMicroUsd),
      warning: figures.warning && ctx.text(figures.warning),
      inrPerUsd: config.inrPerUsd,
      byKind: figures.byKind.map(({ kind, units, costMicroUsd }) => ({ kind, units, ...money(costMicroUsd) })),
      byHandle: figures.byHandle.map(({ handle, units, costMicroUsd }) => ({ handle, units, ...money(costMicroUsd) })),
      x: counted,
    },
    text: () => laidOut(tables(ctx, figures, counted)),
    exitStatus: options.x && counted === null ? EXIT.partly : EXIT.ok,
  };
}

interface XCount {
  /** Since `since`, by X; `ledgerPosts` by our ledger. */
  readonly postsRead: number;
  readonly cap: number | null;
  readonly resetDay: number | null;
  readonly since: string | null;
  readonly ledgerPosts: number | null;
}

/** null where X gives no count: our own figures are shown without it. */
async function xCount(ctx: Context): Promise<XCount | null> {
  const x = await ctx.x();
  const usage = await x.usage().catch((error: unknown) => {
    if (!(error instanceof UserError) || error.code !== 'x_failed') throw error;
    ctx.say(BUDGET_COMMAND.xGivesNoCount(error.text));
    return null;
  });
  if (usage === null) return null;
  const { postsRead, cap, resetDay } = usage;
  const ours = resetDay === null ? null : await postsReadSince(await ctx.db(), resetDay, ctx.now());
  return { postsRead, cap, resetDay, since: ours?.since ?? null, ledgerPosts: ours?.posts ?? null };
}

function tables(ctx: Context, figures: BudgetFigures, counted: XCount | null): string {
  const { text } = ctx;
  const { inrPerUsd } = ctx.config();
  const { budgetMicroUsd, remainingMicroUsd, spentMicroUsd } = figures;
  const share = budgetMicroUsd === null ? '' : `, ${percent(spentMicroUsd / budgetMicroUsd)}`;
  const fields: [label: Text, value: string | null][] = [
    [BUDGET_COMMAND.monthRow, dayForPeople(figures.month)],
    [BUDGET_COMMAND.spentRow, `${usdAndInr(spentMicroUsd, inrPerUsd)}${share}`],
    [BUDGET_COMMAND.budgetRow, budgetMicroUsd === null ? text(BUDGET_COMMAND.none) : usdAndInr(budgetMicroUsd, inrPerUsd)],
    [BUDGET_COMMAND.leftRow, remainingMicroUsd === null ? null : usdAndInr(remainingMicroUsd, inrPerUsd)],
  ];
  if (counted)
    fields.push([
      BUDGET_COMMAND.xRow,
      text(BUDGET_COMMAND.xRead(counted.postsRead, counted.cap, counted.since && dayForPeople(counted.since))),
    ]);
  if (typeof counted?.ledgerPosts === 'number')
    fields.push([BUDGET_COMMAND.ledgerRow, text(BUDGET_COMMAND.ledgerRead(counted.ledgerPosts))]);
  const labelled = fields.map(([label, value]) => [text(label), value] as const);
  const parts = [renderRecord(labelled, ctx.io)];
  const costs: Column<Sum>[] = [
    { title: text(BUDGET_COMMAND.number), value: ({ units }) => count(units), align: 'right' },
    // As in the sentences above; a script takes plain figures.
    { title: 'USD', value: ({ costMicroUsd }) => usd(costMicroUsd), code: ({ costMicroUsd }) => usdFigure(costMicroUsd), align: 'right' },
    {
      title: 'INR',
      value: ({ costMicroUsd }) => `₹${count(rupees(costMicroUsd, inrPerUsd))}`,
      code: ({ costMicroUsd }) => count(rupees(costMicroUsd, inrPerUsd)),
      align: 'right',
    },
  ];
  if (figures.byKind.length > 0) parts.push(renderTable(figures.byKind, [kindColumn(ctx), ...costs], ctx.io));
  if (figures.byHandle.some(({ handle }) => handle !== null))
    parts.push(renderTable(figures.byHandle, [handleColumn(ctx), ...costs], ctx.io));
  return parts.join(ctx.io.stdoutIsTerminal ? '\n' : '');
}

type Sum = Pick<BudgetFigures['byKind'][number], 'units' | 'costMicroUsd'>;

function kindColumn({ text }: Context): Column<{ kind: string }> {
  const kinds: Readonly<Record<string, Text>> = BUDGET_KINDS;
  return { title: text(BUDGET_COMMAND.what), value: ({ kind }) => text(kinds[kind] ?? verbatim(kind)) };
}

function handleColumn({ text }: Context): Column<{ handle: string | null }> {
  return { title: text(BUDGET_COMMAND.for), value: ({ handle }) => (handle === null ? text(BUDGET_COMMAND.manyHandles) : `@${handle}`) };
}
