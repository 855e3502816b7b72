/** `uppolice gap list` */
import type { Command } from 'commander';
import { istMinute } from '../../domain/time/ist.ts';
import type { Answer, Context } from '../../ports.ts';
import { listGaps } from '../../register/sync/gaps.ts';
import { renderTable } from '../../render/screen/table.ts';

export function register(gap: Command, ctx: Context): void {
  gap
    .command('list')
    .description('Shows the open gaps; --all also those that were closed.')
    .option('--all', 'closed ones too')
    .addHelpText('after', '\nExamples:\n  $ uppolice gap list\n  $ uppolice gap list --all --json')
    .action(async (options: { all?: boolean }) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: { all?: boolean }): Promise<Answer> {
  const gaps = await listGaps(await ctx.db(), { open: options.all !== true });
  return {
    json: gaps,
    text: () =>
      gaps.length === 0
        ? 'No gap: nothing is known to be missing.'
        : renderTable(
            gaps,
            [
              { title: 'Id', value: ({ id }) => String(id), align: 'right' },
              { title: 'Handle', value: ({ handle }) => `@${handle}` },
              { title: 'From (IST)', value: ({ from }) => istMinute(from) },
              { title: 'To (IST)', value: ({ to }) => istMinute(to) },
              { title: 'Way', value: ({ way }) => way },
              { title: 'Why', value: ({ reason }) => reason.replaceAll('_', ' '), shrink: true },
              ...(options.all
                ? [{ title: 'Closed', value: ({ closedAt }: (typeof gaps)[number]) => (closedAt ? istMinute(closedAt) : '') }]
                : []),
            ],
            ctx.io,
          ),
  };
}
