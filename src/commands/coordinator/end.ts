/** `uppolice coordinator end`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { endCoordinator, placeOf } from '../../register/overseas/coordinators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting, neededText } from '../support/act-on-docket.ts';
import { coordinatorJson } from '../support/coordinator-view.ts';

export interface EndOptions {
  readonly reason?: string;
  readonly on?: string;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('end <who>')
    .description('Ends the office of a coordinator. Type the number, the place (GB, GB/London, London) or the name.')
    .option('--reason <text>', 'why; kept with your name')
    .option('--on <date>', 'the day it ended; now unless said')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice coordinator end London --reason "moved back to Lucknow"
  $ uppolice coordinator end 3 --reason "resigned" --on 2026-10-31`,
    )
    .action(async (typed: string, options: EndOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, options: EndOptions): Promise<Answer> {
  const db = await ctx.db();
  const reason = await neededText(ctx, options.reason, '--reason', 'The reason for the end');
  const ended = await endCoordinator(db, typed, reason, options.on, acting(ctx));
  return {
    json: coordinatorJson(ended),
    text: () =>
      `${safeLine(ended.name)} is no longer coordinator for ${safeLine(placeOf(ended))}. Appoint the next: uppolice coordinator appoint`,
  };
}
