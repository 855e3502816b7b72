/** The one error class for people: what went wrong, and what to do next. Anything else that is thrown is a bug. */
import type { Text } from './messages/text.ts';

/** Exit status by error code; the table of docs/exit-codes.md. */
export const EXIT = {
  ok: 0,
  bug: 1,
  usage: 2,
  credentials: 10,
  platform: 20,
  bad_input: 21,
  refused: 22,
  not_found: 23,
  x_failed: 30,
  rate_limited: 31,
  budget: 32,
  gap: 33,
  no_register: 40,
  busy: 41,
  chain_broken: 42,
  attention: 50,
  partly: 60,
  interrupted: 130,
  terminated: 143,
} as const;

export type ErrorCode = Exclude<keyof typeof EXIT, 'ok' | 'bug'>;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ErrorCode;
  /** What went wrong, in both languages; `message` is the English of it. */
  readonly text: Text;
  /** What to do next. */
  readonly nextSteps: readonly Text[];

  constructor(code: ErrorCode, text: Text, nextSteps: readonly Text[] = [], cause?: unknown) {
    super(text.en, cause === undefined ? undefined : { cause });
    this.code = code;
    this.text = text;
    this.nextSteps = nextSteps;
  }

  /** The same where the number of the docket is known: its hints hold commands that can be copied as they are. */
  aboutDocket(number: string): UserError {
    const named = (hint: string) => hint.replace(/(uppolice [a-z]+ )DOCKET\b/g, `$1${number}`);
    const nextSteps = this.nextSteps.map(({ en, hi }) => ({ en: named(en), hi: named(hi) }));
    return new UserError(this.code, this.text, nextSteps, this.cause ?? this);
  }

  /** The English of what to do next. */
  get hints(): readonly string[] {
    return this.nextSteps.map(({ en }) => en);
  }

  get exitStatus(): ExitStatus {
    return EXIT[this.code];
  }
}
