/** `show`: one complaint with all that stands behind it. */
import type { Command } from 'commander';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { findDocket } from '../register/shared/find-docket.ts';
import { recordReveal } from '../register/dockets/reveal.ts';
import { complaintView } from '../render/screen/complaint/view.ts';
import { loadNames } from '../reports/names.ts';
import { showComplaint } from '../reports/show.ts';
import { acting } from './support/act-on-docket.ts';
import { lookOf } from './support/complaint-filters.ts';

export interface ShowOptions {
  readonly reveal?: boolean;
  readonly reason?: string;
}

export function register(program: Command, ctx: Context): void {
  program
    .command('show <docket>')
    .summary('one complaint: what was said, where it stands, why')
    .description('One complaint: what was said, where it stands and why there, the thread, what was sent, what to do next.')
    .option('--reveal', 'show also what is withheld; recorded with your name')
    .option('--reason <why>', 'why it has to be seen')
    .addHelpText(
      'after',
      `
Examples:
  $ uppolice show UPP-2026-000123-8
  $ uppolice show 123
  $ uppolice show https://x.com/someone/status/1846000000000000001 --json
  $ uppolice show UPP-2026-000125-1 --reveal --reason "asked for by the investigating officer"`,
    )
    .action(async (docket: string, options: ShowOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: ShowOptions): Promise<Answer> {
  if (options.reason !== undefined && !options.reveal)
    throw new UserError('usage', '--reason belongs to --reveal.', ['Add --reveal, or leave the reason away.']);
  const db = await ctx.db();
  const { docket } = await findDocket(db, typed, ctx.now());
  if (options.reveal && docket.withheld !== null) await recordReveal(db, docket, options.reason, acting(ctx));
  const complaint = await showComplaint(db, docket.id, options.reveal === true);
  const look = lookOf(ctx);
  const names = await loadNames(db, look.lang);
  return { json: complaint, text: () => complaintView(complaint, names, look) };
}
