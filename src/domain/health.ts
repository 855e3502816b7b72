/** One thing that `doctor` looked at. */
import type { Text } from './messages/text.ts';

export interface HealthCheck {
  /** For scripts. */
  readonly check: string;
  readonly name: Text;
  /** False: a person has to put something right. */
  readonly ok: boolean;
  /** False: what is looked for was never done, or could not be found out here. Nothing that is not done is called in order. */
  readonly done: boolean;
  readonly saw: Text;
  /** What to do; null when all is well, and where nothing has to be done. */
  readonly next: Text | null;
}

interface Seen {
  readonly ok: boolean;
  /** Default: true. */
  readonly done?: boolean;
  readonly saw: Text;
  readonly next: Text;
}

/** `next` is given only where something is wrong, or was never done. */
export function healthCheck(check: string, name: Text, { ok, done = true, saw, next }: Seen): HealthCheck {
  return { check, name, ok, done, saw, next: ok && done ? null : next };
}
