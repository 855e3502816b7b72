/** Where a register is: the path of a file, or the URL of a PostgreSQL database. */

export function isPostgresUrl(location: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(location);
}

/** What a URL may hold of secrets besides its password: `?password=…`, `?sslpassword=…`. */
const SECRET = /pass|secret|token|key/i;

/** The location as it may be printed: without its passwords. */
export function printableLocation(location: string): string {
  if (!isPostgresUrl(location)) return location;
  try {
    const url = new URL(location);
    if (url.password) url.password = '***';
    for (const name of new Set(url.searchParams.keys())) if (SECRET.test(name)) url.searchParams.set(name, '***');
    return url.toString();
  } catch {
    return 'postgres://…';
  }
}
