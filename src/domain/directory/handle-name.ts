/** X handles: 1–15 of [A-Za-z0-9_]; the case is kept, comparing ignores it. */
import { CONTACTS } from '../messages/domain/contacts.ts';
import { unwrapped } from '../text/unwrapped.ts';
import { UserError } from '../user-error.ts';
import { accountTyped } from '../x/x-link.ts';

const LONGEST = 15;

export function isHandleName(name: string): boolean {
  return /^[A-Za-z0-9_]{1,15}$/.test(name);
}

export function handleKey(name: string): string {
  return name.toLowerCase();
}

/** Reads a handle as people type it: with or without @, or as the address of a profile or of a post. */
export function parseHandleName(typed: string): string {
  const name = accountTyped(typed.replace(/\/status(?:es)?\/.*$/is, '')) ?? unwrapped(typed).replace(/^https?:\/\//i, '');
  if (isHandleName(name)) return name;
  throw new UserError('bad_input', name.length > LONGEST ? CONTACTS.handleTooLong(typed, name.length) : CONTACTS.noHandle(typed), [
    CONTACTS.handleLike,
  ]);
}
