/** Who was coordinator at a place on a day: terms are dated, and a city that has none is answered for by its country. Pure. */
import { HOUR_MS, startOfIstDay } from '../time/ist.ts';

export interface Term {
  readonly id: number;
  /** The city in the form in which it is compared; empty for the whole country. */
  readonly cityKey: string;
  /** UTC ISO-8601; `to`: null while in office. */
  readonly from: string;
  readonly to: string | null;
}

/** `terms`: of one country. In office at that moment (UTC ISO-8601); who ends then is no longer. */
export function holderAt<T extends Term>(terms: readonly T[], cityKey: string, at: string): T | null {
  const of = (key: string) => terms.filter((term) => term.cityKey === key && term.from <= at && (term.to === null || at < term.to)).at(-1);
  return (cityKey === '' ? undefined : of(cityKey)) ?? of('') ?? null;
}

/**
 * The same for a day as it was there (`2026-10-31`): in office for any part of it, the later one where two were. Of a day to come the one
 * in office now.
 */
export function holderOn<T extends Term>(terms: readonly T[], cityKey: string, on: string, now: Date): T | null {
  const start = startOfIstDay(on);
  const end = new Date(Math.min(start.getTime() + 36 * HOUR_MS, now.getTime())).toISOString();
  const rows = terms.filter(({ from, to }) => from <= end && (to === null || to >= start.toISOString()));
  const of = (key: string) => rows.filter((row) => row.cityKey === key).at(-1);
  return (cityKey === '' ? undefined : of(cityKey)) ?? of('') ?? null;
}
