/** `show`: one complaint with all that stands behind it. */
import type { Command } from 'commander';
import { OUTPUT } from '../domain/messages/commands/figures/export.ts';
import { SHOW } from '../domain/messages/commands/complaints/show.ts';
import { PROPOSALS } from '../domain/messages/screen/proposals.ts';
import { laidOut } from '../domain/messages/text.ts';
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
  const { text } = ctx;
  program
    .command('show <docket>')
    .description(text(SHOW.description))
    .option('--reveal', text(SHOW.reveal))
    .option('--reason <why>', text(SHOW.reason))
    .addHelpText('after', text(SHOW.examples))
    .action(async (docket: string, options: ShowOptions) => ctx.answer(await run(ctx, docket, options)));
}

export async function run(ctx: Context, typed: string, options: ShowOptions): Promise<Answer> {
  if (options.reason !== undefined && !options.reveal)
    throw new UserError('usage', OUTPUT.belongsTo('--reason', '--reveal'), [OUTPUT.addOrLeaveOut('--reveal', '--reason')]);
  const db = await ctx.db();
  const { docket } = await findDocket(db, typed, ctx.now());
  if (options.reveal && docket.withheld !== null) await recordReveal(db, docket, options.reason, acting(ctx));
  const complaint = await showComplaint(db, docket.id, options.reveal === true);
  const look = lookOf(ctx);
  const names = await loadNames(db, look.lang);
  const proposals = complaint.proposals.map((proposal) => ({ ...proposal, why: ctx.text(PROPOSALS[proposal.kind]) }));
  return { json: { ...complaint, proposals }, text: () => laidOut(complaintView(complaint, names, look)) };
}
