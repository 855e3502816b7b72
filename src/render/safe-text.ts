/** Text from outside as it may be shown, whole or on one line. */
import { safeText } from '../domain/text/safe-text.ts';

export { safeText };

/** The same on one line: each run of white space becomes one space. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim();
}
