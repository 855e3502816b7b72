/** `uppolice route`: reads again what no person has decided. */
import type { Command } from 'commander';
import type { Answer, Context } from '../ports.ts';
import { type RereadAnswer, rereadDockets } from '../register/reading/reread.ts';
import { renderTable } from '../render/screen/table.ts';

interface Options {
  readonly all?: boolean;
  readonly dryRun?: boolean;
}

export function register(program: Command, ctx: Context): void {
  program
    .command('route')
    .summary('find the districts again, after the rules or the gazetteer have changed')
    .description(
      'Reads open complaints again that older rules have read, that no person has decided and nobody was told of. Every change is an event.',
    )
    .option('--all', 'also what these very rules have read before')
    .option('--dry-run', 'show what would change, and change nothing')
    .addHelpText('after', '\nExamples:\n  $ uppolice route --dry-run\n  $ uppolice route --all --json')
    .action(async (options: Options) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: Options): Promise<Answer> {
  const answer = await rereadDockets(await ctx.db(), await ctx.reader(), {
    all: options.all === true,
    dryRun: options.dryRun === true,
    actor: ctx.actor(),
    clock: () => ctx.now(),
    progress: (read) => ctx.io.progress(`Reading again: ${read.toLocaleString('en-IN')} complaints`),
  });
  ctx.io.progress(null);
  return { json: answer, text: () => rendered(answer, ctx) };
}

function rendered({ ruleset, read, changed, dryRun }: RereadAnswer, ctx: Context): string {
  const head = `Rules ${ruleset}: ${read.toLocaleString('en-IN')} complaints read again, ${changed.length.toLocaleString('en-IN')} ${dryRun ? 'would change' : 'changed'}.\n`;
  if (changed.length === 0) return head;
  const place = ({ district, decision }: (typeof changed)[number]['from']) => district ?? `– (${decision})`;
  return `${head}${renderTable(
    changed,
    [
      { title: 'Docket', value: ({ docket }) => docket },
      { title: 'Was', value: ({ from }) => place(from) },
      { title: dryRun ? 'Would be' : 'Is', value: ({ to }) => place(to) },
    ],
    ctx.io,
  )}`;
}
