/** `uppolice handle check`: asks X how the registered accounts stand. */
import { verbatim } from '../../domain/messages/text.ts';
import type { Command } from 'commander';
import { EXIT, UserError } from '../../domain/user-error.ts';
import type { Answer, Context } from '../../ports.ts';
import {
  type CheckedHandle,
  checkHandles,
  type HandleCheck,
  type HandleCheckPlan,
  planHandleCheck,
} from '../../register/directory/handle-check.ts';
import { budgetFor } from '../../register/budget/budget.ts';
import { count } from '../../render/format.ts';
import { stylesFor } from '../../render/screen/style.ts';
import { pricesAt } from '../../twitter/prices.ts';
import { acting } from '../support/act-on-docket.ts';

export interface HandleCheckOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export function register(handle: Command, ctx: Context): void {
  handle
    .command('check [handles...]')
    .description(
      'Asks X for the registered accounts, all or those named: stores number, verification and followers, and names those that were renamed, suspended, or are gone. From then on only the number makes a post one of the police.',
    )
    .option('--dry-run', 'say how many would be asked for and what that may cost')
    .option('--yes', 'ask nothing')
    .addHelpText(
      'after',
      `
X charges for each account that it describes; what it may cost is shown first.

Examples:
  $ uppolice handle check --dry-run
  $ uppolice handle check agrapolice hathraspolice
  $ uppolice handle check --yes --json`,
    )
    .action(async (typed: string[], options: HandleCheckOptions) => ctx.answer(await run(ctx, typed, options)));
}

export async function run(ctx: Context, typed: readonly string[], options: HandleCheckOptions): Promise<Answer> {
  const db = await ctx.db();
  const plan = await planHandleCheck(db, typed);
  const prices = pricesAt(ctx.now());
  const mostUsd = (plan.mostUsers * prices.user) / 1_000_000;
  const asked = `Asking X for ${counted(plan)} may cost up to $${mostUsd.toFixed(2)} (₹${count(Math.round(mostUsd * ctx.config().inrPerUsd))})`;
  if (options.dryRun || plan.handles.length === 0) {
    return { json: { dryRun: true, handles: plan.handles.length, estimatedCostUsd: mostUsd }, text: () => `${asked}.` };
  }
  const x = await ctx.x();
  const budget = await budgetFor(db, ctx.config(), ctx.now());
  await budget.roomFor(plan.mostUsers * prices.user, verbatim(`asking for ${counted(plan)}`));
  if (!(await ctx.confirm(`${asked}. Ask?`, options.yes === true))) throw new UserError('refused', 'X was not asked: the answer was no.');
  const progress = (done: number) => ctx.io.progress(`${done} of ${plan.handles.length} handles`);
  const check = await checkHandles(db, x, plan, { prices, progress, signal: ctx.signal }, acting(ctx));
  ctx.io.progress(null);
  const troubled = check.handles.filter(({ account }) => account !== 'found');
  return {
    json: {
      checked: check.handles.length,
      learnt: check.handles.filter(({ learnt }) => learnt).length,
      ...Object.fromEntries(STATES.map((state) => [state, check.handles.filter(({ account }) => account === state).length])),
      requests: x.requests,
      costUsd: check.costMicroUsd / 1_000_000,
      handles: check.handles,
    },
    text: () => text(ctx, check, troubled),
    exitStatus: troubled.length > 0 ? EXIT.partly : EXIT.ok,
  };
}

const STATES = ['found', 'renamed', 'suspended', 'gone', 'squatted', 'taken', 'unsaid'] as const;

function counted({ handles }: HandleCheckPlan): string {
  return handles.length === 1 ? 'one account' : `${count(handles.length)} accounts`;
}

function text(ctx: Context, check: HandleCheck, troubled: readonly CheckedHandle[]): string {
  const { red, dim } = stylesFor(ctx.io.colour);
  const learnt = check.handles.filter((each) => each.learnt).length;
  const lines = [
    `${count(check.handles.length - troubled.length)} of ${count(check.handles.length)} accounts are as registered${learnt > 0 ? `; the numbers of ${count(learnt)} are known now` : ''}. It cost $${(check.costMicroUsd / 1_000_000).toFixed(2)}.`,
  ];
  // Somebody else's account under our name comes first: citizens may be talking to it now.
  for (const one of [...troubled].sort((a, b) => Number(b.account === 'squatted') - Number(a.account === 'squatted'))) {
    const { what, todo } = trouble(one);
    lines.push(red(`@${one.handle}: ${what}`), ...todo.map((each) => dim(`  → ${each}`)));
  }
  return `${lines.join('\n')}\n`;
}

function trouble(one: CheckedHandle): { what: string; todo: string[] } {
  const { handle, xId, nowCalled, holderXId } = one;
  const retire = (reason: string) => `uppolice handle retire ${handle} --reason "${reason}"`;
  const anew = `uppolice handle add ${nowCalled ?? 'NEWNAME'} ${one.unit === null ? `--country ${one.country}` : `--unit ${one.unit}`} --x-id ${xId}`;
  switch (one.account) {
    case 'renamed':
      return { what: `renamed; the same account is @${nowCalled} now.`, todo: [retire('renamed'), anew] };
    case 'squatted':
      return {
        what: `SOMEBODY ELSE HAS THIS NAME NOW: the account ${holderXId}, not ours (${xId}${nowCalled === null ? ', which is gone' : `, now @${nowCalled}`}). What it writes is not taken for ours.`,
        todo: [
          retire('the name is held by somebody else'),
          ...(nowCalled === null ? [] : [anew]),
          'Warn citizens, and report the account to X.',
        ],
      };
    case 'gone':
      return { what: 'X knows no such account.', todo: ['Check the spelling on X.', retire('no such account')] };
    case 'suspended':
      return {
        what: 'X has suspended the account: nothing can be read of it, and it cannot reply.',
        todo: ['Ask X for it; until then citizens get no answer there.'],
      };
    case 'taken':
      return {
        what: `the same account (${xId}) is registered as @${one.registeredAs}; nothing was stored.`,
        todo: [`If that one was renamed: uppolice handle retire ${one.registeredAs} --reason renamed`],
      };
    default:
      return { what: 'X said nothing of it; nothing was stored.', todo: ['Run it again later.'] };
  }
}
