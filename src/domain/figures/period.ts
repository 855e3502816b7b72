/** Periods that figures count: whole IST days, both included, and by which of a docket's days they are counted. */
import { DAY_MS, istDay } from '../time/ist.ts';

/**
 * By which day a docket belongs to a period. `registered` and `posted` are cohorts: what came in, and what became of it since. `closed` is a flow:
 * what was closed in the period, whenever it came in.
 */
export const BASES = ['registered', 'posted', 'closed'] as const;
export type Basis = (typeof BASES)[number];

/** IST days, both included; null: no limit. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The last so many days, weeks or months (`7d`, `4w`, `3m`); today and the month that runs are the last of them. null for anything that is no such span. */
export function lastPeriod(typed: string, now: Date): Period | null {
  const match = /^\s*(\d{1,4})\s*(d|w|m|days?|weeks?|months?|दिन|सप्ताह|माह|महीने|महीना)\s*$/iu.exec(typed);
  const n = Number(match?.[1] ?? 0);
  if (!match || n < 1) return null;
  const today = istDay(now);
  const unit = match[2]?.toLowerCase() ?? '';
  if (/^(?:m|month|मह|माह)/u.test(unit)) return { from: `${monthsBefore(today.slice(0, 7), n - 1)}-01`, to: today };
  return { from: addDays(today, 1 - n * (/^(?:w|सप्ताह)/u.test(unit) ? 7 : 1)), to: today };
}

/** A day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** `2026-10` so many months before. */
export function monthsBefore(month: string, n: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 - n;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** How many days it has; null where it has no beginning or no end. */
export function daysIn({ from, to }: Period): number | null {
  return from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

/** Whether counts of the two can be compared as they are: months are, quarters with a day more or less, a week with a month is not. */
export function areAlikeLong(one: Period, other: Period): boolean {
  const [days, others] = [daysIn(one), daysIn(other)];
  return days !== null && others !== null && Math.abs(days - others) <= Math.max(days, others) / 10;
}

/** The same period before: the month or months before for whole months, else as many days. null where it has no beginning or no end. */
export function periodBefore(period: Period): Period | null {
  const { from, to } = period;
  const days = daysIn(period);
  if (from === null || to === null || days === null) return null;
  const isWholeMonths = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  if (!isWholeMonths) return { from: addDays(from, -days), to: addDays(from, -1) };
  const months = monthNumber(to) - monthNumber(from) + 1;
  return { from: `${monthsBefore(from.slice(0, 7), months)}-01`, to: addDays(from, -1) };
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** In which steps a trend is drawn. */
export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** The first day of the step that a day belongs to; weeks begin on Monday. */
export function stepOf(day: string, step: Step): string {
  if (step === 'day') return day;
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  return addDays(day, -((new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7));
}

/** All steps from one day to another, in order, also those in which nothing happened. */
export function stepsBetween(from: string, to: string, step: Step): string[] {
  const steps: string[] = [];
  for (
    let day = stepOf(from, step);
    day <= to;
    day = step === 'month' ? stepOf(addDays(day, 31), step) : addDays(day, step === 'week' ? 7 : 1)
  )
    steps.push(day);
  return steps;
}

/** The last day of a step. */
export function endOfStep(first: string, step: Step): string {
  if (step === 'day') return first;
  return step === 'week' ? addDays(first, 6) : addDays(stepOf(addDays(first, 31), 'month'), -1);
}
