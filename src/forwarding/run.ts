/** One run of forwarding: who sends, with which options, and how it ends early. */
import { randomBytes } from 'node:crypto';
import type { LongActing } from '../domain/acting.ts';
import type { Actor } from '../domain/actor.ts';
import type { PlanOptions } from './make-plan.ts';

export interface Run extends LongActing {
  readonly options: PlanOptions;
  /** Why the rule on the accused is overruled; with `options.overrule`. */
  readonly reason?: string;
  readonly signal: AbortSignal;
  /** Tells this process's claims from others'. */
  readonly claimant: string;
}

export function newClaimant(actor: Actor): string {
  return `${actor.login}@${actor.host}/${randomBytes(4).toString('hex')}`;
}
