/** The report of a forwarding: the counts and items that scripts and people read. */
import type { Learnt } from '../domain/dispatch/updates.ts';
import type { DispatchState } from '../domain/dispatch/dispatch.ts';
import { SENDING } from '../domain/messages/forwarding/sending.ts';
import type { Lang } from '../domain/messages/text.ts';
import type { ErrorCode, UserError } from '../domain/user-error.ts';
import type { LeftOut } from '../domain/dispatch/left-out.ts';
import type { PlannedRefusal, PlannedSending } from './plan/case.ts';
import { type SendResult, sendResult } from './send-result.ts';

interface ForwardItem {
  readonly docket: string;
  /** Code of the unit; null where there is none. */
  readonly recipient: string | null;
  /** Codes of further units that the same reply names. */
  readonly along?: readonly string[];
  readonly channel: string;
  readonly state: DispatchState | 'refused';
  readonly why: string;
  readonly hints: readonly string[];
  readonly dispatch: number | null;
  /** Why a unit that has it already is informed again. */
  readonly update?: { readonly learnt: readonly Learnt[]; readonly gone: boolean };
  readonly text?: string;
  /** Opens X with the reply written out. */
  readonly link?: string;
}

export interface ForwardReport {
  readonly planned: number;
  readonly sent: number;
  readonly printed: number;
  readonly needsPerson: number;
  /** Updates that a person decided not to send. */
  readonly putAway: number;
  readonly failed: number;
  /** Begun, and nobody knows whether it arrived. */
  readonly uncertain: number;
  readonly refused: number;
  readonly left: LeftOut;
  /** Why X or the account ended the run of replies early; null where nothing did. */
  readonly stopped: { readonly code: ErrorCode; readonly message: string; readonly hints: readonly string[] } | null;
  readonly items: readonly ForwardItem[];
  readonly files: readonly string[];
}

/** What became of a plan. */
export interface Outcome {
  readonly results: readonly SendResult[];
  readonly files?: readonly string[];
  readonly stop?: UserError | null;
}

/** A plan that is only shown. */
export function plannedOnly(sendings: readonly PlannedSending[]): SendResult[] {
  return sendings.map((item) => sendResult({ item, dispatchId: item.dispatchId }, 'planned', item.why));
}

/** Reasons and hints are in the language of the person who asked, as in every error. */
export function forwardReport(
  plan: { readonly sendings: readonly PlannedSending[]; readonly refusals: readonly PlannedRefusal[]; readonly left: LeftOut },
  { results, files = [], stop = null }: Outcome,
  lang: Lang,
): ForwardReport {
  const count = (state: SendResult['state']) => results.filter((result) => result.state === state).length;
  return {
    planned: plan.sendings.length,
    sent: count('sent'),
    printed: count('printed'),
    needsPerson: count('needs_person'),
    putAway: count('cancelled'),
    failed: count('failed'),
    uncertain: count('sending'),
    refused: plan.refusals.length + count('refused'),
    left: plan.left,
    stopped: stop && {
      code: stop.code,
      message: stop.text[lang],
      hints: [...stop.nextSteps, SENDING.restPlanned].map((step) => step[lang]),
    },
    items: [
      ...results.map(({ number, recipient, along, channel, state, why, hints, dispatchId, update, text, link }) => ({
        docket: number,
        recipient,
        ...(along.length > 0 && { along }),
        channel,
        state,
        why: why[lang],
        hints: hints.map((hint) => hint[lang]),
        dispatch: dispatchId,
        ...(update && { update: { learnt: update.learnt, gone: update.gone } }),
        ...(text !== null && { text }),
        ...(link !== null && { link }),
      })),
      ...plan.refusals.map(({ number, recipient, channel, why, hints }) => ({
        docket: number,
        recipient,
        channel,
        state: 'refused' as const,
        why: why[lang],
        hints: hints.map((hint) => hint[lang]),
        dispatch: null,
      })),
    ],
    files,
  };
}
