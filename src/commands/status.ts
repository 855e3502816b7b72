/** `uppolice status`: the desk right now. */
import type { Command } from 'commander';
import { STATUS } from '../domain/messages/commands/figures/status.ts';
import { laidOut } from '../domain/messages/text.ts';
import { istTime } from '../domain/time/ist.ts';
import { EXIT } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { renderDesk } from '../render/screen/desk/desk.ts';
import { deskNow } from '../reports/desk.ts';
import { waitingWatch } from './support/waiting-posts.ts';

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('status')
    .description(text(STATUS.description))
    .addHelpText('after', text(STATUS.examples))
    .action(async () => ctx.answer(await run(ctx)));
}

export async function run(ctx: Context): Promise<Answer> {
  const desk = await deskNow(await ctx.db(), ctx.now(), waitingWatch(ctx));
  return {
    json: desk,
    text: () => laidOut(renderDesk(desk, istTime(ctx.now()), { colour: ctx.io.colour, lang: ctx.options.lang })),
    exitStatus: desk.needsAttention.length > 0 ? EXIT.attention : EXIT.ok,
  };
}
