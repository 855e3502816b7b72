/** `sync --deleted`: which posts were deleted on X, and after a yes their words go here too. */
import { DELETED } from '../../domain/messages/register/deleted.ts';
import { joined } from '../../domain/messages/text.ts';
import { microUsd } from '../../domain/text/amounts.ts';
import { EXIT, UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { budgetFor } from '../../register/budget/budget.ts';
import { describeRegister } from '../../register/keeping/describe-register.ts';
import { type ForgottenDeleted, forgetDeleted } from '../../register/keeping/forgetting/forget-deleted.ts';
import { checkDeleted, type DeletedCheck, type DeletedEstimate, estimateDeleted } from '../../register/sync/deleted/check-deleted.ts';
import { pricesAt } from '../../twitter/prices.ts';
import { isXAddress } from '../../domain/x/x-address.ts';
import { acting } from '../support/act-on-docket.ts';
import { agreed } from '../support/questions.ts';

const MONTHS = 6;
/** From so many posts on a share of deleted ones above half looks like a fault of X, and a person has to see it. */
const TELLING = 20;

interface Options {
  readonly months: number | undefined;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export async function syncDeleted(ctx: Context, { months = MONTHS, dryRun, yes = false }: Options): Promise<Answer> {
  const db = await ctx.db();
  const options = { months, prices: pricesAt(ctx.now()) };
  const estimate = await estimateDeleted(db, options, ctx.now());
  if (dryRun) return { json: estimate, text: () => sentence(estimate) };
  const { check, gone } = estimate.posts === 0 ? { check: null, gone: [] } : await lookUp(ctx, estimate, options, yes);
  if (check?.complete === false) {
    ctx.say(DELETED.interrupted);
    return { json: { ...check, forgotten: 0, held: 0 }, text: () => found(check, null, 0), exitStatus: EXIT.interrupted };
  }
  const done = check === null || gone.length === 0 ? null : await eraseAgreed(ctx, gone, check, yes);
  const held = done?.held ?? 0;
  const waiting = (await estimateDeleted(db, options, ctx.now())).waiting - held;
  return { json: { ...check, waiting, forgotten: done?.forgotten ?? 0, held }, text: () => found(check, done, waiting) };
}

async function lookUp(
  ctx: Context,
  estimate: DeletedEstimate,
  options: Parameters<typeof estimateDeleted>[1],
  yes: boolean,
): ReturnType<typeof checkDeleted> {
  const db = await ctx.db();
  const x = await ctx.x();
  ctx.say(sentence(estimate));
  await agreed(ctx, DELETED.lookUp, yes);
  const budget = await budgetFor(db, ctx.config(), ctx.now());
  const answer = await checkDeleted(
    db,
    x,
    { ...options, budget },
    {
      now: () => ctx.now(),
      signal: ctx.signal,
      checked: (posts) => ctx.io.progress(ctx.text(DELETED.progress(posts))),
    },
  );
  ctx.io.progress(null);
  return answer;
}

/** `gone`: what X has just answered as deleted. A yes that was given beforehand is no answer to a share that looks like a fault. */
async function eraseAgreed(ctx: Context, gone: readonly number[], check: DeletedCheck, yes: boolean): Promise<ForgottenDeleted> {
  if ((yes || !ctx.canAsk) && check.checked >= TELLING && gone.length * 2 > check.checked)
    throw new UserError('refused', DELETED.tooMany(gone.length, check.checked), [DELETED.onATerminal]);
  await answeredByX(ctx, yes);
  ctx.say(DELETED.checked(check.checked, check.deleted));
  await agreed(ctx, DELETED.erase(gone.length), yes, [DELETED.keptForNow]);
  return forgetDeleted(await ctx.db(), gone, acting(ctx), ctx.signal);
}

/** Another server may call any post deleted: beyond a register for training a person says on a terminal that it speaks for X. */
async function answeredByX(ctx: Context, yes: boolean): Promise<void> {
  const { xApiUrl } = ctx.config();
  if (isXAddress(xApiUrl) || (await describeRegister(await ctx.db())).training) return;
  if (yes || !ctx.canAsk) throw new UserError('refused', DELETED.notX(xApiUrl), [DELETED.onATerminal, DELETED.askX]);
  ctx.say(DELETED.notX(xApiUrl));
  await agreed(ctx, DELETED.speaksForX(xApiUrl), false, [DELETED.keptForNow]);
}

function sentence({ posts, requests, estimatedCostUsd }: DeletedEstimate) {
  return DELETED.estimate(posts, requests, microUsd(estimatedCostUsd));
}

function found(check: DeletedCheck | null, done: ForgottenDeleted | null, waiting: number) {
  const sentences = [
    check === null ? DELETED.nothing : DELETED.checked(check.checked, check.deleted),
    ...(check !== null && check.hidden > 0 ? [DELETED.hidden(check.hidden)] : []),
    ...(check !== null && check.unsaid > 0 ? [DELETED.unsaid(check.unsaid)] : []),
    ...(check !== null && check.stillThere > 0 ? [DELETED.stillThere(check.stillThere)] : []),
    ...(done !== null && done.forgotten > 0 ? [DELETED.erased(done.forgotten)] : []),
    ...(done !== null && done.held > 0 ? [DELETED.held(done.held)] : []),
    ...(waiting > 0 ? [DELETED.waiting(waiting)] : []),
  ];
  return joined(sentences, '\n');
}
