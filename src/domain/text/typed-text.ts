/** Names, reasons and notes as people type them: what must not be missing, in the form in which it is kept. */
import { TYPED_TEXT } from '../messages/domain/typed-text.ts';
import type { Text } from '../messages/text.ts';
import { cleanText } from '../x/post.ts';
import { UserError } from '../user-error.ts';

const LONGEST_LINE = 200;

/** Whether anybody can see anything of it: spaces, joiners, fillers and control characters alone are nothing. */
export function hasVisibleText(text: string): boolean {
  return text.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu, '') !== '';
}

/**
 * The text without what no text holds and without space around it; it may have several lines. Throws `usage` where nobody can see anything of it:
 * `what` names it, `hint` says how to give it.
 */
export function requiredText(given: string | undefined, what: Text, hint: Text = TYPED_TEXT.typeInQuotes): string {
  const text = cleanText(given ?? '').trim();
  if (!hasVisibleText(text)) throw new UserError('usage', TYPED_TEXT.missing(what), [hint]);
  return text;
}

/** The same on one line of at most 200 characters. Throws `bad_input` for a longer one. */
export function requiredLine(given: string | undefined, what: Text, hint?: Text): string {
  const line = requiredText(given, what, hint).replace(/\s+/g, ' ');
  if ([...line].length > LONGEST_LINE) throw new UserError('bad_input', TYPED_TEXT.tooLong(what, LONGEST_LINE), [TYPED_TEXT.useFewerWords]);
  return line;
}
