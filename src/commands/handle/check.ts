/** `uppolice handle check`: asks X how the registered accounts stand. */
import type { Command } from 'commander';
import { COMMON } from '../../domain/messages/common.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { HANDLE_ADD, HANDLE_CHECK } from '../../domain/messages/commands/handle.ts';
import { SYNC } from '../../domain/messages/register/sync.ts';
import { laidOut, type Text, verbatim } from '../../domain/messages/text.ts';
import { EXIT } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { budgetFor } from '../../register/budget/budget.ts';
import { type CheckedHandle, checkHandles, type HandleCheck, planHandleCheck } from '../../register/directory/handle-check.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { dollars, usd, usdAndInr } from '../../domain/text/amounts.ts';
import { count } from '../../render/format.ts';
import { stylesFor } from '../../render/screen/style.ts';
import { pricesAt } from '../../twitter/prices.ts';
import { acting } from '../support/act-on-docket.ts';
import { agreed } from '../support/questions.ts';

export interface HandleCheckOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export function register(handle: Command, ctx: Context): void {
  handle
    .command('check [handles...]')
    .description(ctx.text(HANDLE_CHECK.description))
    .option('--dry-run', ctx.text(HANDLE_CHECK.dryRun))
    .option('--yes', ctx.text(COMMON.askNothing))
    .addHelpText('after', ctx.text(HANDLE_CHECK.examples))
    .action(async (typed: string[], options: HandleCheckOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: readonly string[], options: HandleCheckOptions): Promise<Answer> {
  const db = await ctx.db();
  const plan = await planHandleCheck(db, typed);
  const accounts = plan.handles.length;
  const prices = pricesAt(ctx.now());
  const mostMicroUsd = plan.mostUsers * prices.user;
  const mayCost = HANDLE_CHECK.mayCost(accounts, usdAndInr(mostMicroUsd, ctx.config().inrPerUsd));
  if (options.dryRun || accounts === 0) {
    return { json: { dryRun: true, handles: accounts, estimatedCostUsd: dollars(mostMicroUsd) }, text: () => mayCost };
  }
  const x = await ctx.x();
  const budget = await budgetFor(db, ctx.config(), ctx.now());
  await budget.roomFor(mostMicroUsd, HANDLE_CHECK.purpose(accounts));
  await agreed(ctx, HANDLE_CHECK.ask(mayCost), options.yes === true);
  const progress = (done: number) => ctx.io.progress(ctx.text(HANDLE_CHECK.progress(done, accounts)));
  const check = await checkHandles(db, x, plan, { prices, progress, signal: ctx.signal }, acting(ctx));
  ctx.io.progress(null);
  const followed = check.handles.flatMap((one) =>
    one.followed && one.nowCalled !== null ? [{ from: one.handle, to: one.nowCalled }] : [],
  );
  for (const { from, to } of followed) ctx.say(SYNC.renamed(from, to));
  const keys = followed.map(({ to }) => handleKey(to));
  const takenUp = keys.length === 0 ? null : await takeUpStoredPosts(db, await ctx.reader(), () => ctx.now(), keys);
  if (takenUp !== null && takenUp.posts > 0) ctx.say(HANDLE_ADD.takenUp(takenUp.posts, takenUp.opened));
  const troubled = check.handles.filter(({ account }) => account !== 'found');
  return {
    json: {
      checked: check.handles.length,
      learnt: check.handles.filter(({ learnt }) => learnt).length,
      ...Object.fromEntries(STATES.map((state) => [state, check.handles.filter(({ account }) => account === state).length])),
      requests: x.requests,
      costUsd: dollars(check.costMicroUsd),
      handles: check.handles,
    },
    text: () => laidOut(report(ctx, check, troubled)),
    exitStatus: troubled.length > 0 ? EXIT.partly : EXIT.ok,
  };
}

const STATES = ['found', 'renamed', 'suspended', 'gone', 'squatted', 'taken', 'unsaid'] as const;

function report(ctx: Context, check: HandleCheck, troubled: readonly CheckedHandle[]): string {
  const { red, dim } = stylesFor(ctx.io.colour);
  const all = check.handles.length;
  const learnt = check.handles.filter((each) => each.learnt).length;
  const lines = [
    ctx.text(HANDLE_CHECK.asRegistered(all - troubled.length, all, usd(check.costMicroUsd))),
    ...(learnt > 0 ? [ctx.text(HANDLE_CHECK.learnt(count(learnt)))] : []),
  ];
  // Somebody else's account under our name comes first: citizens may be talking to it now.
  for (const one of [...troubled].sort((a, b) => Number(b.account === 'squatted') - Number(a.account === 'squatted'))) {
    const { what, nextSteps } = trouble(one);
    lines.push(red(ctx.text(HANDLE_CHECK.trouble(one.handle, what))), ...nextSteps.map((step) => dim(`  → ${ctx.text(step)}`)));
  }
  return lines.join('\n');
}

function trouble(one: CheckedHandle): { readonly what: Text; readonly nextSteps: readonly Text[] } {
  const { handle, nowCalled } = one;
  const [xId, holder] = [one.xId ?? '?', one.holderXId ?? '?'];
  const rename = nowCalled === null ? [] : [verbatim(`uppolice handle rename ${handle} ${nowCalled}`)];
  switch (one.account) {
    case 'renamed':
      return {
        what: HANDLE_CHECK.renamed(nowCalled ?? '?'),
        nextSteps: rename,
      };
    case 'squatted':
      return {
        what: HANDLE_CHECK.squatted(holder, xId, nowCalled),
        nextSteps: [...rename, HANDLE_CHECK.retire(handle, HANDLE_CHECK.reasonSquatted), HANDLE_CHECK.warnCitizens],
      };
    case 'gone':
      return { what: HANDLE_CHECK.gone, nextSteps: [HANDLE_CHECK.checkSpelling, HANDLE_CHECK.retire(handle, HANDLE_CHECK.reasonGone)] };
    case 'suspended':
      return { what: HANDLE_CHECK.suspended, nextSteps: [HANDLE_CHECK.askXForIt] };
    case 'taken': {
      const other = one.registeredAs ?? '?';
      return {
        what: HANDLE_CHECK.taken(xId, other),
        nextSteps: [HANDLE_CHECK.ifRenamed(verbatim(`uppolice handle rename ${other} ${handle}`))],
      };
    }
    default:
      return { what: HANDLE_CHECK.unsaid, nextSteps: [HANDLE_CHECK.runAgain] };
  }
}
