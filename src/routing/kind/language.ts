/** The language of a post: `hi`, `en`, `hinglish`, the code of another one, or `und`. It only tells who can read the post. */
import type { Language } from '../../domain/docket/complaint.ts';
import type { AnnotatedPost } from '../names/annotated-post.ts';
import { LIST } from '../words/sign-lists.ts';
import type { Signs } from './signs/signs.ts';

/** With fewer letters the language cannot be told. */
const LEAST_LETTERS = 3;

export function languageOf({ tokenized, words }: AnnotatedPost, signs: Signs): Language {
  const { devanagari, others } = tokenized;
  let latin = 0;
  for (const word of words) if (word?.script === 'latin') latin += word.form.length;
  let other: [string, number] | undefined;
  for (const entry of others) if (!other || entry[1] > other[1]) other = entry;
  if (other && other[1] > devanagari && other[1] > latin / 2) return other[0];
  if (devanagari < LEAST_LETTERS && latin < LEAST_LETTERS) return 'und';
  if (devanagari >= latin / 3) {
    if (signs.count(LIST.marathi) >= 2) return 'mr';
    if (signs.count(LIST.nepali) >= 2) return 'ne';
    if (signs.count(LIST.bhojpuri) >= 2) return 'bho';
    if (signs.count(LIST.maithili) >= 2) return 'mai';
    return 'hi';
  }
  if (signs.count(LIST.romanBhojpuri) >= 2) return 'bho';
  const hindi = signs.count(LIST.hinglish);
  const english = signs.count(LIST.english);
  if (hindi === 0 && english === 0) return latinWords(words) >= 2 ? 'en' : 'und';
  return hindi >= 2 && hindi * 2 >= english ? 'hinglish' : 'en';
}

function latinWords(words: AnnotatedPost['words']): number {
  let count = 0;
  for (const word of words) if (word?.script === 'latin') count += 1;
  return count;
}
