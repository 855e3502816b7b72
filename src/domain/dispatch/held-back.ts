/** Which dockets that wait for the desk go out with `forward --ready`, and what keeps the others: pure. */
import type { DispatchChannel, DispatchState } from './dispatch.ts';

/** Why a docket does not go out with the others, in the order in which the reasons are asked. */
export const HELD_BACK = ['contradicted', 'no_complaint', 'no_unit', 'unsure', 'unsettled', 'police', 'withheld'] as const;
export type HeldBack = (typeof HELD_BACK)[number];

export interface Waiting {
  readonly id: number;
  readonly emergency: boolean;
  readonly actionable: boolean;
  readonly hasUnit: boolean;
  readonly certain: boolean;
  readonly accused: boolean;
  readonly withheld: boolean;
  /** Later words speak against what a person has decided, and nobody has decided anew. */
  readonly contradicted: boolean;
}

/** `unsettled`: ids of dockets of which an earlier forwarding waits for a person or may have arrived. null: it is ready. */
export function heldBackBy(docket: Waiting, channel: DispatchChannel, unsettled: ReadonlySet<number>): HeldBack | null {
  if (docket.contradicted) return 'contradicted';
  if (!docket.actionable) return 'no_complaint';
  if (!docket.hasUnit) return 'no_unit';
  if (!docket.certain) return 'unsure';
  if (unsettled.has(docket.id)) return 'unsettled';
  if (docket.accused) return 'police';
  return docket.withheld && channel === 'reply' ? 'withheld' : null;
}

/** In these states an earlier dispatch keeps a docket waiting: a packet whose process died is written again, a reply is not. */
export const UNSETTLED: Readonly<Record<DispatchChannel, readonly DispatchState[]>> = {
  reply: ['needs_person', 'sending'],
  email: ['needs_person', 'sending'],
  print: ['needs_person'],
  hand: [],
};

/** What is meant where no way of forwarding is named: paper takes what a public reply may not. */
export function usualWay(why: HeldBack | null): DispatchChannel {
  return why === 'withheld' || why === 'unsettled' ? 'reply' : 'print';
}
