/** `uppolice outreach add`: records what has been held; on a terminal asks for what is missing. */
import type { Command } from 'commander';
import { OUTREACH, OUTREACH_ADD } from '../../domain/messages/commands/overseas/outreach.ts';
import type { Answer, Context } from '../../ports.ts';
import { recordOutreach, type OutreachSaid } from '../../register/overseas/outreach.ts';
import { acting } from '../support/act-on-docket.ts';
import { outreachJson, outreachSaid } from '../support/answers/outreach-view.ts';
import { wholeNumber } from '../support/option-values.ts';
import { completedSaid, countAsked } from '../support/overseas/ask-outreach.ts';
import { saidOptions } from '../support/overseas/typed-outreach.ts';

/** More than this is mistyped: no coordinator reaches a country's whole community in a day. */
const MOST = 1_000_000;

export interface OutreachAddOptions extends OutreachSaid {
  readonly planned?: number;
  readonly reached?: number;
  readonly joined?: number;
}

export function register(outreach: Command, ctx: Context): void {
  const { text } = ctx;
  saidOptions(outreach.command('add').description(text(OUTREACH_ADD.description)), ctx, OUTREACH_ADD.on)
    .option('--reached <number>', text(OUTREACH_ADD.reached), wholeNumber('--reached', 0, MOST))
    .option('--joined <number>', text(OUTREACH_ADD.joined), wholeNumber('--joined', 0, MOST))
    .option('--planned <number>', text(OUTREACH_ADD.planned), wholeNumber('--planned', 1))
    .addHelpText('after', text(OUTREACH.choicesOfAll))
    .addHelpText('after', text(OUTREACH_ADD.examples))
    .action(async (options: OutreachAddOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, { planned, reached, joined, ...options }: OutreachAddOptions): Promise<Answer> {
  const db = await ctx.db();
  const said = planned === undefined ? await completedSaid(ctx, options, OUTREACH_ADD.askDay) : options;
  const held = await recordOutreach(
    db,
    {
      ...said,
      reached: reached ?? (await countAsked(ctx, '--reached', OUTREACH_ADD.askReached, MOST)),
      joined: joined ?? (await countAsked(ctx, '--joined', OUTREACH_ADD.askJoined, MOST)),
      ...(planned !== undefined && { planned }),
    },
    acting(ctx),
  );
  return { json: outreachJson(held, ctx.now()), text: () => outreachSaid(held) };
}
