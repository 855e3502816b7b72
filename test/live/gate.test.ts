import { describe, expect, it } from 'vitest';
import { judge, type Refusal } from '../../src/live/gate.ts';
import { newKeys } from '../../src/live/keys.ts';

const keys = newKeys();
const host = '127.0.0.1:8642';
const door = { keys, host };
const COOKIE = `uppolice=${keys.session}`;
const page = (rest = '') => `/${keys.folder}/${rest}`;

function asked(target: string, headers: readonly (readonly [string, string])[] = [], method = 'GET') {
  return judge({ method, target, rawHeaders: [['Host', host] as const, ...headers].flat() }, door);
}

const WITH_COOKIE = [['Cookie', COOKIE]] as const;

describe('the gate of the live pages', () => {
  it('lets in a browser that holds the cookie', () => {
    expect(asked(page('list?status=open'), WITH_COOKIE)).toMatchObject({ kind: 'let_in', page: 'list' });
    expect(
      asked(page(), [
        ['cookie', `other=1; ${COOKIE}`],
        ['Origin', `http://${host}`],
        ['Sec-Fetch-Site', 'same-origin'],
      ]),
    ).toMatchObject({
      kind: 'let_in',
      page: '',
    });
    expect(asked(page('docket?number=1'), [...WITH_COOKIE, ['sec-fetch-site', 'none']], 'HEAD')).toMatchObject({ kind: 'let_in' });
  });

  it('takes the token once, and sends the browser on without it', () => {
    expect(asked(`/?token=${keys.token}`)).toEqual({
      kind: 'entered',
      to: page(),
      cookie: `${COOKIE}; Path=${page()}; HttpOnly; SameSite=Strict`,
    });
    expect(asked(page(`list?status=open&token=${keys.token}&lang=hi`))).toMatchObject({ to: page('list?status=open&lang=hi') });
  });

  it.each<readonly [what: string, refusal: Refusal, verdict: () => ReturnType<typeof judge>]>([
    ['nothing to show', 'no_key', () => asked(page())],
    ['nothing to show, anywhere', 'no_key', () => asked('/')],
    ['a wrong token', 'wrong_key', () => asked('/?token=AAAAAAAAAAAAAAAAAAAAAA')],
    ['an empty token', 'wrong_key', () => asked('/?token=')],
    ['a wrong token beside the right one', 'wrong_key', () => asked(`/?token=${keys.token}&token=x`)],
    ['the beginning of the token', 'wrong_key', () => asked(`/?token=${keys.token.slice(0, -1)}`)],
    ['the token in place of the cookie', 'wrong_key', () => asked(page(), [['Cookie', `uppolice=${keys.token}`]])],
    ['a wrong cookie', 'wrong_key', () => asked(page(), [['Cookie', 'uppolice=x']])],
    ['an empty cookie', 'wrong_key', () => asked(page(), [['Cookie', 'uppolice=']])],
    ['the cookie, in another folder', 'wrong_key', () => asked('/other/list', WITH_COOKIE)],
    ['the cookie, above the folder', 'wrong_key', () => asked('/', WITH_COOKIE)],
    ['another method', 'method', () => asked(page(), WITH_COOKIE, 'POST')],
    ['OPTIONS', 'method', () => asked(page(), WITH_COOKIE, 'OPTIONS')],
    ['TRACE', 'method', () => asked(page(), WITH_COOKIE, 'TRACE')],
    ['a method in small letters', 'method', () => asked(page(), WITH_COOKIE, 'get')],
    ['the origin of another page', 'origin', () => asked(page(), [...WITH_COOKIE, ['Origin', 'http://evil.example']])],
    ['no origin by name', 'origin', () => asked(page(), [...WITH_COOKIE, ['Origin', 'null']])],
    ['another port of this computer', 'origin', () => asked(page(), [...WITH_COOKIE, ['Origin', 'http://127.0.0.1:1']])],
    ['the other scheme', 'origin', () => asked(page(), [...WITH_COOKIE, ['Origin', `https://${host}`]])],
    ['a link on another site', 'other_site', () => asked(page(), [...WITH_COOKIE, ['Sec-Fetch-Site', 'cross-site']])],
    ['a page of another port', 'other_site', () => asked(page(), [...WITH_COOKIE, ['Sec-Fetch-Site', 'same-site']])],
    ['the token, by a link on another site', 'other_site', () => asked(`/?token=${keys.token}`, [['Sec-Fetch-Site', 'cross-site']])],
    ['a body', 'body', () => asked(page(), [...WITH_COOKIE, ['Content-Length', '3']])],
    ['a body in pieces', 'body', () => asked(page(), [...WITH_COOKIE, ['Transfer-Encoding', 'chunked']])],
    ['a long address', 'too_long', () => asked(page(`list?text=${'a'.repeat(5_000)}`), WITH_COOKIE)],
    [
      'many headers',
      'too_many_headers',
      () =>
        asked(
          page(),
          Array.from({ length: 70 }, (_, i) => [`x-${i}`, 'y'] as const),
        ),
    ],
    ['a step upwards', 'malformed', () => asked(page('../list'), WITH_COOKIE)],
    ['an encoded step upwards', 'malformed', () => asked(page('%2e%2e/list'), WITH_COOKIE)],
    ['two slashes', 'malformed', () => asked(`/${page('list')}`, WITH_COOKIE)],
    ['a backslash', 'malformed', () => asked(page('\\list'), WITH_COOKIE)],
    ['an encoded NUL in the path', 'malformed', () => asked(page('list%00'), WITH_COOKIE)],
    ['an encoded NUL in a filter', 'malformed', () => asked(page('list?text=a%00b'), WITH_COOKIE)],
    ['an encoded line feed', 'malformed', () => asked(page('list?text=a%0d%0aSet-Cookie:x'), WITH_COOKIE)],
    ['a percent sign that begins nothing', 'malformed', () => asked(page('list?text=%zz'), WITH_COOKIE)],
    ['a whole address', 'malformed', () => asked(`http://${host}${page()}`, WITH_COOKIE)],
    ['no path', 'malformed', () => asked('*', WITH_COOKIE)],
    ['a deeper path', 'malformed', () => asked(page('docket/1'), WITH_COOKIE)],
    ['a fragment', 'malformed', () => asked(page('list#x'), WITH_COOKIE)],
  ])('refuses %s (%s)', (_, why, verdict) => {
    expect(verdict()).toEqual({ kind: 'refused', why });
  });

  it.each([
    ['evil.example'],
    ['evil.example:8642'],
    ['127.0.0.1'],
    ['127.0.0.1:80'],
    ['localhost:8642'],
    ['127.0.0.1.evil.example:8642'],
    ['[::1]:8642'],
    [''],
  ])('refuses the host %j', (other) => {
    expect(judge({ method: 'GET', target: page(), rawHeaders: ['Host', other, 'Cookie', COOKIE] }, door)).toEqual({
      kind: 'refused',
      why: 'host',
    });
  });

  it('refuses a request without a host, and one with two', () => {
    const of = (rawHeaders: string[]) => judge({ method: 'GET', target: page(), rawHeaders: [...rawHeaders, 'Cookie', COOKIE] }, door);
    expect([of([]), of(['Host', host, 'host', 'evil.example'])]).toEqual([
      { kind: 'refused', why: 'host' },
      { kind: 'refused', why: 'host' },
    ]);
  });

  it('has other keys in each run', () => {
    const [one, other] = [newKeys(), newKeys()];
    expect(new Set([...Object.values(one), ...Object.values(other)]).size).toBe(6);
    for (const key of Object.values(one)) expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});
