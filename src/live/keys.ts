/** The secrets of one run of the server: what opens it, what a browser holds then, and where its pages stand. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Keys {
  /** Printed once, with the address. */
  readonly token: string;
  /** What the cookie of a browser that came with the token holds. */
  readonly session: string;
  /**
   * The folder of all pages, which nobody can guess. Cookies know no ports: without it a browser would show the cookie to whatever else
   * listens on this computer.
   */
  readonly folder: string;
}

const BYTES = 16;

export function newKeys(): Keys {
  const [token, session, folder] = [1, 2, 3].map(() => randomBytes(BYTES).toString('base64url'));
  return { token: String(token), session: String(session), folder: String(folder) };
}

/** In a time that tells nothing of where they differ. */
export function isSame(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

/** Of what a page shows: the same parts give the same tag. */
export function tagOf(parts: readonly string[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('base64url').slice(0, 22)}"`;
}
