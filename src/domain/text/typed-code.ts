/** Codes as people type them: the code itself, or its word in English or Hindi, in whatever case and with whatever stands between its parts. */
import type { Text } from '../messages/text.ts';
import { indexText } from './index-text.ts';
import { nearestWords } from './nearest-words.ts';
import { sameNames } from './same-name.ts';

/** By code; a code may lack them. */
export type Words = Readonly<Partial<Record<string, Text>>>;

/** `synonyms` has further words of a code, between commas. undefined where it is not one of them. */
export function codeTyped<Code extends string>(
  typed: string,
  codes: readonly Code[],
  words: Words = {},
  synonyms: Words = {},
): Code | undefined {
  const wanted = indexText(typed.replace(/[_-]+/g, ' '));
  return codes.find((code) => {
    const further = [synonyms[code]?.en, synonyms[code]?.hi].flatMap((several) => several?.split(',') ?? []);
    return [code.replaceAll('_', ' '), words[code]?.en, words[code]?.hi, ...further].some(
      (name) => name !== undefined && indexText(name) === wanted,
    );
  });
}

/** What was perhaps meant by a code that was mistyped: by its letters, else by its sound; at most three. */
export function codesMeant<Code extends string>(typed: string, codes: readonly Code[]): string[] {
  const near = nearestWords(typed, codes);
  return near.length > 0 ? near : sameNames(typed, codes);
}

/** What stands between commas, Latin or Urdu ones; a comma too many counts for nothing. */
export function listTyped(typed: string): string[] {
  return typed
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Every code with its word in Hindi beside it, for those who read Hindi. */
export function codesListed<Code extends string>(codes: readonly Code[], words: Words = {}): Text {
  return {
    en: codes.join(', '),
    hi: codes.map((code) => (words[code] ? `${code} (${words[code].hi})` : code)).join(', '),
  };
}

/** As a code of any list would be written: `In-Process` becomes `in_process`. */
export function asCode(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
}
