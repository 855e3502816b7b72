/** Where a coordinator stands for the service. */
import { joined, type Text, verbatim } from '../messages/text.ts';
import { countryInSentence, countryText } from './country.ts';

/** `London, United Kingdom`; a whole country by its name. */
export function placeAbroad({ country, city }: { readonly country: string; readonly city: string | null }): Text {
  return city === null ? countryText(country) : joined([verbatim(city), countryText(country)], ', ');
}

/** The same within a sentence: `the United Kingdom`, `London, United Kingdom`. */
export function placeInSentence({ country, city }: { readonly country: string; readonly city: string | null }): Text {
  return city === null ? countryInSentence(country) : placeAbroad({ country, city });
}
