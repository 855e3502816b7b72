/** `uppolice route`: reads again the complaints that no person has decided. */
import type { Command } from 'commander';
import { ROUTE } from '../domain/messages/commands/complaints/route.ts';
import { laidOut, type Text, verbatim } from '../domain/messages/text.ts';
import type { Answer, Context } from '../ports.ts';
import { type RereadAnswer, rereadDockets } from '../register/reading/reread.ts';
import { renderTable } from '../render/screen/table.ts';
import { loadNames, type Names } from '../reports/names.ts';

interface Options {
  readonly all?: boolean;
  readonly dryRun?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('route')
    .description(text(ROUTE.description))
    .option('--all', text(ROUTE.all))
    .option('--dry-run', text(ROUTE.dryRun))
    .addHelpText('after', text(ROUTE.examples))
    .action(async (options: Options) => ctx.answer(await run(ctx, options)));
}

export async function run(ctx: Context, options: Options): Promise<Answer> {
  const db = await ctx.db();
  const answer = await rereadDockets(db, await ctx.reader(), {
    all: options.all === true,
    dryRun: options.dryRun === true,
    actor: ctx.actor(),
    clock: () => ctx.now(),
    progress: (read) => ctx.io.progress(ctx.text(ROUTE.progress(read))),
  });
  ctx.io.progress(null);
  const names = await loadNames(db, ctx.options.lang);
  return { json: answer, text: () => laidOut(rendered(answer, names, ctx)) };
}

function rendered({ ruleset, read, changed, dryRun }: RereadAnswer, names: Names, ctx: Context): string {
  const { text } = ctx;
  const head = `${text(ROUTE.result(ruleset, read, changed.length, dryRun))}\n`;
  if (changed.length === 0) return head;
  const undecided: Readonly<Record<string, Text>> = ROUTE.undecided;
  const place = ({ district, decision }: (typeof changed)[number]['from']) =>
    district === null ? text(undecided[decision] ?? verbatim(`– (${decision})`)) : names.district(district);
  return `${head}${renderTable(
    changed,
    [
      { title: text(ROUTE.docket), value: ({ docket }) => docket },
      { title: text(ROUTE.was), value: ({ from }) => place(from) },
      { title: text(dryRun ? ROUTE.wouldBe : ROUTE.is), value: ({ to }) => place(to) },
    ],
    ctx.io,
  )}`;
}
