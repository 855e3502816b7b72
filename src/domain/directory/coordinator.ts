/** Where a coordinator stands for the service. */
import { joined, type Text, verbatim } from '../messages/text.ts';
import { countryText } from './country.ts';

/** `London, United Kingdom`; a whole country by its name. */
export function placeAbroad({ country, city }: { readonly country: string; readonly city: string | null }): Text {
  return city === null ? countryText(country) : joined([verbatim(city), countryText(country)], ', ');
}
