/** `uppolice operator list`. */
import type { Command } from 'commander';
import { istDay } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { listOperators } from '../../register/directory/operators.ts';
import { renderTable } from '../../render/screen/table.ts';

export interface OperatorListOptions {
  readonly all?: boolean;
}

export function register(operator: Command, ctx: Context): void {
  operator
    .command('list')
    .description('Who works here.')
    .option('--all', 'those who have left, too')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice operator list
  $ uppolice operator list --all --json`,
    )
    .action(async (options: OperatorListOptions) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: OperatorListOptions): Promise<Answer> {
  const rows = await listOperators(await ctx.db(), options);
  const day = (at: string) => (ctx.io.stdoutIsTerminal ? istDay(at) : at);
  return {
    json: rows,
    text: () => {
      if (rows.length === 0)
        return ctx.io.stdoutIsTerminal ? 'Nobody is recorded. Add somebody: uppolice operator add LOGIN --name NAME --role operator\n' : '';
      return renderTable(
        rows,
        [
          { title: 'Login', value: ({ login }) => login },
          { title: 'Name', value: ({ name }) => name, shrink: true },
          { title: 'Role', value: ({ role }) => role },
          { title: 'Unit', value: ({ unit }) => unit ?? '' },
          { title: 'Since', value: ({ from }) => day(from) },
          { title: 'Until', value: ({ to }) => (to === null ? '' : day(to)) },
        ],
        ctx.io,
      );
    },
  };
}
