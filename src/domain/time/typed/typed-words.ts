/** The words of a time that was typed, and what is said of one that can't be read. */
import { TIME } from '../../messages/domain/time.ts';
import type { Text } from '../../messages/text.ts';
import { UserError } from '../../user-error.ts';
import { aheadWords, plainWord } from './time-words.ts';

export function wordsOf(text: string): string[] {
  // A number stands by itself, whatever it touches: 2days, 27Nov.
  return text
    .split(/[\s,·]+/)
    .flatMap((part) => part.match(/\d+|[^\d]+/g) ?? [])
    .map((part) => plainWord(part.replace(/^[-/.]+|[-/.]+$/g, '')))
    .filter((part) => part !== '');
}

/** Nothing of it reads as a time: what is wrong needs no further word. */
export class NotATime extends UserError {
  constructor(typed: string) {
    super('bad_input', TIME.notATime(typed), [TIME.howToType]);
  }
}

/** `why`: what is wrong with one that may mean two things. */
export function refused(typed: string, why?: Text): UserError {
  const isAhead = typed.split(/\s+/).some((word) => aheadWords().has(plainWord(word)));
  if (isAhead) return new UserError('bad_input', TIME.liesAhead(typed), [TIME.howToType]);
  return why === undefined ? new NotATime(typed) : new UserError('bad_input', why, [TIME.howToType]);
}
