/** The period of a report on the countries abroad, and what its figures rest on. */
import type { Handle } from '../../db/db.ts';
import { DAY_MS, istDay, startOfIstDay } from '../../domain/time/ist.ts';
import { parsePeriod } from '../filters.ts';
import { registerNamed, type RegisterNamed } from '../register-named.ts';

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

export interface AbroadReport extends RegisterNamed {
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string;
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
    ...(await registerNamed(handle)),
  };
}
