/** What can go wrong between us and X, told apart by kind: the causes of the UserErrors that the client throws. */
import type { Text } from '../../domain/messages/text.ts';

export type XProblemKind =
  | 'credentials'
  | 'rate_limited'
  /** Credits, spend cap or monthly cap are used up. */
  | 'budget'
  /** X lets nobody reply whom the author has neither mentioned nor quoted. */
  | 'reply_not_allowed'
  | 'duplicate_post'
  /** The post that is replied to is deleted, or hidden from us. */
  | 'post_gone'
  /** The account has posted as much as X allows a day. */
  | 'post_limit'
  /** X has locked or suspended the account, or takes it for a machine: it posts nothing until a person has seen to it. */
  | 'account_blocked'
  /** Refused for another reason. */
  | 'forbidden'
  | 'bad_request'
  /** The requested user or post is gone, suspended or protected. */
  | 'resource'
  | 'not_found'
  /** 5xx, and 408: it took too long. */
  | 'unavailable'
  /** No answer, or not to its end. */
  | 'transport'
  /** An answer that is not what was asked for. */
  | 'unusable';

/** A parameter that X rejects. */
export interface Refused {
  readonly parameter: string;
  /** What was sent of it, as X repeats it. */
  readonly values: readonly string[];
  readonly message: string;
}

export class XProblem extends Error {
  override readonly name = 'XProblem';
  readonly kind: XProblemKind;
  /** What X or the network said, in both languages where it is our wording; `message` is the English of it. */
  readonly words: Text;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** When X takes requests again; set for `rate_limited`. */
  readonly until: Date | null;
  readonly refused: readonly Refused[];

  constructor(kind: XProblemKind, words: Text, more: { status?: number; until?: Date; refused?: readonly Refused[] } = {}) {
    super(words.en);
    this.kind = kind;
    this.words = words;
    this.status = more.status ?? null;
    this.until = more.until ?? null;
    this.refused = more.refused ?? [];
  }
}

/** The cause of the UserError where it is not known whether a post was made: look at the handle's own posts before trying again. */
export class UncertainPost extends Error {
  override readonly name = 'UncertainPost';
  readonly problem: XProblem;

  constructor(problem: XProblem) {
    super(problem.message);
    this.problem = problem;
  }
}
