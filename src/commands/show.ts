/** `show`: one complaint with all that stands behind it. */
import type { Command } from 'commander';
import { isReopenable } from '../domain/docket/docket-life.ts';
import { clocksOf } from '../domain/overseas/time-zones.ts';
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
import { showComplaint, type ShownComplaint } from '../reports/docket/show.ts';
import { shownPost } from '../reports/docket/shown-post.ts';
import { acting } from './support/act-on-docket.ts';
import { lookOf } from './support/complaint-filters.ts';
import { waitingReader } from './support/waiting-posts.ts';
import { Queue } from './support/walk/queue.ts';
import { walk, walkingPrompter } from './support/walk/walk.ts';

export interface ShowOptions {
  readonly next?: boolean;
  readonly reveal?: boolean;
  readonly reason?: string;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('show [docket]')
    .description(text(SHOW.description))
    .option('--next', text(SHOW.next))
    .option('--reveal', text(SHOW.reveal))
    .option('--reason <why>', text(SHOW.reason))
    .addHelpText('after', text(SHOW.examples))
    .action(async (docket: string | undefined, options: ShowOptions) => run(ctx, docket, options));
}

export async function run(ctx: Context, typed: string | undefined, options: ShowOptions): Promise<void> {
  refuseContradictions(typed, options);
  const queue = new Queue(ctx);
  const wanted = typed ?? (await queue.next());
  if (wanted === null) return ctx.answer({ json: null, text: () => SHOW.nothingWaits });
  const first = await shown(ctx, wanted, options);
  const prompter = first.complaint && (await walkingPrompter(ctx));
  // Beside the keys the page stands as it is.
  await ctx.answer({ ...first.answer, live: prompter !== null });
  if (!first.complaint || !prompter) return;
  if (typed !== undefined) queue.begin(first.complaint.docket);
  await walk(ctx, prompter, queue, first.complaint, async (number) => {
    const { answer, complaint } = await shown(ctx, number, {});
    await ctx.io.out('\n');
    await ctx.answer({ ...answer, live: true });
    return complaint;
  });
}

function refuseContradictions(typed: string | undefined, { next, reveal, reason }: ShowOptions): void {
  if (reason !== undefined && !reveal)
    throw new UserError('usage', COMMAND_LINE.belongsTo('--reason', '--reveal'), [COMMAND_LINE.addOrLeaveOut('--reveal', '--reason')]);
  if (next && typed !== undefined) throw new UserError('usage', SHOW.eitherOr, [COMMAND_LINE.leaveOneOut]);
  if (!next && typed === undefined) throw new UserError('usage', COMMAND_LINE.missingArgument('docket'), [SHOW.whichDocket]);
}

/** `complaint`: null where it is a post without a docket. */
async function shown(
  ctx: Context,
  typed: string,
  options: ShowOptions,
): Promise<{ readonly answer: Answer; readonly complaint: ShownComplaint | null }> {
  const db = await ctx.db();
  if (options.reveal) refuseUnrecorded(db, '--reveal');
  const found = await postTyped(db, typed);
  if (found && 'post' in found) return { answer: await showPost(ctx, found, options.reveal === true), complaint: null };
  const { docket } = found ?? (await docketTyped(ctx, typed));
  if (options.reveal && docket.withheld !== null) await recordReveal(db, docket, options.reason, acting(ctx));
  const complaint = await showComplaint(db, docket.id, options.reveal === true, hintIn, ctx.now());
  const look = lookOf(ctx);
  const names = await loadNames(db, look.lang);
  // What would be refused is not proposed.
  const proposed = complaint.proposals.filter(({ kind }) => kind !== 'reopen' || isReopenable(docket, ctx.now()));
  const proposals = proposed.map((proposal) => ({ ...proposal, why: ctx.text(PROPOSALS[proposal.kind]) }));
  const answer = {
    json: { ...complaint, proposals, localTime: complaint.country === null ? [] : clocksOf(complaint.country, ctx.now()) },
    text: () => laidOut(complaintView({ ...complaint, proposals: proposed }, names, look)),
  };
  return { answer, complaint };
}

/** A post without a docket has no page whose reading could be recorded: what is withheld of it stays so. */
async function showPost(ctx: Context, { post, waits }: Extract<FoundPost, { readonly post: unknown }>, reveal: boolean): Promise<Answer> {
  const read = await waitingReader(ctx);
  const shown = await shownPost(await ctx.db(), post, { now: ctx.now(), reading: read(post), waits });
  if (reveal && shown.withheld !== null) throw new UserError('refused', SHOW.postHasNoDocket(shown.post), [SHOW.giveItADocket(shown.post)]);
  const mayBeAbroad = shown.country === null ? hintIn([post]) : null;
  return { json: { ...shown, mayBeAbroad }, text: () => laidOut(waitingPostView({ ...shown, mayBeAbroad }, lookOf(ctx))) };
}
