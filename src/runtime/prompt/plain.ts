/** Which terminals get whole lines only. */

/** TERM=dumb, and a locale that is said to be another than UTF-8; one that is not said is taken for UTF-8. */
export function isPlain(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'C.UTF-8';
  return env['TERM'] === 'dumb' || !/utf-?8/i.test(locale);
}
