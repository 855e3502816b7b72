/** Yes and no as they are typed, in either language whatever the language of the screen. */
import { PROMPT } from '../messages/program/prompt.ts';
import type { Text } from '../messages/text.ts';
import { listTyped } from './typed-code.ts';

/** null: neither. */
export function yesOrNo(typed: string): boolean | null {
  const word = typed
    .normalize('NFC')
    .trim()
    .replace(/[.।!]+$/, '')
    .toLowerCase();
  if (wordsOf(PROMPT.yesTyped).includes(word)) return true;
  return wordsOf(PROMPT.noTyped).includes(word) ? false : null;
}

function wordsOf({ en, hi }: Text): string[] {
  return [...listTyped(en), ...listTyped(hi)];
}
