/** X handles: 1–15 of [A-Za-z0-9_]; the case is kept, comparing ignores it. */
import { UserError } from '../user-error.ts';

export function isHandleName(name: string): boolean {
  return /^[A-Za-z0-9_]{1,15}$/.test(name);
}

export function handleKey(name: string): string {
  return name.toLowerCase();
}

/** Reads a handle as people type it: with or without @, or as a profile's URL. */
export function parseHandleName(typed: string): string {
  const name = typed
    .trim()
    .replace(/^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^[@＠]/, '');
  if (isHandleName(name)) return name;
  const why = name.length > 15 ? `it has ${name.length} letters, X allows 15` : 'a handle has 1 to 15 letters, digits or underscores';
  throw new UserError('bad_input', `"${typed}" is no X handle: ${why}.`, ['Type it as on X, for example: agrapolice']);
}
