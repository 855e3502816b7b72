/** Turns a problem with X into the error that a person sees, with what to do next. */
import { X_PROBLEM } from '../../domain/messages/x/problems.ts';
import type { Text } from '../../domain/messages/text.ts';
import { istTime } from '../../domain/time/ist.ts';
import { type ErrorCode, UserError } from '../../domain/user-error.ts';
import type { XProblem, XProblemKind } from './problem.ts';

interface Wording {
  readonly code: ErrorCode;
  readonly message: (words: Text, problem: XProblem) => Text;
  readonly hints: readonly Text[];
}

const REFUSED_POST: Wording = { code: 'refused', message: X_PROBLEM.postRefused, hints: [X_PROBLEM.answerByHand] };

const WORDINGS: Readonly<Record<XProblemKind, Wording>> = {
  credentials: { code: 'credentials', message: X_PROBLEM.credentials, hints: [X_PROBLEM.checkToken, X_PROBLEM.whichToken] },
  rate_limited: {
    code: 'rate_limited',
    message: (_, { until }) => X_PROBLEM.rateLimited(until === null ? '?' : istTime(until)),
    hints: [X_PROBLEM.runAgainThen],
  },
  budget: { code: 'budget', message: X_PROBLEM.noCredits, hints: [X_PROBLEM.addCredits] },
  reply_not_allowed: REFUSED_POST,
  duplicate_post: REFUSED_POST,
  post_gone: { code: 'refused', message: X_PROBLEM.postGone, hints: [] },
  post_limit: { code: 'rate_limited', message: X_PROBLEM.dailyLimit, hints: [X_PROBLEM.limitMovesOn] },
  account_blocked: { code: 'credentials', message: X_PROBLEM.accountBlocked, hints: [X_PROBLEM.seeToAccount] },
  forbidden: REFUSED_POST,
  bad_request: {
    code: 'x_failed',
    message: (words, { refused }) => X_PROBLEM.badRequest([...new Set(refused.map(({ parameter }) => parameter))].join(', '), words),
    hints: [X_PROBLEM.otherVocabulary],
  },
  resource: { code: 'x_failed', message: X_PROBLEM.nothingGiven, hints: [X_PROBLEM.checkAccount] },
  not_found: { code: 'x_failed', message: X_PROBLEM.unknownAddress, hints: [X_PROBLEM.checkAddress, X_PROBLEM.notXItself] },
  unavailable: { code: 'x_failed', message: X_PROBLEM.outOfOrder, hints: [X_PROBLEM.tryLater] },
  transport: { code: 'x_failed', message: X_PROBLEM.unreachable, hints: [X_PROBLEM.checkNetwork] },
  unusable: { code: 'x_failed', message: X_PROBLEM.unusable, hints: [X_PROBLEM.checkWhoAnswers] },
};

/** `canWait`: the command that asks X has an option to wait for its limits. */
export function userErrorOf(problem: XProblem, canWait = false): UserError {
  const { code, message, hints } = WORDINGS[problem.kind];
  const all = problem.kind === 'rate_limited' && canWait ? [...hints, X_PROBLEM.waitForLimit] : hints;
  return new UserError(code, message(withoutFullStop(problem.words), problem), all, problem);
}

function withoutFullStop({ en, hi }: Text): Text {
  return { en: en.replace(/\.$/, ''), hi: hi.replace(/[.।]$/, '') };
}
