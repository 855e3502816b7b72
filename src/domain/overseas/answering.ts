/** Who answers for the dockets of a country at a moment: the coordinator of the country, or the only one of a city in it. */

export interface DatedTerm {
  readonly country: string;
  /** Empty for the whole country. */
  readonly cityKey: string;
  /** UTC ISO-8601; `to`: null while in office. */
  readonly from: string;
  readonly to: string | null;
}

/** null: nobody was in office, or several of cities were and nobody knows whose it is. `at`: UTC ISO-8601; a term that ends then is over. */
export function answeringFor<T extends DatedTerm>(terms: readonly T[], country: string, at: string): T | null {
  const inOffice = terms.filter((term) => term.country === country && term.from <= at && (term.to === null || at < term.to));
  const [whole] = inOffice.filter(({ cityKey }) => cityKey === '').slice(-1);
  const [only, ...more] = inOffice;
  return whole ?? (only && more.length === 0 ? only : null);
}
