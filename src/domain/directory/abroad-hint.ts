/** Whether words suggest that somebody is abroad where no country is certain: nobody who may be there must hear of the number of India alone. Pure. */
import { indexText } from '../text/index-text.ts';

type NamesByCountry = Readonly<Record<string, readonly string[]>>;

/** The shipped words, by ISO 3166 code where they are names. */
export interface AbroadWords {
  readonly names: NamesByCountry;
  /** Words that speak of being abroad and name no country. */
  readonly abroad: readonly string[];
  /** Words behind a name that make it a place of ours: "Canada Mall". */
  readonly here: readonly string[];
}

/** `country`: ISO 3166 code of the one that is named; null where none is. */
export interface AbroadHint {
  readonly country: string | null;
}

export interface HintingPost {
  readonly text: string | null;
  /** Handles that it tags, in any case. */
  readonly mentions: readonly string[];
}

/** The longest names have so many words. */
const MOST_WORDS = 3;

/** Looks into the posts of one complainant, in their order. The words are prepared once. `handles`: those for all who live abroad, in lower case. */
export function abroadHints(
  words: AbroadWords,
  cities: { readonly names: NamesByCountry },
  handles: readonly string[],
): (posts: readonly HintingPost[]) => AbroadHint | null {
  const countries = new Map(
    [words.names, cities.names].flatMap((names) =>
      Object.entries(names).flatMap(([country, all]) => all.map((name) => [indexText(name), country] as const)),
    ),
  );
  const [abroad, here] = [new Set(words.abroad.map(indexText)), new Set(words.here.map(indexText))];
  const countryIn = (said: readonly string[]): string | null => {
    for (let at = 0; at < said.length; at++) {
      for (let length = MOST_WORDS; length > 0; length--) {
        const country = countries.get(said.slice(at, at + length).join(' '));
        if (country !== undefined && !here.has(said[at + length] ?? '')) return country;
      }
    }
    return null;
  };
  return (posts) => {
    let isAbroad = false;
    for (const { text, mentions } of posts) {
      // Names of handles are no words of hers.
      const said = indexText((text ?? '').replace(/[@＠]\w+/g, ' ')).split(' ');
      const country = countryIn(said);
      if (country !== null) return { country };
      isAbroad ||= said.some((word) => abroad.has(word)) || mentions.some((handle) => handles.includes(handle.toLowerCase()));
    }
    return isAbroad ? { country: null } : null;
  };
}
