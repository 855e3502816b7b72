/** From docket to docket on a terminal, an act by a single key: each key is a plain command. */
import { SHOW } from '../../../domain/messages/commands/complaints/show.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { EXIT } from '../../../domain/user-error.ts';
import type { Context, Prompter } from '../../../ports.ts';
import type { ShownComplaint } from '../../../reports/docket/show.ts';
import type { Queue } from './queue.ts';

/** What decides which acts fit. */
export type Walked = Pick<
  ShownComplaint,
  'docket' | 'status' | 'actionable' | 'urgency' | 'unit' | 'waitingOn' | 'forwardedAt' | 'updates'
>;

type Act = 'close' | 'transfer' | 'forward' | 'mark' | 'answer' | 'note' | 'reopen';
type Step = Act | 'next' | 'back' | 'leave';

const KEYS: Readonly<Record<Step, readonly string[]>> = {
  close: ['c'],
  transfer: ['t'],
  forward: ['f'],
  mark: ['m'],
  answer: ['a'],
  note: ['w'],
  reopen: ['r'],
  next: ['n', 'down', 'right', 'space'],
  back: ['p', 'up', 'left'],
  leave: ['q', 'escape'],
};

/** Behind which the next docket is shown: the desk has done its part. */
const DONE_WITH: ReadonlySet<Step> = new Set<Step>(['close', 'forward']);

/** Single keys can be read, and the page is seen. */
export async function walkingPrompter(ctx: Context): Promise<Required<Pick<Prompter, 'key'>> | null> {
  if (ctx.options.json || !ctx.io.stdoutIsTerminal || !ctx.canAsk) return null;
  const { key } = await ctx.prompt();
  return key ? { key } : null;
}

/** `show`: prints the docket and says what decides which acts fit. */
export async function walk(
  ctx: Context,
  prompter: Required<Pick<Prompter, 'key'>>,
  queue: Queue,
  first: Walked,
  show: (number: string) => Promise<Walked | null>,
): Promise<void> {
  let here = first;
  for (;;) {
    const step = await prompter.key(SHOW.act(here.docket), stepsOn(here));
    if (step === 'leave') return;
    const number = await after(ctx, step, here, queue);
    if (number === null) continue;
    const shown = await show(number);
    if (shown === null) return;
    here = shown;
  }
}

/** The docket that is shown then; null: this one still stands there as it is. */
async function after(ctx: Context, step: Exclude<Step, 'leave'>, { docket }: Walked, queue: Queue): Promise<string | null> {
  if (step === 'back') return queue.back() ?? nothing(ctx, SHOW.isFirst);
  if (step !== 'next') {
    const status = await ctx.runHere([step, docket]);
    if (status !== EXIT.ok) return null;
    if (!DONE_WITH.has(step)) return docket;
  }
  return (await queue.next()) ?? nothing(ctx, SHOW.nothingWaits);
}

function nothing(ctx: Context, why: Text): null {
  ctx.io.complain(ctx.text(why), []);
  return null;
}

/** Only what would not be refused, and never a forwarding of what is not a complaint. */
function stepsOn(complaint: Walked): { value: Step; name: Text; keys: readonly string[] }[] {
  const { status, actionable, urgency, unit, waitingOn, forwardedAt, updates } = complaint;
  const open = status === 'open' || status === 'in_process';
  const isComplaint = actionable !== 'no' || urgency === 'emergency';
  const goesOut = open && unit !== null && isComplaint && updates.length === 0 && waitingOn === 'desk';
  const steps: Step[] = [
    ...(open ? (['close', 'transfer'] as const) : []),
    ...(goesOut ? (['forward'] as const) : []),
    ...(open && forwardedAt !== null ? (['answer'] as const) : []),
    ...(status === 'void' ? [] : (['mark', 'note'] as const)),
    ...(status === 'closed' ? (['reopen'] as const) : []),
    'next',
    'back',
    'leave',
  ];
  return steps.map((value) => ({ value, name: SHOW.steps[value], keys: KEYS[value] }));
}
