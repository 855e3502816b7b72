/** The report of a forwarding: the counts and items that scripts and people read. */
import type { Learnt } from '../domain/dispatch/updates.ts';
import type { DispatchState } from '../domain/dispatch/dispatch.ts';
import type { Lang } from '../domain/messages/text.ts';
import type { LeftOut } from './make-plan.ts';
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
  readonly failed: number;
  /** Begun, and nobody knows whether it arrived. */
  readonly uncertain: number;
  readonly refused: number;
  readonly left: LeftOut;
  readonly items: readonly ForwardItem[];
  readonly files: readonly string[];
}

/** A plan that is only shown. */
export function plannedOnly(sendings: readonly PlannedSending[]): SendResult[] {
  return sendings.map((item) => sendResult({ item, dispatchId: item.dispatchId }, 'planned', item.why));
}

/** Reasons and hints are in the language of the person who asked, as in every error. */
export function forwardReport(
  plan: { readonly sendings: readonly PlannedSending[]; readonly refusals: readonly PlannedRefusal[]; readonly left: LeftOut },
  results: readonly SendResult[],
  files: readonly string[],
  lang: Lang,
): ForwardReport {
  const count = (state: SendResult['state']) => results.filter((result) => result.state === state).length;
  return {
    planned: plan.sendings.length,
    sent: count('sent'),
    printed: count('printed'),
    needsPerson: count('needs_person'),
    failed: count('failed'),
    uncertain: count('sending'),
    refused: plan.refusals.length + count('refused'),
    left: plan.left,
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
