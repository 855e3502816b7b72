/** Names and reasons as people type them. */
import { cleanText } from '../../domain/x/post.ts';
import { UserError } from '../../domain/user-error.ts';

const LONGEST = 200;

/** On one line, not empty, at most 200 characters. Throws `bad_input`, naming what it is. */
export function typedText(text: string, what: string): string {
  const clean = cleanText(text).replace(/\s+/g, ' ').trim();
  if (clean === '') throw new UserError('bad_input', `${what} is empty.`, ['Type it in quotes: "…"']);
  if ([...clean].length > LONGEST)
    throw new UserError('bad_input', `${what} is too long: more than ${LONGEST} characters.`, ['Say it in fewer words.']);
  return clean;
}
