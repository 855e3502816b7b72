/** Sends what was planned, after a yes: as packets on paper or as replies on X. */
import type { TemplateLanguage } from '../../../domain/dispatch/templates.ts';
import { QUERY_LENGTH } from '../../../domain/x/limits.ts';
import { FORWARD } from '../../../domain/messages/commands/complaints/forward.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { printPackets } from '../../../forwarding/channels/print.ts';
import { whoReplies } from '../../../forwarding/channels/replier.ts';
import { postReplies } from '../../../forwarding/channels/reply.ts';
import type { Plan } from '../../../forwarding/make-plan.ts';
import type { PlannedSending } from '../../../forwarding/plan/case.ts';
import type { Run } from '../../../forwarding/run.ts';
import { putAwayUpdates } from '../../../forwarding/put-away.ts';
import type { Outcome } from '../../../forwarding/report.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Context } from '../../../ports.ts';
import { budgetFor } from '../../../register/budget/budget.ts';
import { payForReplies } from '../../../register/budget/charges.ts';
import { pricesAt } from '../../../twitter/prices.ts';
import { packetWriter } from './packet-files.ts';
import { agreed } from '../questions.ts';

export async function sendPackets(
  ctx: Context,
  plan: Plan,
  sendings: readonly PlannedSending[],
  running: Run,
  how: { folder: string; lang: TemplateLanguage; yes: boolean },
): Promise<Outcome> {
  const units = new Set(sendings.map(({ recipient }) => recipient)).size;
  await agreed(ctx, FORWARD.writePackets(sendings.length, units, how.folder), how.yes, afterNo(sendings));
  return printPackets(await ctx.db(), plan, sendings, packetWriter(how.folder, how.lang), running);
}

/** The budget is checked before anybody is asked; only what was posted is paid for. */
export async function sendReplies(
  ctx: Context,
  sendings: readonly PlannedSending[],
  running: Run,
  how: { yes: boolean; as: string | null },
): Promise<Outcome> {
  const db = await ctx.db();
  const x = await ctx.x({ asHandle: how.as });
  // Longer search queries are the mark of an Enterprise contract, whose replies are taken without a mention of our handle.
  const selfServe = ctx.config().queryLength <= QUERY_LENGTH.selfServe;
  const replier = await whoReplies(db, x, selfServe, ctx.now(), how.as);
  const replies = FORWARD.replies(sendings.length);
  const { summonedReply } = pricesAt(ctx.now());
  await (await budgetFor(db, ctx.config(), ctx.now())).roomFor(sendings.length * summonedReply, replies);
  await agreed(ctx, FORWARD.postReplies(replies, replier.handle), how.yes, afterNo(sendings));
  const progress = (done: number) => ctx.io.progress(ctx.text(FORWARD.progress(done, sendings.length)));
  const { results, stop } = await postReplies(db, sendings, x, replier, running, progress);
  ctx.io.progress(null);
  const posted = results.filter(({ state }) => state === 'sent').length;
  await payForReplies(db, posted, { at: ctx.now(), handle: replier.handle, price: summonedReply });
  return { results, stop };
}

/** Nothing is sent: a person has decided that the units need not hear it. */
export async function putAway(
  ctx: Context,
  sendings: readonly PlannedSending[],
  running: Run,
  how: { reason: string; yes: boolean },
): Promise<Outcome> {
  const updates = sendings.filter(({ update }) => update?.gone || update?.learnt.some((kind) => kind !== 'words'));
  if (updates.length === 0) throw new UserError('refused', FORWARD.nothingToPutAway, [FORWARD.updateThem]);
  await agreed(ctx, FORWARD.putAway(updates.length), how.yes, [FORWARD.afterNo]);
  return { results: await putAwayUpdates(await ctx.db(), updates, how.reason, running) };
}

/** What to do instead, where the answer is no. */
function afterNo(sendings: readonly PlannedSending[]): Text[] {
  return sendings.length > 1 ? [FORWARD.afterNo, FORWARD.orSome] : [FORWARD.afterNo];
}
