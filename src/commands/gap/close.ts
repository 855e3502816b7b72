/** `uppolice gap close` */
import type { Command } from 'commander';
import { UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { closeGap } from '../../register/sync/gaps.ts';
import { acting } from '../support/act-on-docket.ts';

export function register(gap: Command, ctx: Context): void {
  gap
    .command('close <id>')
    .description('Closes a gap that was filled another way, for example by an import.')
    .requiredOption('--reason <text>', 'how it was filled, or why it does not matter')
    .addHelpText('after', '\nExamples:\n  $ uppolice gap close 3 --reason "imported from the archive of 4 October"')
    .action(async (id: string, options: { reason: string }) => ctx.answer(await run(ctx, id, options.reason)));
}

export async function run(ctx: Context, typed: string, reason: string): Promise<Answer> {
  const id = Number(typed);
  if (!Number.isInteger(id) || id < 1)
    throw new UserError('bad_input', `"${typed}" is no number of a gap.`, ['See them: uppolice gap list']);
  await closeGap(await ctx.db(), id, reason, acting(ctx));
  return { json: { id, closed: true }, text: () => `Gap ${id} is closed.` };
}
