/** `uppolice coordinator list`. */
import type { Command } from 'commander';
import { COORDINATOR_LIST } from '../../domain/messages/commands/coordinator.ts';
import { laidOut } from '../../domain/messages/text.ts';
import type { Answer, Context } from '../../ports.ts';
import { listCoordinators } from '../../register/overseas/find-coordinator.ts';
import { coordinatorJson, coordinatorTable } from '../support/answers/coordinator-view.ts';

export interface CoordinatorListOptions {
  readonly country?: string;
  readonly all?: boolean;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('list')
    .description(ctx.text(COORDINATOR_LIST.description))
    .option('--country <country>', ctx.text(COORDINATOR_LIST.country))
    .option('--all', ctx.text(COORDINATOR_LIST.all))
    .addHelpText('after', ctx.text(COORDINATOR_LIST.examples))
    .action(async (options: CoordinatorListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: CoordinatorListOptions): Promise<Answer> {
  const rows = await listCoordinators(await ctx.db(), options);
  return { json: rows.map(coordinatorJson), text: () => laidOut(coordinatorTable(rows, ctx)) };
}
