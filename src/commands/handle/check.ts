/** `uppolice handle check`: asks X how the registered accounts stand. */
import type { Command } from 'commander';
import { COMMON } from '../../domain/messages/common.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { HANDLE_ADD, HANDLE_CHECK } from '../../domain/messages/commands/handle.ts';
import { PLANNED_HANDLES } from '../../domain/messages/commands/overseas/planned-handles.ts';
import { SYNC } from '../../domain/messages/register/sync.ts';
import { laidOut, type Text, verbatim } from '../../domain/messages/text.ts';
import { EXIT } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import { budgetFor } from '../../register/budget/budget.ts';
import { type CheckedHandle, checkHandles, type HandleCheck, planHandleCheck } from '../../register/directory/handle-check.ts';
import { checkPlanned, plannedAmong } from '../../register/directory/planned-handles.ts';
import { takeUpStoredPosts } from '../../register/intake/take-up.ts';
import { dollars, usd, usdAndInr } from '../../domain/text/amounts.ts';
import { count } from '../../render/format.ts';
import { stylesFor } from '../../render/screen/style.ts';
import { pricesAt } from '../../twitter/prices.ts';
import { acting } from '../support/act-on-docket.ts';
import { type PlannedAnswer, plannedSaid, registerOurs } from '../support/overseas/planned-found.ts';
import { agreed } from '../support/questions.ts';

export interface HandleCheckOptions {
  readonly dryRun?: boolean;
  readonly ours?: boolean;
  readonly yes?: boolean;
}

export function register(handle: Command, ctx: Context): void {
  handle
    .command('check [handles...]')
    .description(ctx.text(HANDLE_CHECK.description))
    .option('--dry-run', ctx.text(HANDLE_CHECK.dryRun))
    .option('--ours', ctx.text(PLANNED_HANDLES.ours))
    .option('--yes', ctx.text(COMMON.askNothing))
    .addHelpText('after', ctx.text(HANDLE_CHECK.examples))
    .action(async (typed: string[], options: HandleCheckOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: readonly string[], options: HandleCheckOptions): Promise<Answer> {
  const db = await ctx.db();
  const { planned, others } = await plannedAmong(db, typed);
  const plan = typed.length > 0 && others.length === 0 ? { handles: [], mostUsers: 0 } : await planHandleCheck(db, others);
  const accounts = plan.handles.length + planned.length;
  const prices = pricesAt(ctx.now());
  const mostMicroUsd = (plan.mostUsers + planned.length) * prices.user;
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
  const names = await checkPlanned(db, x, planned, prices, acting(ctx));
  ctx.io.progress(null);
  const answers = await registerOurs(ctx, names.checked, options.ours === true);
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
      costUsd: dollars(check.costMicroUsd + names.costMicroUsd),
      handles: check.handles,
      planned: answers,
    },
    text: () => laidOut(report(ctx, { ...check, costMicroUsd: check.costMicroUsd + names.costMicroUsd }, troubled, answers)),
    exitStatus: troubled.length > 0 ? EXIT.partly : EXIT.ok,
  };
}

const STATES = ['found', 'renamed', 'suspended', 'gone', 'squatted', 'taken', 'unsaid'] as const;

function report(ctx: Context, check: HandleCheck, troubled: readonly CheckedHandle[], planned: readonly PlannedAnswer[]): string {
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
  for (const answer of planned) {
    const { what, nextStep } = plannedSaid(answer);
    lines.push(ctx.text(what), ...(nextStep === null ? [] : [dim(`  → ${ctx.text(nextStep)}`)]));
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
