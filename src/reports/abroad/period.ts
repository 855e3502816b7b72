/** The period of a report on the countries abroad, and what its figures rest on. */
import type { Handle } from '../../db/db.ts';
import { chainHead } from '../../db/stores/events/event-store.ts';
import { registerValue, seriesOf } from '../../db/stores/facts/register-store.ts';
import { printedHead } from '../../domain/printed-head.ts';
import { DAY_MS, istDay, startOfIstDay } from '../../domain/time/ist.ts';
import { parsePeriod } from '../filters.ts';

export interface PeriodTyped {
  readonly from?: string;
  readonly to?: string;
  /** Instead of both. */
  readonly month?: string;
}

export interface SpanAbroad {
  /** IST days, both included; null: no limit. */
  readonly days: { readonly from: string | null; readonly to: string | null };
  /** UTC ISO-8601: the first moment of the period, null: no limit; and the one after its last, which is now at the latest. */
  readonly from: string | null;
  readonly before: string;
}

export interface AbroadReport {
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string;
  readonly register: string;
  /** The head of the chain as it is printed: what `audit verify --head` proves later. */
  readonly head: string;
}

export function spanOf(typed: PeriodTyped, now: Date): SpanAbroad {
  const { from, before } = parsePeriod(typed, now);
  const days = { from: from && istDay(from), to: before && istDay(new Date(before.getTime() - 1)) };
  const end = days.to === null ? now : new Date(startOfIstDay(days.to).getTime() + DAY_MS);
  return {
    days,
    from: days.from === null ? null : startOfIstDay(days.from).toISOString(),
    before: new Date(Math.min(end.getTime(), now.getTime() + 1)).toISOString(),
  };
}

export async function headOf(handle: Handle, { days }: SpanAbroad, now: Date): Promise<AbroadReport> {
  return {
    from: days.from,
    to: days.to,
    asOf: now.toISOString(),
    register: [await seriesOf(handle), await registerValue(handle, 'register_id')].filter((part) => part !== null).join(' '),
    head: printedHead(await chainHead(handle)),
  };
}
