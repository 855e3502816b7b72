/** Forwarding by one reply on X under the citizen's post: docket number and the unit's handle. Never sent twice, never blindly. */
import type { Db } from '../../db/db.ts';
import { openingMentions } from '../../db/stores/posts/docket-post-store.ts';
import { POST_GONE } from '../../domain/dispatch/dispatch-life.ts';
import { PLAN } from '../../domain/messages/forwarding/plan.ts';
import { SENDING } from '../../domain/messages/forwarding/sending.ts';
import type { Text } from '../../domain/messages/text.ts';
import { replyLink } from '../../domain/x/x-link.ts';
import { UserError } from '../../domain/user-error.ts';
import { toSortable } from '../../domain/x/x-id.ts';
import type { XPort } from '../../ports.ts';
import type { PlannedSending } from '../plan/case.ts';
import { claimAsShown, type Reserved, reserve } from '../reserve.ts';
import type { Run } from '../run.ts';
import { type SendResult, sendResult } from '../send-result.ts';
import { type Settlement, settle } from '../settle.ts';
import type { Replier } from './replier.ts';

/** One failure, or one refusal for no reason that we know, may be due to the post; this many in a row are due to X, the connection or the account. */
const FAILURES = 3;

export interface Replied {
  readonly results: readonly SendResult[];
  /** Why the run ended early; the rest stays planned. */
  readonly stop: UserError | null;
}

export async function postReplies(
  db: Db,
  items: readonly PlannedSending[],
  x: Pick<XPort, 'createPost'>,
  replier: Replier,
  run: Run,
  progress: (done: number) => void = () => undefined,
): Promise<Replied> {
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
      results.push(sendResult(one, 'planned', SENDING.notBegun(stop?.text ?? SENDING.interrupted), { hints: [SENDING.runAgain] }));
      continue;
    }
    const mine = await claimAsShown(db, one, run);
    if (!('item' in mine)) {
      results.push(sendResult(one, 'refused', mine));
      continue;
    }
    if (mayReply(replier, mentions.get(one.item.docketId))) {
      const { result, failure } = await postOne(db, mine, x, replier, run);
      failedInARow = failure === null ? 0 : failedInARow + 1;
      stop = stopAfter(failure, failedInARow);
      results.push(result);
    } else {
      // X was not asked: what it answers just now is as unknown as before.
      results.push(await leaveToPerson(db, mine, SENDING.notTagged(replier.handle), 'not_summoned', run));
    }
    progress(results.length - refused.length);
  }
  return { results, stop };
}

/** What concerns the account ends a run at once; what may concern the post, after so many in a row. */
function stopAfter(failure: UserError | null, inARow: number): UserError | null {
  if (failure === null) return null;
  const mayBeThePost = failure.code === 'x_failed' || failure.code === 'refused';
  if (mayBeThePost && inARow < FAILURES) return null;
  if (failure.code !== 'refused') return failure;
  return new UserError('x_failed', SENDING.refusedInARow(failure.text), [SENDING.lookAtAccount], failure.cause);
}

function mayReply(replier: Replier, post: { mentions: string; quotedUser: string | null } | undefined): boolean {
  if (!replier.mustBeSummoned || !post) return true;
  return (
    post.mentions.includes(` ${replier.handle.toLowerCase()} `) || (replier.xId !== null && post.quotedUser === toSortable(replier.xId))
  );
}

interface Posted {
  readonly result: SendResult;
  /** What may concern the account or the service, and not the post. */
  readonly failure: UserError | null;
}

async function postOne(db: Db, one: Reserved, x: Pick<XPort, 'createPost'>, replier: Replier, run: Run): Promise<Posted> {
  const { reply, number } = one.item;
  if (!reply) throw new Error('a reply without a text');
  try {
    const { id } = await x.createPost({ text: reply.text, inReplyToPostId: reply.toPostId });
    await settle(db, [{ reserved: one, settlement: { state: 'sent', ref: id, ...acknowledgement(replier) } }], run);
    return { result: sendResult(one, 'sent', SENDING.postedBy(replier.handle)), failure: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const kind = problemOf(error);
    // No other docket's text holds this number: the reply that stands is this one.
    if (kind === 'duplicate_post' && reply.text.includes(number)) {
      await settle(db, [{ reserved: one, settlement: { state: 'sent', stood: true, ...acknowledgement(replier) } }], run);
      return { result: sendResult(one, 'sent', SENDING.stoodAlready(replier.handle)), failure: null };
    }
    if (kind === 'post_gone') {
      await settle(db, [{ reserved: one, settlement: { state: 'failed', errorCode: POST_GONE } }], run);
      return { result: sendResult(one, 'failed', PLAN.postGone, { hints: [PLAN.usePrint(number)] }), failure: null };
    }
    if (error.code === 'refused') {
      const result = await leaveToPerson(db, one, error.text, 'refused', run);
      return { result, failure: kind === 'forbidden' ? error : null };
    }
    if (isUncertain(error)) {
      const hints = [SENDING.notSentAgain, SENDING.lookOnX(reply.toPostId)];
      return { result: sendResult(one, 'sending', SENDING.uncertain(error.text), { hints }), failure: error };
    }
    await settle(db, [{ reserved: one, settlement: { state: 'failed', errorCode: error.code } }], run);
    return { result: sendResult(one, 'failed', error.text, { hints: error.nextSteps }), failure: error };
  }
}

function acknowledgement({ isDesk, handle }: Replier): Pick<Settlement, 'acknowledgedBy'> {
  return isDesk ? { acknowledgedBy: handle } : {};
}

async function leaveToPerson(db: Db, one: Reserved, why: Text, errorCode: string, run: Run): Promise<SendResult> {
  await settle(db, [{ reserved: one, settlement: { state: 'needs_person', errorCode } }], run);
  const hints = [PLAN.whenDone(one.dispatchId)];
  const { reply } = one.item;
  return sendResult(one, 'needs_person', why, { hints, link: replyLink(reply?.toPostId ?? '', reply?.text ?? '') });
}

/** Any doubt counts as uncertain: a reply that goes out twice can't be taken back. */
function isUncertain(error: UserError): boolean {
  // The client names the problem where X certainly made no post.
  return error.code === 'x_failed' && problemOf(error) === null;
}

/** What the client calls the problem; null where it names none. */
function problemOf({ cause }: UserError): string | null {
  return cause instanceof Error && cause.name === 'XProblem' ? ('kind' in cause ? String(cause.kind) : 'unnamed') : null;
}
