/** Checks where X answers, and what tokens may look like, before anything is sent. */
import { UserError } from '../../domain/user-error.ts';

/** http or https, host and port, nothing else. Throws UserError platform; the message never repeats credentials in it. */
export function checkedBaseUrl(given: string): URL {
  const hint = ['Write it like https://api.x.com or http://127.0.0.1:8080 (UPPOLICE_X_API_URL).'];
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new UserError('platform', 'The address of X is no http or https address.', hint);
  }
  if (url.username !== '' || url.password !== '') throw new UserError('platform', 'The address of X must hold no user or password.', hint);
  if ((url.pathname !== '/' && url.pathname !== '/2' && url.pathname !== '/2/') || url.search !== '' || url.hash !== '') {
    throw new UserError('platform', 'The address of X must have no path: /2/… is added to it.', hint);
  }
  return new URL(url.origin);
}

/** Header text only: anything else would fail deep inside, far from its cause. */
export function checkedToken(token: string, what: string): string {
  if (/^[\x21-\x7e]{1,4096}$/.test(token)) return token;
  throw new UserError('credentials', `The ${what} is empty or holds characters that no token has.`, [
    'Copy it again, without spaces or line breaks.',
  ]);
}
