/** Who was coordinator at a place on a day: terms are dated, and a city that has none is answered for by its country. Pure. */
import { HOUR_MS, startOfIstDay } from '../time/ist.ts';

export interface Term {
  readonly id: number;
  readonly country: string;
  /** The city in the form in which it is compared; empty for the whole country. */
  readonly cityKey: string;
  /** UTC ISO-8601; `to`: null while in office. */
  readonly from: string;
  readonly to: string | null;
}

/** From where a complaint came: the place of the coordinator who passed it on, else the complainant's country. null: neither is known. */
export function placeOfOrigin(
  docket: { readonly country: string | null; readonly relayedBy: number | null },
  terms: readonly Term[],
): Pick<Term, 'country' | 'cityKey'> | null {
  const relay = docket.relayedBy === null ? undefined : terms.find(({ id }) => id === docket.relayedBy);
  return relay ?? (docket.country === null ? null : { country: docket.country, cityKey: '' });
}

/**
 * Who answers for complaints from a place at that moment (UTC ISO-8601): the coordinator of the city, else of the country, else the only one of
 * a city in it. null: nobody was in office, or several of cities were and nobody knows whose it is. A term that ends then is over.
 */
export function answeringAt<T extends Term>(
  terms: readonly T[],
  { country, cityKey }: { readonly country: string; readonly cityKey: string },
  at: string,
): T | null {
  const inOffice = terms.filter((term) => term.country === country && term.from <= at && (term.to === null || at < term.to));
  const of = (key: string) => inOffice.filter((term) => term.cityKey === key).at(-1);
  return (cityKey === '' ? undefined : of(cityKey)) ?? of('') ?? (inOffice.length === 1 ? (inOffice[0] ?? null) : null);
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
