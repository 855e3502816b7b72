/** Outreach: what a coordinator does abroad to make the service known, planned or held. */
import { HOUR_MS } from '../time/ist.ts';

export const OUTREACH_TOPICS = ['twitter_seva', '112', '1090', 'e_fir', 'counselling', 'good_work', 'false_news', 'other'] as const;
export type OutreachTopic = (typeof OUTREACH_TOPICS)[number];

export const OUTREACH_KINDS = ['meeting', 'talk', 'stall', 'visit', 'online', 'call', 'messages', 'print', 'other'] as const;
export type OutreachKind = (typeof OUTREACH_KINDS)[number];

export const OUTREACH_STATES = ['planned', 'held', 'cancelled'] as const;
export type OutreachState = (typeof OUTREACH_STATES)[number];

/** It is already this day somewhere on Earth (UTC+14), so somebody may have held a meeting on it. */
export function latestDayAnywhere(now: Date): string {
  return new Date(now.getTime() + 14 * HOUR_MS).toISOString().slice(0, 10);
}

/** It is still this day somewhere on Earth (UTC−12), so somebody may plan a meeting for it. */
export function earliestDayAnywhere(now: Date): string {
  return new Date(now.getTime() - 12 * HOUR_MS).toISOString().slice(0, 10);
}

/** Whether the day of a planned one is over everywhere and nobody has said how it went. */
export function isDue({ state, on }: { readonly state: OutreachState; readonly on: string }, now: Date): boolean {
  return state === 'planned' && on < earliestDayAnywhere(now);
}
