/** The words of a time that was typed, and what is said of one that can't be read. */
import { TIME } from '../../messages/domain/time.ts';
import type { Text } from '../../messages/text.ts';
import { UserError } from '../../user-error.ts';
import { AHEAD, plainWord } from './time-words.ts';

export function wordsOf(text: string): string[] {
  // A number stands by itself, whatever it touches: 2days, 27Nov.
  return text
    .split(/[\s,·]+/)
    .flatMap((part) => part.match(/\d+|[^\d]+/g) ?? [])
    .map((part) => plainWord(part.replace(/^[-/.]+|[-/.]+$/g, '')))
    .filter((part) => part !== '');
}

export function refused(typed: string, why: Text = TIME.notATime(typed)): UserError {
  const isAhead = typed.split(/\s+/).some((word) => AHEAD.has(plainWord(word)));
  return new UserError('bad_input', isAhead ? TIME.liesAhead(typed) : why, [TIME.howToType]);
}
