/** `sync --deleted`: which posts were deleted on X, and after a yes their words go here too. */
import { DELETED } from '../../domain/messages/register/deleted.ts';
import { joined } from '../../domain/messages/text.ts';
import { microUsd } from '../../domain/text/amounts.ts';
import { EXIT, UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { budgetFor } from '../../register/budget/budget.ts';
import { type ForgottenDeleted, forgetDeleted } from '../../register/keeping/forgetting/forget-deleted.ts';
import { checkDeleted, type DeletedCheck, type DeletedEstimate, estimateDeleted } from '../../register/sync/deleted/check-deleted.ts';
import { pricesAt } from '../../twitter/prices.ts';
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
  const check = estimate.posts === 0 ? null : await lookUp(ctx, estimate, options, yes);
  if (check?.complete === false) {
    ctx.say(DELETED.interrupted);
    return { json: { ...check, forgotten: 0, held: 0 }, text: () => found(check, null), exitStatus: EXIT.interrupted };
  }
  const { waiting } = await estimateDeleted(db, options, ctx.now());
  const done = waiting === 0 ? null : await eraseAgreed(ctx, waiting, check, yes);
  return { json: { ...check, forgotten: done?.forgotten ?? 0, held: done?.held ?? 0 }, text: () => found(check, done) };
}

async function lookUp(
  ctx: Context,
  estimate: DeletedEstimate,
  options: Parameters<typeof estimateDeleted>[1],
  yes: boolean,
): Promise<DeletedCheck> {
  const db = await ctx.db();
  const x = await ctx.x();
  ctx.say(sentence(estimate));
  await agreed(ctx, DELETED.lookUp, yes);
  const budget = await budgetFor(db, ctx.config(), ctx.now());
  const check = await checkDeleted(
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
  return check;
}

async function eraseAgreed(ctx: Context, waiting: number, check: DeletedCheck | null, yes: boolean): Promise<ForgottenDeleted> {
  if (!ctx.canAsk && check !== null && check.checked >= TELLING && check.deleted * 2 > check.checked)
    throw new UserError('refused', DELETED.tooMany(check.deleted, check.checked), [DELETED.onATerminal]);
  if (check !== null) ctx.say(DELETED.checked(check.checked, check.deleted));
  await agreed(ctx, DELETED.erase(waiting), yes, [DELETED.keptForNow]);
  return forgetDeleted(await ctx.db(), acting(ctx), ctx.signal);
}

function sentence({ posts, requests, estimatedCostUsd }: DeletedEstimate) {
  return DELETED.estimate(posts, requests, microUsd(estimatedCostUsd));
}

function found(check: DeletedCheck | null, done: ForgottenDeleted | null) {
  const sentences = [
    check === null ? DELETED.nothing : DELETED.checked(check.checked, check.deleted),
    ...(check !== null && check.hidden > 0 ? [DELETED.hidden(check.hidden)] : []),
    ...(check !== null && check.unsaid > 0 ? [DELETED.unsaid(check.unsaid)] : []),
    ...(done !== null && done.forgotten > 0 ? [DELETED.erased(done.forgotten)] : []),
    ...(done !== null && done.held > 0 ? [DELETED.held(done.held)] : []),
  ];
  return joined(sentences, '\n');
}
