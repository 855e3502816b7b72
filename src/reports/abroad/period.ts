/** The period of a report on the countries abroad, and what its figures rest on: by the language of periods that all figures share. */
import type { Handle } from '../../db/db.ts';
import type { Counted } from '../../db/stores/figures/scope/docket-source.ts';
import type { Period } from '../../domain/figures/period.ts';
import { DAY_MS, startOfIstDay } from '../../domain/time/ist.ts';
import { registerNamed, type RegisterNamed } from '../register-named.ts';
import { resolveScope, type TypedScope } from '../scope/scope.ts';

export type PeriodTyped = Pick<TypedScope, 'from' | 'to' | 'month' | 'last' | 'asOf'>;

export interface SpanAbroad {
  /** IST days, both included; null: no limit. */
  readonly days: Period;
  /** UTC ISO-8601: the first moment of the period, null: no limit; and the one after its last, which is the moment of the report at the latest. */
  readonly from: string | null;
  readonly before: string;
  /** The dockets of the period as they stood at that moment. */
  readonly counted: Counted;
  /** At which moment all stands, UTC ISO-8601; and whether that is an earlier one than now. */
  readonly at: string;
  readonly isPast: boolean;
}

export interface AbroadReport extends RegisterNamed {
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string;
}

/** Throws UserError `usage` for a period or a moment that is none. */
export async function spanOf(handle: Handle, typed: PeriodTyped, now: Date): Promise<SpanAbroad> {
  const { counted, at, isPast } = await resolveScope(handle, typed, now, null);
  const { period: days } = counted;
  const behind = Date.parse(at) + 1;
  const end = days.to === null ? behind : startOfIstDay(days.to).getTime() + DAY_MS;
  return {
    days,
    from: days.from === null ? null : startOfIstDay(days.from).toISOString(),
    before: new Date(Math.min(end, behind)).toISOString(),
    counted,
    at,
    isPast,
  };
}

export async function headOf(handle: Handle, { days, at, counted }: SpanAbroad): Promise<AbroadReport> {
  return {
    from: days.from,
    to: days.to,
    asOf: at,
    ...(await registerNamed(handle, counted.asOf?.seq)),
  };
}
