/** One thing that `doctor` looked at. */
import type { Text } from './messages/text.ts';

export interface HealthCheck {
  /** For scripts. */
  readonly check: string;
  readonly name: Text;
  readonly ok: boolean;
  readonly saw: Text;
  /** What to do; null when all is well. */
  readonly next: Text | null;
}

/** `next` is given only where something is wrong. */
export function healthCheck(
  check: string,
  name: Text,
  { ok, saw, next }: { readonly ok: boolean; readonly saw: Text; readonly next: Text },
): HealthCheck {
  return { check, name, ok, saw, next: ok ? null : next };
}
