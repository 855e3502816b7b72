/** Checks where X answers, and what tokens may look like, before anything is sent. */
import { X_SETUP } from '../../domain/messages/x/setup.ts';
import type { Text } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';

/** https, or http to this machine; host and port, nothing else. Throws UserError platform; the message never repeats credentials in it. */
export function checkedBaseUrl(given: string): URL {
  const hint = [X_SETUP.addressForm];
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new UserError('platform', X_SETUP.noWebAddress, hint);
  }
  // Anyone who can listen on the way would have the token, and could read and post as the desk.
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) throw new UserError('platform', X_SETUP.notEncrypted, hint);
  if (url.username !== '' || url.password !== '') throw new UserError('platform', X_SETUP.credentialsInAddress, hint);
  if ((url.pathname !== '/' && url.pathname !== '/2' && url.pathname !== '/2/') || url.search !== '' || url.hash !== '') {
    throw new UserError('platform', X_SETUP.pathInAddress, hint);
  }
  return new URL(url.origin);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** Header text only: anything else would fail deep inside, far from its cause. */
export function checkedToken(token: string, what: Text): string {
  if (/^[\x21-\x7e]{1,4096}$/.test(token)) return token;
  throw new UserError('credentials', X_SETUP.badToken(what), [X_SETUP.copyToken]);
}
