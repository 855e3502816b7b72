/** Forwarding by one reply on X under the citizen's post: docket number and the unit's handle. Never sent twice, never blindly. */
import type { Db } from '../../db/db.ts';
import { openingMentions } from '../../db/stores/posts/docket-post-store.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import { SENDING } from '../../domain/messages/forwarding/sending.ts';
import type { Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import { toSortable } from '../../domain/x/x-id.ts';
import type { XPort } from '../../ports.ts';
import type { PlannedSending } from '../plan/case.ts';
import { claim, type Reserved, reserve } from '../reserve.ts';
import type { Run } from '../run.ts';
import { type SendResult, sendResult } from '../send-result.ts';
import { type Settlement, settle } from '../settle.ts';
import type { Replier } from './replier.ts';

/** One failure may be due to the post; this many in a row are due to X or the connection. */
const FAILURES = 3;

export async function postReplies(
  db: Db,
  items: readonly PlannedSending[],
  x: Pick<XPort, 'createPost'>,
  replier: Replier,
  run: Run,
  progress: (done: number) => void = () => undefined,
): Promise<SendResult[]> {
  const { reserved, refused } = await reserve(db, items, run);
  const mentions = await openingMentions(
    db,
    reserved.map(({ item }) => item.docketId),
  );
  const results = [...refused];
  let stop: UserError | null = null;
  let failedInARow = 0;
  for (const one of reserved) {
    if (run.signal.aborted || stop) {
      const why = SENDING.notBegun(stop?.text ?? SENDING.interrupted);
      results.push(sendResult(one, 'planned', why, { hints: [SENDING.runAgain] }));
      continue;
    }
    const [mine] = await claim(db, [one], run);
    if (!mine) {
      results.push(sendResult(one, 'refused', SENDING.takenByAnother));
      continue;
    }
    const { result, failure } = mayReply(replier, mentions.get(one.item.docketId))
      ? await postOne(db, one, x, replier, run)
      : await leaveToPerson(db, one, SENDING.notTagged(replier.handle), 'not_summoned', run);
    failedInARow = result.state === 'failed' ? failedInARow + 1 : 0;
    if (failure && (failure.code !== 'x_failed' || failedInARow >= FAILURES)) stop = failure;
    results.push(result);
    progress(results.length - refused.length);
  }
  return results;
}

function mayReply(replier: Replier, post: { mentions: string; quotedUser: string | null } | undefined): boolean {
  if (!replier.mustBeSummoned || !post) return true;
  return (
    post.mentions.includes(` ${replier.handle.toLowerCase()} `) || (replier.xId !== null && post.quotedUser === toSortable(replier.xId))
  );
}

interface Posted {
  readonly result: SendResult;
  readonly failure: UserError | null;
}

async function postOne(db: Db, one: Reserved, x: Pick<XPort, 'createPost'>, replier: Replier, run: Run): Promise<Posted> {
  const { reply } = one.item;
  if (!reply) throw new Error('a reply without a text');
  let id: string;
  try {
    ({ id } = await x.createPost({ text: reply.text, inReplyToPostId: reply.toPostId }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === 'refused') return leaveToPerson(db, one, error.text, 'refused', run);
    if (isUncertain(error)) {
      return {
        result: sendResult(one, 'sending', SENDING.uncertain(error.text), {
          hints: [SENDING.notSentAgain, SENDING.lookOnX(reply.toPostId)],
        }),
        failure: null,
      };
    }
    await settle(db, [{ reserved: one, settlement: { state: 'failed', errorCode: error.code } }], run);
    return { result: sendResult(one, 'failed', error.text, { hints: error.nextSteps }), failure: error };
  }
  const settlement: Settlement = { state: 'sent', ref: id, ...(replier.isDesk && { acknowledgedBy: replier.handle }) };
  await settle(db, [{ reserved: one, settlement }], run);
  return { result: sendResult(one, 'sent', SENDING.postedBy(replier.handle)), failure: null };
}

async function leaveToPerson(db: Db, one: Reserved, why: Text, errorCode: string, run: Run): Promise<Posted> {
  await settle(db, [{ reserved: one, settlement: { state: 'needs_person', errorCode } }], run);
  const hints = [PLAN.whenDone(one.dispatchId)];
  return { result: sendResult(one, 'needs_person', why, { hints, link: replyLink(one.item) }), failure: null };
}

/** Opens X with the reply written out, for a person who may post it. */
function replyLink({ reply }: PlannedSending): string {
  return `https://x.com/intent/post?in_reply_to=${reply?.toPostId ?? ''}&text=${encodeURIComponent(reply?.text ?? '')}`;
}

/** Any doubt counts as uncertain: a reply that goes out twice can't be taken back. */
function isUncertain(error: UserError): boolean {
  // The client names the problem where X certainly made no post.
  return error.code === 'x_failed' && !(error.cause instanceof Error && error.cause.name === 'XProblem');
}
