/** `uppolice coordinator end`. */
import type { Command } from 'commander';
import { COORDINATOR_END } from '../../domain/messages/commands/coordinator.ts';
import type { Answer, Context } from '../../ports.ts';
import { endCoordinator } from '../../register/overseas/coordinators.ts';
import { safeLine } from '../../render/safe-text.ts';
import { acting } from '../support/act-on-docket.ts';
import { timeAsTyped } from '../support/option-values.ts';
import { neededText } from '../support/questions.ts';
import { coordinatorJson, placeShown } from '../support/answers/coordinator-view.ts';

export interface EndOptions {
  readonly reason?: string;
  readonly on?: string;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('end <coordinator>')
    .description(ctx.text(COORDINATOR_END.description))
    .option('--reason <text>', ctx.text(COORDINATOR_END.reason))
    .option('--on <date>', ctx.text(COORDINATOR_END.on), timeAsTyped(ctx, '--on'))
    .addHelpText('after', ctx.text(COORDINATOR_END.examples))
    .action(async (typed: string, options: EndOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: string, options: EndOptions): Promise<Answer> {
  const db = await ctx.db();
  const reason = await neededText(ctx, options.reason, '--reason', COORDINATOR_END.reasonNeeded);
  const ended = await endCoordinator(db, typed, reason, options.on, acting(ctx));
  return {
    json: coordinatorJson(ended),
    text: () => COORDINATOR_END.ended(safeLine(ended.name), placeShown(ended)),
  };
}
