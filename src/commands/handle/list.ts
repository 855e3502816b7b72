/** `uppolice handle list`. */
import { type Command, Option } from 'commander';
import { HANDLE_KINDS, HANDLE_STATES } from '../../domain/directory/unit.ts';
import type { Answer, Context } from '../../ports.ts';
import { listHandles, type TypedHandleFilter } from '../../register/directory/directory.ts';
import { handleJson, handleTable } from '../support/handle-view.ts';

export function register(handle: Command, ctx: Context): void {
  handle
    .command('list')
    .description('Registered handles by name; retired ones only when asked for.')
    .option('--unit <unit>', 'of this unit')
    .option('--country <country>', 'of this country')
    .addOption(new Option('--kind <kind>', 'of this kind').choices(HANDLE_KINDS))
    .addOption(new Option('--state <state>', 'in this state').choices(HANDLE_STATES))
    .option('--all', 'retired ones too')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice handle list --state unverified
  $ uppolice handle list --unit Prayagraj --all
  $ uppolice handle list --kind country --json`,
    )
    .action(async (options: TypedHandleFilter) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: TypedHandleFilter): Promise<Answer> {
  const rows = await listHandles(await ctx.db(), options, ctx.now());
  return { json: rows.map(handleJson), text: () => handleTable(rows, ctx) };
}
