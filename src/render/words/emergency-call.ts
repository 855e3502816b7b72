/** Whom a citizen calls, by the shipped numbers: in the country where they are, or may be. */
import data from '../../../data/directory/emergency-numbers.json' with { type: 'json' };
import cities from '../../../data/words/cities-abroad.json' with { type: 'json' };
import countries from '../../../data/words/countries.json' with { type: 'json' };
import { type AbroadHint, abroadHints, type HintingPost } from '../../domain/directory/abroad-hint.ts';
import { type EmergencyCall, emergencyCall } from '../../domain/directory/emergency-call.ts';

/** The handle that serves the countries which have none of their own, as it writes itself. */
export const SERVES_ABROAD = 'UPPolNRI';

/** `hint`: what the words suggest where no country is certain. */
export function callIn(country: string | null, hint: AbroadHint | null = null): EmergencyCall {
  return emergencyCall(country, data.countries, hint);
}

let hints: ReturnType<typeof abroadHints> | undefined;

/** The same for a complaint as it is listed. */
export function callOf({ country, text = null, handles = [] }: ListedWords): EmergencyCall {
  return callIn(country, country === null ? hintIn([{ text, mentions: handles }]) : null);
}

export interface ListedWords {
  readonly country: string | null;
  readonly text?: string | null;
  /** Registered handles that it tags. */
  readonly handles?: readonly string[];
}

/** Whether the posts of a complainant, in their order, suggest that they were written abroad. */
export function hintIn(posts: readonly HintingPost[]): AbroadHint | null {
  hints ??= abroadHints(countries, cities, data.handlesForAbroad);
  return hints(posts);
}
