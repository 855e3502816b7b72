/** `uppolice coordinator list`. */
import type { Command } from 'commander';
import type { Answer, Context } from '../../ports.ts';
import { listCoordinators } from '../../register/overseas/coordinators.ts';
import { coordinatorJson, coordinatorTable } from '../support/coordinator-view.ts';

export interface CoordinatorListOptions {
  readonly country?: string;
  readonly all?: boolean;
}

export function register(coordinator: Command, ctx: Context): void {
  coordinator
    .command('list')
    .description('Coordinators in office, by country.')
    .option('--country <country>', 'of this country')
    .option('--all', 'those who were in office, too')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice coordinator list
  $ uppolice coordinator list --country UK --all --json`,
    )
    .action(async (options: CoordinatorListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: CoordinatorListOptions): Promise<Answer> {
  const rows = await listCoordinators(await ctx.db(), options);
  return { json: rows.map(coordinatorJson), text: () => coordinatorTable(rows, ctx) };
}
