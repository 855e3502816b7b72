/** Forwarding by one reply on X under the citizen's post: docket number and the unit's handle. Never sent twice, never blindly. */
import type { Db } from '../../db/db.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { openingMentions } from '../../db/stores/posts/docket-post-store.ts';
import { registerValue } from '../../db/stores/facts/register-store.ts';
import { UserError } from '../../domain/user-error.ts';
import { toSortable } from '../../domain/x/x-id.ts';
import type { XPort } from '../../ports.ts';
import type { PlannedSending } from '../plan.ts';
import { claim, type Outcome, outcomeOf, type Reserved, type Result, reserve, type Run, settle } from '../send.ts';

/** One post may be at fault; so many one after another, and it is X or the way to it. */
const FAILURES = 3;

/** Who replies: the owner of the token. */
export interface Replier {
  readonly handle: string;
  /** null where nobody knows it. */
  readonly xId: string | null;
  /** Headquarters' own handle: its reply is the desk's acknowledgement. */
  readonly isDesk: boolean;
  /** Self-serve contracts with X let a handle reply only to posts that tag or quote it. */
  readonly mustBeSummoned: boolean;
}

/** A training register never posts to X itself. Throws UserError `refused`. */
export async function refuseTraining(db: Db, xApiUrl: string): Promise<void> {
  const training = (await registerValue(db, 'training')) === '1' || (await registerValue(db, 'series')) === 'TRN';
  if (!training || isLoopback(xApiUrl)) return;
  throw new UserError('refused', 'This is a training register: it never posts to X.', [
    'Try it against the stand-in: uppolice sandbox, then UPPOLICE_X_API_URL=http://127.0.0.1:PORT',
    'Or write packets: --via print',
  ]);
}

function isLoopback(url: string): boolean {
  const hostname = URL.parse(url)?.hostname ?? '';
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/**
 * `claimed`: the handle that a person named. X says whose a token is; only where a stand-in has no such answer the claim is taken for it.
 * Throws UserError `refused` where the token belongs to nobody in the directory, and what X throws.
 */
export async function whoReplies(db: Db, x: XPort, mustBeSummoned: boolean, now: Date, claimed: string | null = null): Promise<Replier> {
  const me = await x.me().catch((error: unknown) => {
    if (!isNoAnswerThere(error)) throw error;
    if (claimed !== null) return { handle: claimed, id: null };
    throw new UserError(error.code, error.message, [...error.hints, 'Say whose token it is: --as HANDLE'], error.cause);
  });
  const [registered] =
    me.handle === null ? [] : await handleRows(db, { nameKey: me.handle.toLowerCase(), state: 'active', inOfficeAt: now.toISOString() });
  if (me.handle === null || !registered) {
    throw new UserError('refused', `The token for X belongs to @${me.handle ?? me.id}, which is no registered handle.`, [
      'Use the credentials of a handle of the directory: uppolice handle list',
      `Or register it: uppolice handle add ${me.handle ?? 'HANDLE'} --unit UNIT`,
    ]);
  }
  return { handle: me.handle, xId: me.id ?? registered.xId, isDesk: registered.kind === 'state', mustBeSummoned };
}

/** HTTP 404: the address itself is unknown, which says nothing of the token. */
function isNoAnswerThere(error: unknown): error is UserError {
  return error instanceof UserError && (error.cause as { kind?: unknown } | undefined)?.kind === 'not_found';
}

export async function postReplies(
  db: Db,
  items: readonly PlannedSending[],
  x: XPort,
  replier: Replier,
  run: Run,
  progress: (done: number) => void = () => undefined,
): Promise<Outcome[]> {
  const { reserved, refused } = await reserve(db, items, run);
  const mentions = await openingMentions(
    db,
    reserved.map(({ item }) => item.docketId),
  );
  const outcomes = [...refused];
  let stop: UserError | null = null;
  let failedInARow = 0;
  for (const one of reserved) {
    if (run.signal.aborted || stop) {
      outcomes.push(
        outcomeOf(one, 'planned', stop ? `Not begun: ${stop.message}` : 'Not begun: interrupted.', { hints: ['Run it again.'] }),
      );
      continue;
    }
    const [mine] = await claim(db, [one], run);
    if (!mine) {
      outcomes.push(outcomeOf(one, 'refused', 'Another process took it in hand.'));
      continue;
    }
    const { outcome, failure } = mayReply(replier, mentions.get(one.item.docketId))
      ? await postOne(db, one, x, replier, run)
      : await leaveToPerson(
          db,
          one,
          `The post does not tag @${replier.handle}: X lets only a handle reply that it tags.`,
          'not_summoned',
          run,
        );
    failedInARow = outcome.state === 'failed' ? failedInARow + 1 : 0;
    if (failure && (failure.code !== 'x_failed' || failedInARow >= FAILURES)) stop = failure;
    outcomes.push(outcome);
    progress(outcomes.length - refused.length);
  }
  return outcomes;
}

function mayReply(replier: Replier, post: { mentions: string; quotedUser: string | null } | undefined): boolean {
  if (!replier.mustBeSummoned || !post) return true;
  return (
    post.mentions.includes(` ${replier.handle.toLowerCase()} `) || (replier.xId !== null && post.quotedUser === toSortable(replier.xId))
  );
}

interface Posted {
  readonly outcome: Outcome;
  readonly failure: UserError | null;
}

async function postOne(db: Db, one: Reserved, x: XPort, replier: Replier, run: Run): Promise<Posted> {
  const { reply } = one.item;
  if (!reply) throw new Error('a reply without a text');
  let id: string;
  try {
    ({ id } = await x.createPost({ text: reply.text, inReplyToPostId: reply.toPostId }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === 'refused') return leaveToPerson(db, one, error.message, 'refused', run);
    if (isUncertain(error)) {
      return {
        outcome: outcomeOf(one, 'sending', `Nobody knows whether it stands on X: ${error.message}`, {
          hints: [
            'It is not sent again by itself. Read the thread: uppolice sync, then run this again.',
            `Or look on X: https://x.com/i/status/${reply.toPostId}`,
          ],
        }),
        failure: null,
      };
    }
    await settle(db, [{ reserved: one, result: { state: 'failed', errorCode: error.code } }], run);
    return { outcome: outcomeOf(one, 'failed', error.message, { hints: error.hints }), failure: error };
  }
  const result: Result = { state: 'sent', ref: id, ...(replier.isDesk && { acknowledgedBy: replier.handle }) };
  await settle(db, [{ reserved: one, result }], run);
  return { outcome: outcomeOf(one, 'sent', `Posted by @${replier.handle}`), failure: null };
}

async function leaveToPerson(db: Db, one: Reserved, why: string, errorCode: string, run: Run): Promise<Posted> {
  await settle(db, [{ reserved: one, result: { state: 'needs_person', errorCode } }], run);
  const hints = [`When it is done: uppolice dispatch done ${one.dispatchId} --note …`];
  return { outcome: outcomeOf(one, 'needs_person', why, { hints, link: replyLink(one.item) }), failure: null };
}

/** Opens X with the reply written out, for whoever may post it. */
function replyLink({ reply }: PlannedSending): string {
  return `https://x.com/intent/post?in_reply_to=${reply?.toPostId ?? ''}&text=${encodeURIComponent(reply?.text ?? '')}`;
}

/** Anything that can't be told apart counts as uncertain: a reply that goes out twice can't be taken back. */
function isUncertain(error: UserError): boolean {
  // The client names the problem where X surely made no post.
  return error.code === 'x_failed' && !(error.cause instanceof Error && error.cause.name === 'XProblem');
}
