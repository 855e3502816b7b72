/** One dispatch as JSON and as words; shared by the commands that show or settle one. */
import type { Command } from 'commander';
import { POST_GONE } from '../../../domain/dispatch/dispatch-life.ts';
import { DISPATCH, DISPATCH_STEPS } from '../../../domain/messages/commands/complaints/dispatch.ts';
import { CHANNEL_WORDS, DISPATCH_STATE_WORDS, failureWords, PURPOSE_WORDS } from '../../../domain/messages/screen/words/dispatch-words.ts';
import { laidOut, type Text } from '../../../domain/messages/text.ts';
import { fromSortable } from '../../../domain/x/x-id.ts';
import { replyLink } from '../../../domain/x/x-link.ts';
import { findDispatch } from '../../../forwarding/dispatch-acts.ts';
import type { Answer, Context } from '../../../ports.ts';
import { docketNumbering } from '../../../register/shared/docket-number.ts';
import { istTime } from '../../../domain/time/ist.ts';
import { safeText } from '../../../render/safe-text.ts';
import { loadNames, type Names } from '../../../reports/names.ts';
import type { DispatchRow } from '../../../reports/rows/dispatches.ts';
import { wholeNumber } from '../option-values.ts';

type Listed = Awaited<ReturnType<typeof findDispatch>>;

/** As scripts read it. */
export type DispatchJson = Omit<DispatchRow, 'withheld'>;

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

/** One dispatch as it stands: the answer of every command about one. */
export async function dispatchAnswer(ctx: Context, id: number): Promise<Answer> {
  const db = await ctx.db();
  const listed = await findDispatch(db, id);
  const found = (await dispatchJson(ctx))(listed);
  const names = await loadNames(db, ctx.options.lang);
  return { json: found, text: () => laidOut(dispatchText(found, names, ctx, steps(listed, found.docket))) };
}

/** What a person does about it, where it has not arrived. */
function steps({ id, state, channel, purpose, errorCode, text, withheld, postXId }: Listed, docket: string): Text[] {
  const what = purpose === 'update' ? `${docket} --update` : docket;
  const isReply = channel === 'reply' && withheld === null && postXId !== null;
  switch (state) {
    case 'needs_person':
      return [
        ...(isReply && text !== null ? [DISPATCH_STEPS.postIt(replyLink(fromSortable(postXId), text))] : []),
        DISPATCH_STEPS.whenDone(id),
        DISPATCH_STEPS.notAnyMore(id),
      ];
    case 'sending':
      return isReply
        ? [
            DISPATCH_STEPS.readThread,
            DISPATCH_STEPS.look(`https://x.com/i/status/${fromSortable(postXId)}`),
            DISPATCH_STEPS.afterwards(what, channel),
          ]
        : [DISPATCH_STEPS.afterwards(what, channel)];
    case 'planned':
    case 'failed':
      return [DISPATCH_STEPS.sendIt(what, errorCode === POST_GONE ? 'print' : channel), DISPATCH_STEPS.notAnyMore(id)];
    default:
      return [];
  }
}

function dispatchText(dispatch: DispatchJson, names: Names, ctx: Context, todo: readonly Text[]): string {
  const { id, docket, recipient, purpose, channel, round, plannedAt, sentAt, settledAt, result, error, attempts, text } = dispatch;
  const time = (at: string | null) => (at === null ? null : istTime(at));
  const lines = [
    DISPATCH.head(id, DISPATCH_STATE_WORDS[dispatch.state]),
    DISPATCH.what(docket, safeText(names.unit(recipient)), PURPOSE_WORDS[purpose], CHANNEL_WORDS[channel], round),
    DISPATCH.times(istTime(plannedAt), time(sentAt), sentAt === null ? time(settledAt) : null),
    ...(result ? [DISPATCH.result(safeText(result))] : []),
    ...(error ? [DISPATCH.error(failureWords(error), attempts)] : []),
  ];
  return [
    ...lines.map(ctx.text),
    ...(text ? ['', safeText(text)] : []),
    ...(todo.length > 0 ? ['', ...todo.map((step) => `→ ${ctx.text(step)}`)] : []),
  ].join('\n');
}

export function withDispatchArgument(command: Command, ctx: Context): Command {
  return command.argument('<id>', ctx.text(DISPATCH.id), wholeNumber('<id>', 1));
}
