/** One dispatch as JSON and as words; shared by the commands that show or settle one. */
import { type Command, InvalidArgumentError } from 'commander';
import { DISPATCH_STATE_WORDS } from '../../domain/messages/screen/words/dispatch-words.ts';
import type { findDispatch } from '../../forwarding/dispatch-acts.ts';
import type { Context } from '../../ports.ts';
import { docketNumbering } from '../../register/shared/docket-number.ts';
import { moment } from '../../render/format.ts';
import { safeText } from '../../render/safe-text.ts';

export type Listed = Awaited<ReturnType<typeof findDispatch>>;

/** As scripts read it. */
export interface DispatchJson {
  readonly id: number;
  readonly docket: string;
  readonly recipient: string;
  readonly channel: string;
  readonly purpose: string;
  readonly round: number;
  readonly state: Listed['state'];
  readonly template: string | null;
  readonly text: string | null;
  readonly plannedAt: string;
  readonly sentAt: string | null;
  readonly settledAt: string | null;
  readonly result: string | null;
  readonly error: string | null;
  readonly attempts: number;
}

export async function dispatchJson(ctx: Context): Promise<(dispatch: Listed) => DispatchJson> {
  const numberOf = await docketNumbering(await ctx.db());
  return (dispatch) => ({
    id: dispatch.id,
    docket: numberOf(dispatch),
    recipient: dispatch.recipient,
    channel: dispatch.channel,
    purpose: dispatch.purpose,
    round: dispatch.round,
    state: dispatch.state,
    template: dispatch.template,
    text: dispatch.text,
    plannedAt: dispatch.plannedAt,
    sentAt: dispatch.sentAt,
    settledAt: dispatch.settledAt,
    result: dispatch.resultRef,
    error: dispatch.errorCode,
    attempts: dispatch.attempts,
  });
}

export function dispatchText(dispatch: DispatchJson, ctx: Context): string {
  const state = ctx.text(DISPATCH_STATE_WORDS[dispatch.state]);
  const { text, sentAt, settledAt, result, error } = dispatch;
  return [
    `Dispatch ${dispatch.id}: ${state}`,
    `Docket ${dispatch.docket} to ${dispatch.recipient}, ${dispatch.purpose} by ${dispatch.channel}${dispatch.round > 1 ? `, round ${dispatch.round}` : ''}`,
    `Planned ${moment(dispatch.plannedAt, ctx.io)}${sentAt ? `, sent ${moment(sentAt, ctx.io)}` : ''}${settledAt && !sentAt ? `, settled ${moment(settledAt, ctx.io)}` : ''}`,
    ...(result ? [`Result: ${safeText(result)}`] : []),
    ...(error ? [`Error: ${error}, after ${dispatch.attempts === 1 ? '1 attempt' : `${dispatch.attempts} attempts`}`] : []),
    ...(text ? ['', safeText(text)] : []),
  ].join('\n');
}

/** `<id>` of a dispatch, as an argument. */
function dispatchId(typed: string): number {
  const id = Number(typed);
  if (!Number.isSafeInteger(id) || id < 1) throw new InvalidArgumentError('A dispatch has a whole number: uppolice dispatch list');
  return id;
}

export function withDispatchArgument(command: Command): Command {
  return command.argument('<id>', 'the number of the dispatch', dispatchId);
}
