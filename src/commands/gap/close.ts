/** `uppolice gap close`: gaps that were filled another way. */
import { COMMON } from '../../domain/messages/common.ts';
import { GAP_CLOSE } from '../../domain/messages/commands/gap.ts';
import { type Command, Option } from 'commander';
import type { Span } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { closeGapsById, gapsThatEndBefore } from '../../register/sync/gaps/gaps.ts';
import { acting } from '../support/act-on-docket.ts';
import { time, wholeNumber } from '../support/option-values.ts';
import { agreed } from '../support/questions.ts';

export interface GapCloseOptions {
  readonly before?: Span;
  readonly reason: string;
  readonly yes?: boolean;
}

export function register(gap: Command, ctx: Context): void {
  const { text } = ctx;
  gap
    .command('close [id...]')
    .description(text(GAP_CLOSE.description))
    .addOption(new Option('--before <time>', text(GAP_CLOSE.before)).argParser(time(ctx, '--before')))
    .requiredOption('--reason <text>', text(GAP_CLOSE.reason))
    .option('--yes', text(COMMON.askNothing))
    .addHelpText('after', text(GAP_CLOSE.examples))
    .action(async (ids: string[], options: GapCloseOptions) => ctx.answer(await run(ctx, ids, options)));
}

export async function run(ctx: Context, typed: readonly string[], { before, reason, yes = false }: GapCloseOptions): Promise<Answer> {
  if ((typed.length === 0) === (before === undefined))
    throw new UserError('usage', GAP_CLOSE.whichGaps, [GAP_CLOSE.nameThem, GAP_CLOSE.list]);
  const ids = before === undefined ? typed.map(gapNumber) : await oldGaps(ctx, before.from, yes);
  const closed = ids.length === 0 ? [] : await closeGapsById(await ctx.db(), ids, reason, acting(ctx));
  const [only] = closed;
  const one = before === undefined && closed.length === 1;
  return {
    json: { ...(one && { id: only }), ids: closed, closed: closed.length > 0 },
    text: () => (one && only !== undefined ? GAP_CLOSE.closed(only) : GAP_CLOSE.closedSeveral(closed.length)),
  };
}

/** Shown and agreed to first: a moment names gaps that nobody has looked at one by one. */
async function oldGaps(ctx: Context, moment: Date, yes: boolean): Promise<number[]> {
  const { gaps, ofOnePost } = await gapsThatEndBefore(await ctx.db(), moment);
  if (ofOnePost.length > 0) ctx.say(GAP_CLOSE.ofOnePost(ofOnePost));
  if (gaps.length === 0) return [];
  const times = [...gaps.map(({ from }) => from), ...gaps.map(({ to }) => to)].sort();
  const handles = new Set(gaps.map(({ handle }) => handle)).size;
  ctx.say(GAP_CLOSE.plan(gaps.length, handles, new Date(times[0] ?? moment), new Date(times.at(-1) ?? moment)));
  await agreed(ctx, GAP_CLOSE.question, yes, [GAP_CLOSE.list], COMMON.addYes);
  return gaps.map(({ id }) => id);
}

function gapNumber(typed: string): number {
  try {
    return wholeNumber('<id>', 1)(typed);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, error.text, [...error.nextSteps, GAP_CLOSE.list], error);
  }
}
