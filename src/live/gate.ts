/** Who may see a page: decided from the request alone, before anything is read from the register. Whatever is not known to be right is refused. */
import { isSame, type Keys } from './keys.ts';

/** A request as it came, its headers as they stand in it: name, value, name, value. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly rawHeaders: readonly string[];
}

export type Refusal =
  | 'method'
  | 'host'
  | 'origin'
  | 'other_site'
  | 'body'
  | 'too_long'
  | 'too_many_headers'
  | 'malformed'
  | 'no_key'
  | 'wrong_key';

export type Verdict =
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** The token was right: the browser gets its cookie and is sent to the same page without the token. */
  | { readonly kind: 'entered'; readonly to: string; readonly cookie: string }
  | { readonly kind: 'let_in'; readonly page: string; readonly query: URLSearchParams };

export interface Door {
  readonly keys: Keys;
  /** `127.0.0.1:8642`. */
  readonly host: string;
}

export const STATUS_OF: Readonly<Record<Refusal, number>> = {
  method: 405,
  host: 403,
  origin: 403,
  other_site: 403,
  body: 400,
  too_long: 414,
  too_many_headers: 431,
  malformed: 400,
  no_key: 403,
  wrong_key: 403,
};

export const LONGEST_TARGET = 4096;
export const MOST_HEADERS = 64;
export const COOKIE = 'uppolice';
const TOKEN = 'token';
/** All others would change something. */
export const METHODS: readonly string[] = ['GET', 'HEAD'];

/** Letters of a path that need no decoding: nothing else leads to a page, so nothing else is understood. */
const PATH = /^\/[A-Za-z0-9_-]*(?:\/[A-Za-z0-9-]*)?$/;
/** A percent sign that begins nothing, and control characters, decoded or not. */
const BROKEN = /%(?![0-9A-Fa-f]{2})|%(?:[01][0-9A-Fa-f]|7[Ff])|[^\x21-\x7E]/;

export function judge({ method, target, rawHeaders }: RawRequest, { keys, host }: Door): Verdict {
  const refused = (why: Refusal): Verdict => ({ kind: 'refused', why });
  if (rawHeaders.length > 2 * MOST_HEADERS) return refused('too_many_headers');
  if (target.length > LONGEST_TARGET) return refused('too_long');
  const headers = (name: string) => rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === name);
  const hosts = headers('host');
  if (hosts.length !== 1 || hosts[0] !== host) return refused('host');
  if (headers('origin').some((origin) => origin !== `http://${host}`)) return refused('origin');
  // Another port of this computer is of the same site, and not of the same origin.
  if (headers('sec-fetch-site').some((site) => site !== 'none' && site !== 'same-origin')) return refused('other_site');
  if (!METHODS.includes(method)) return refused('method');
  if (headers('transfer-encoding').length > 0 || headers('content-length').some((length) => length !== '0')) return refused('body');
  const [path = '', search = '', ...rest] = target.split('?');
  if (!PATH.test(path) || rest.length > 0 || BROKEN.test(search)) return refused('malformed');
  return entrance(path, new URLSearchParams(search), headers('cookie'), keys);
}

function entrance(path: string, query: URLSearchParams, cookies: readonly string[], keys: Keys): Verdict {
  const [, folder = '', page = ''] = path.split('/');
  const inFolder = isSame(folder, keys.folder);
  const [token, ...others] = query.getAll(TOKEN);
  if (token !== undefined) {
    if (others.length > 0 || !isSame(token, keys.token)) return { kind: 'refused', why: 'wrong_key' };
    query.delete(TOKEN);
    const rest = query.size > 0 ? `?${query}` : '';
    return { kind: 'entered', to: `/${keys.folder}/${inFolder ? page : ''}${rest}`, cookie: cookieOf(keys) };
  }
  const given = cookies.flatMap((line) => line.split(/; */)).filter((pair) => pair.startsWith(`${COOKIE}=`));
  if (given.length === 0) return { kind: 'refused', why: 'no_key' };
  if (!given.some((pair) => isSame(pair.slice(COOKIE.length + 1), keys.session)) || !inFolder) return { kind: 'refused', why: 'wrong_key' };
  return { kind: 'let_in', page, query };
}

function cookieOf({ session, folder }: Keys): string {
  return `${COOKIE}=${session}; Path=/${folder}/; HttpOnly; SameSite=Strict`;
}
