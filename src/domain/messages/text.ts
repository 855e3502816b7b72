/** A sentence of the program in both of its languages, and the choice between them. */

export type Lang = 'en' | 'hi';

/**
 * One sentence, English and Hindi side by side. Names and numbers have been filled in already; the code that shows it
 * to a person picks the language.
 */
export interface Text {
  readonly en: string;
  readonly hi: string;
}

export function textIn(text: Text, lang: Lang): string {
  return text[lang];
}

/** The same in both languages: a name, a number, a command line, the words of another program. */
export function verbatim(words: string): Text {
  return { en: words, hi: words };
}

/** What has been laid out in the user's language already, such as a table: it has no other. */
export function laidOut(shown: string): Text {
  return { en: shown, hi: shown };
}

/** Sentences one after the other, with `between` between them. */
export function joined(texts: readonly Text[], between: string): Text {
  return { en: texts.map(({ en }) => en).join(between), hi: texts.map(({ hi }) => hi).join(between) };
}

/** One and many, of nouns, verbs and adjectives of either language. A number with its noun: `counted.ts`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
