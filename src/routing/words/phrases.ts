/** Phrases of the word lists: which of them stand at a word of a post. */

export interface Phrase {
  /** The words after the first. */
  readonly rest: readonly Entry[];
  /** The second word, as a number that all phrases share. */
  readonly second: number;
  readonly list: number;
}

export interface Entry {
  /** A `listForm`, or the loose key where spellings are compared by sound. */
  readonly form: string;
  readonly bySound: boolean;
  /** Stands for all words that begin like this. */
  readonly stem: boolean;
}

interface ComparedWord {
  readonly form: string;
  readonly loose: string;
}

/** Which second words of phrases a word can be. */
export interface Following {
  readonly seconds: readonly number[];
  /** One bit for each of them, to rule out most words at once. */
  readonly bits: number;
}

/** @param seconds `secondsOf` the word */
export function followingOf(seconds: readonly number[]): Following {
  return { seconds, bits: bitsOf(seconds) };
}

function bitsOf(seconds: Iterable<number>): number {
  let bits = 0;
  for (const second of seconds) bits |= 1 << (second & 31);
  return bits;
}

/** The phrases that begin with one word, by their second word: of the hundreds that begin with "not" few need comparing. */
export class Phrases {
  readonly #bySecond = new Map<number, Phrase[]>();
  readonly #bits: number;

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const kept = this.#bySecond.get(phrase.second);
      if (kept) kept.push(phrase);
      else this.#bySecond.set(phrase.second, [phrase]);
    }
    this.#bits = bitsOf(this.#bySecond.keys());
  }

  /** Those that the words at this position make up. */
  at(words: readonly ((ComparedWord & Following) | null)[], at: number): readonly Phrase[] {
    const next = words[at + 1];
    if (!next || (next.bits & this.#bits) === 0) return NO_PHRASE;
    let found: Phrase[] | undefined;
    for (const second of next.seconds) {
      for (const phrase of this.#bySecond.get(second) ?? NO_PHRASE) {
        if (phrase.rest.length > 1 && !follows(phrase, words, at)) continue;
        if (found) found.push(phrase);
        else found = [phrase];
      }
    }
    return found ?? NO_PHRASE;
  }
}

const NO_PHRASE: readonly Phrase[] = [];

/** Whether the rest of a phrase follows the word at `at`. */
export function follows({ rest }: Phrase, words: readonly (ComparedWord | null)[], at: number): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const word = words[at + 1 + index];
    if (!word) return false;
    const { form, bySound, stem } = rest[index] as Entry;
    const own = bySound ? word.loose : word.form;
    if (stem ? !own.startsWith(form) : own !== form) return false;
  }
  return true;
}
