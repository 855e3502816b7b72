/** The country of a complainant abroad: its handle is tagged, or the text names it. */
import countryNames from '../../../data/words/countries.json' with { type: 'json' };
import { compileLists, isEntry } from '../lexicon.ts';
import type { Matter } from '../matter.ts';

const NAMES = compileLists<string>(countryNames.names);
const LIVING = compileLists<'living'>({ living: countryNames.living });

/** Words around a country's name that are looked at for "I live in". */
const NEAR = 6;

export function countryOf({ input, words }: Matter): string | null {
  for (const { country } of input.tagged) if (country !== null) return country;
  for (let at = 0; at < words.length; at += 1) {
    const country = countryAt(words, at);
    if (country !== null && livesThere(words, at)) return country;
  }
  return null;
}

function countryAt(words: Matter['words'], at: number): string | null {
  const form = words[at]?.form;
  if (form === undefined) return null;
  const [list] = NAMES.ofWord(form);
  if (list !== undefined) return NAMES.names[list] ?? null;
  const phrase = NAMES.phrases(form)?.find(({ rest }) => rest.every((entry, index) => isEntry(entry, words[at + 1 + index]?.form ?? '')));
  return phrase ? (NAMES.names[phrase.list] ?? null) : null;
}

function livesThere(words: Matter['words'], at: number): boolean {
  for (let near = Math.max(0, at - NEAR); near <= Math.min(words.length - 1, at + NEAR); near += 1) {
    const form = words[near]?.form;
    if (form !== undefined && LIVING.ofWord(form).length > 0) return true;
  }
  return false;
}
