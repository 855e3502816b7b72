/** Which way a piece of evidence points, as a sign and in words, so that no colour is needed to tell the rival of a district from its support. */
import { BEARING_WORDS } from '../../domain/messages/screen/figures/reading.ts';
import type { Lang } from '../../domain/messages/text.ts';
import type { Evidence } from '../../domain/reading/reading.ts';

/** `open`: for a district where none has been decided. */
export type Bearing = keyof typeof BEARING_WORDS;

export const BEARING_SIGNS = { for: '✓', other: '≠', open: '?', against: '✗' } as const satisfies Record<Bearing, string>;

const ORDER = Object.keys(BEARING_SIGNS) as Bearing[];

/** @param decided the district that the docket or the text has; null while none is decided */
export function bearingOf({ district, weight }: Pick<Evidence, 'district' | 'weight'>, decided: string | null): Bearing {
  if (weight <= 0 || district === null) return 'against';
  if (decided === null) return 'open';
  return district === decided ? 'for' : 'other';
}

/** What the signs mean, of those that are shown: "✓ for this district · ≠ for another district"; '' where none is. */
export function bearingLegend(shown: Iterable<Bearing>, lang: Lang): string {
  const signs = new Set(shown);
  return ORDER.filter((bearing) => signs.has(bearing))
    .map((bearing) => `${BEARING_SIGNS[bearing]} ${BEARING_WORDS[bearing][lang]}`)
    .join(' · ');
}
