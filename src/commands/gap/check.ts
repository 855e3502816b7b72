/** `uppolice gap check`: X's counts a day beside what is stored. */
import { GAP_CHECK } from '../../domain/messages/commands/gap.ts';
import { laidOut } from '../../domain/messages/text.ts';
import { count } from '../../domain/text/amounts.ts';
import { SEARCH_DAYS } from '../../domain/x/limits.ts';
import type { Command } from 'commander';
import { dayForPeople, type Span } from '../../domain/time/ist.ts';
import { EXIT, UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { budgetFor } from '../../register/budget/budget.ts';
import { checkGaps, type GapCheck } from '../../register/sync/gaps/gap-check.ts';
import { stylesFor } from '../../render/screen/style.ts';
import { renderTable } from '../../render/screen/table.ts';
import { pricesAt } from '../../twitter/prices.ts';
import { packQueries } from '../../twitter/queries.ts';
import { time } from '../support/option-values.ts';

/** So many gaps that stay open are named, the rest counted. */
const SHOWN_LEFT = 10;

export interface GapCheckOptions {
  readonly from?: Span;
  readonly to?: Span;
}

export function register(gap: Command, ctx: Context): void {
  const { text } = ctx;
  gap
    .command('check')
    .description(text(GAP_CHECK.description))
    .option('--from <time>', text(GAP_CHECK.from(SEARCH_DAYS)), time(ctx, '--from'))
    .option('--to <time>', text(GAP_CHECK.to), time(ctx, '--to'))
    .addHelpText('after', text(GAP_CHECK.examples))
    .action(async (options: GapCheckOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: GapCheckOptions): Promise<Answer> {
  const from = options.from?.from ?? null;
  const to = options.to?.to ?? null;
  if (from && to && from >= to) throw new UserError('usage', GAP_CHECK.fromAfterTo, [GAP_CHECK.exchange]);
  const db = await ctx.db();
  const { queryLength } = ctx.config();
  const x = await ctx.x();
  const budget = await budgetFor(db, ctx.config(), ctx.now());
  const paying = { budget, price: pricesAt(ctx.now()).counts };
  const check = await checkGaps(db, x, { from, to, packQueries: (names) => packQueries(names, queryLength), ...paying }, ctx.now());
  const suspicious = check.days.some((day) => day.suspicious);
  sayVerdict(ctx, check);
  return { json: { ...check, ok: !suspicious }, text: () => laidOut(table(ctx, check)), exitStatus: suspicious ? EXIT.gap : EXIT.ok };
}

function table(ctx: Context, { days }: GapCheck): string {
  const { text } = ctx;
  const { red } = stylesFor(ctx.io.colour);
  if (days.length === 0) return '';
  return renderTable(
    days,
    [
      { title: text(GAP_CHECK.day), value: ({ day }) => dayForPeople(day), code: ({ day }) => day },
      { title: text(GAP_CHECK.x), value: ({ x }) => count(x), align: 'right' },
      { title: text(GAP_CHECK.stored), value: ({ stored }) => count(stored), align: 'right' },
      {
        title: text(GAP_CHECK.missing),
        value: ({ missing }) => count(missing),
        align: 'right',
        paint: (cell, { suspicious }) => (suspicious ? red(cell) : cell),
      },
      { title: text(GAP_CHECK.allowed), value: ({ margin }) => count(margin), align: 'right' },
    ],
    ctx.io,
  );
}

function sayVerdict(ctx: Context, { days, found, notRead, settled, left }: GapCheck): void {
  const { red, yellow } = stylesFor(ctx.io.colour);
  const lost = days.filter(({ suspicious }) => suspicious);
  if (days.length === 0) ctx.say(GAP_CHECK.nothingRead);
  else if (lost.length === 0) ctx.say(GAP_CHECK.nothingMissing);
  else {
    const missing = lost.reduce((sum, day) => sum + day.missing, 0);
    const dates = lost.map(({ day }) => dayForPeople(day));
    ctx.io.say(red(ctx.text(GAP_CHECK.postsMissing(dates, missing))));
    if (found.length > 0) ctx.say(GAP_CHECK.recorded([...new Set(found.map(({ handle }) => handle))]));
    ctx.say(GAP_CHECK.importThem);
  }
  if (settled.length > 0) ctx.say(GAP_CHECK.settled(settled));
  for (const gap of left.slice(0, SHOWN_LEFT)) ctx.io.say(yellow(ctx.text(GAP_CHECK.left(gap))));
  if (left.length > SHOWN_LEFT) ctx.say(GAP_CHECK.moreLeft(left.length - SHOWN_LEFT));
  if (notRead.length > 0) ctx.io.say(yellow(ctx.text(GAP_CHECK.notRead(notRead))));
}
