/** Where a register is: the path of a file, or the URL of a PostgreSQL database. */
import { LOCATION } from './messages/domain/register-location.ts';
import { UserError } from './user-error.ts';

export function isPostgresUrl(location: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(location);
}

/** What a URL may hold of secrets besides its password: `?password=…`, `?sslpassword=…`. */
const SECRET = /pass|secret|token|key/i;

/** The location as it may be printed: without its passwords. Of an address that is none only what it begins with, as a password may stand anywhere in it. */
export function printableLocation(location: string): string {
  if (isMistyped(location)) return DATABASE.exec(location)?.[0].toLowerCase().concat('://…') ?? '…';
  if (!isPostgresUrl(location)) return location;
  const url = new URL(location);
  if (url.password) url.password = '***';
  for (const name of new Set(url.searchParams.keys())) if (SECRET.test(name)) url.searchParams.set(name, '***');
  return url.toString();
}

/** What was typed in a wrong place may be part of an address: `--db host=h password=…` without quotes. */
export function withoutPassword(typed: string): string {
  return HOLDS_PASSWORD.test(typed) ? '…' : typed;
}

const HOLDS_PASSWORD = /:[^/\\\s]*@|\/\/[^@]*:[^@]*@|(?:pass\w*|pwd)\s*=/i;

/** Throws UserError `bad_input` for what was meant as the address of a server and is none: it would be taken for the name of a file. */
export function refuseMistyped(location: string): void {
  if (!isMistyped(location)) return;
  const shown = printableLocation(location);
  const next = isPostgresUrl(location) ? [LOCATION.encodeSigns] : [LOCATION.typeAddress, LOCATION.encodeSigns, LOCATION.fileOfThatName];
  throw new UserError('bad_input', LOCATION.notAnAddress(shown), next);
}

function isMistyped(location: string): boolean {
  return isPostgresUrl(location) ? !isWhole(location) : !isDrive(location) && LIKE_AN_ADDRESS.some((form) => form.test(location));
}

/** Where a sign in the password ends the host, what is left of the password stands in the path or behind it. */
function isWhole(address: string): boolean {
  try {
    const { pathname, hash, searchParams } = new URL(address);
    return ![pathname, hash, ...searchParams.keys()].some((part) => part.includes('@'));
  } catch {
    return false;
  }
}

/** `C:\…`, as Windows writes paths. */
function isDrive(location: string): boolean {
  return /^[a-z]:[\\/]/i.test(location);
}

const DATABASE = /\b(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|mongodb|oracle|sqlite|redis)\b/i;

/** Forms of addresses of servers that no path of a register has. */
const LIKE_AN_ADDRESS: readonly RegExp[] = [
  // Any scheme, also behind a quote or a folder.
  /:\/\/|:\\\\/,
  /(?:^|[^\p{L}\p{N}.])(?:postg\w*|pgsql|pg|mysql|mariadb|mssql|sqlserver|mongodb(?:\+srv)?|oracle|jdbc|odbc|sqlite3?|redis|https?|file)[:;]/iu,
  /^\W*postg\w*[:;]?[/\\]{2}/i,
  // user:password@host, with a scheme that is nobody's or none.
  /:[^/\\]*@/,
  /^\W*[a-z][\w+.-]*:.*@/is,
  // host=… password=…, as libpq and ODBC write it.
  /(?:^|[\s;&?'"])(?:host|hostaddr|server|data source|address|addr|dbname|database|initial catalog|user|username|user id|uid|password|passwd|passphrase|pwd|pass|pgpassword|sslpassword|port|sslmode|dsn|service)\s*=/i,
];
