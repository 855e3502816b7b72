/** `show`: one complaint with all that stands behind it. */
import type { Command } from 'commander';
import { isReopenable } from '../domain/docket/docket-life.ts';
import { COMMAND_LINE } from '../domain/messages/program/command-line.ts';
import { SHOW } from '../domain/messages/commands/complaints/show.ts';
import { PROPOSALS } from '../domain/messages/screen/proposals.ts';
import { laidOut } from '../domain/messages/text.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { type FoundPost, postTyped } from '../register/dockets/waiting-post.ts';
import { docketTyped } from './support/typed/docket-typed.ts';
import { recordReveal, refuseUnrecorded } from '../register/dockets/reveal.ts';
import { waitingPostView } from '../render/screen/desk/waiting-post.ts';
import { complaintView } from '../render/screen/complaint/view.ts';
import { hintIn } from '../render/words/emergency-call.ts';
import { loadNames } from '../reports/names.ts';
import { showComplaint } from '../reports/docket/show.ts';
import { shownPost } from '../reports/docket/shown-post.ts';
import { acting } from './support/act-on-docket.ts';
import { lookOf } from './support/complaint-filters.ts';
import { waitingReader } from './support/waiting-posts.ts';

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
    throw new UserError('usage', COMMAND_LINE.belongsTo('--reason', '--reveal'), [COMMAND_LINE.addOrLeaveOut('--reveal', '--reason')]);
  const db = await ctx.db();
  if (options.reveal) refuseUnrecorded(db, '--reveal');
  const found = await postTyped(db, typed);
  if (found && 'post' in found) return showPost(ctx, found, options.reveal === true);
  const { docket } = found ?? (await docketTyped(ctx, typed));
  if (options.reveal && docket.withheld !== null) await recordReveal(db, docket, options.reason, acting(ctx));
  const complaint = await showComplaint(db, docket.id, options.reveal === true, hintIn);
  const look = lookOf(ctx);
  const names = await loadNames(db, look.lang);
  // What would be refused is not proposed.
  const proposed = complaint.proposals.filter(({ kind }) => kind !== 'reopen' || isReopenable(docket, ctx.now()));
  const proposals = proposed.map((proposal) => ({ ...proposal, why: ctx.text(PROPOSALS[proposal.kind]) }));
  return {
    json: { ...complaint, proposals },
    text: () => laidOut(complaintView({ ...complaint, proposals: proposed }, names, look)),
  };
}

/** A post without a docket has no page whose reading could be recorded: what is withheld of it stays so. */
async function showPost(ctx: Context, { post, waits }: Extract<FoundPost, { readonly post: unknown }>, reveal: boolean): Promise<Answer> {
  const read = await waitingReader(ctx);
  const shown = await shownPost(await ctx.db(), post, { now: ctx.now(), reading: read(post), waits });
  if (reveal && shown.withheld !== null) throw new UserError('refused', SHOW.postHasNoDocket(shown.post), [SHOW.giveItADocket(shown.post)]);
  const mayBeAbroad = shown.country === null ? hintIn([post]) : null;
  return { json: { ...shown, mayBeAbroad }, text: () => laidOut(waitingPostView({ ...shown, mayBeAbroad }, lookOf(ctx))) };
}
