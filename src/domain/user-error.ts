/** The one error class for people: what went wrong, and what to do next. Anything else that is thrown is a bug. */

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
  readonly hints: readonly string[];

  constructor(code: ErrorCode, message: string, hints: readonly string[] = [], cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hints = hints;
  }

  get exitStatus(): ExitStatus {
    return EXIT[this.code];
  }
}
