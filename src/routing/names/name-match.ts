/** A name of the gazetteer that was found in a post. */
import type { Place } from '../gazetteer/place.ts';

export interface NameMatch {
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The places that are called so. */
  readonly places: readonly Place[];
  /** The words are close to a known name, not one themselves. */
  readonly misspelt?: boolean;
}
