/** Where a register is: the path of a file, or the URL of a PostgreSQL database. */
import { LOCATION } from './messages/domain/register-location.ts';
import { UserError } from './user-error.ts';

export function isPostgresUrl(location: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(location);
}

/**
 * Parameters of an address that are no secret, and whose values are printed (https://www.postgresql.org/docs/current/libpq-connect.html). Of any other neither
 * name nor value is: a password may stand in either.
 */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['host', 'hostaddr', 'port', 'dbname', 'user', 'application_name', 'fallback_application_name', 'client_encoding'],
  ...['connect_timeout', 'statement_timeout', 'query_timeout', 'tcp_user_timeout', 'keepalives', 'keepalives_idle', 'keepalives_interval'],
  ...['ssl', 'sslmode', 'sslcert', 'sslrootcert', 'sslcrl', 'sslnegotiation', 'ssl_min_protocol_version', 'channel_binding', 'gssencmode'],
  ...['target_session_attrs', 'load_balance_hosts', 'krbsrvname', 'uselibpqcompat'],
]);

/** Whose names say what they hold. */
const SECRET: ReadonlySet<string> = new Set(['password', 'sslpassword', 'sslkey', 'passfile']);

/** Settings of the session: only the path to the schema is one that people write there. */
const PATH_OPTION = /^-c search_path=[\w",$ ]*$/;

/** That this program's driver reads, and PostgreSQL's own programs refuse. */
const OF_DRIVER: ReadonlySet<string> = new Set(['statement_timeout', 'query_timeout', 'uselibpqcompat']);

const HIDDEN = '***';

/** The location as it may be printed: without its passwords. Of an address that is none only what it begins with, as a password may stand anywhere in it. */
export function printableLocation(location: string): string {
  if (isMistyped(location)) return DATABASE.exec(location)?.[0].toLowerCase().concat('://…') ?? '…';
  if (!isPostgresUrl(location)) return location;
  const url = new URL(location);
  if (url.password) url.password = HIDDEN;
  const parameters = [...url.searchParams].map(([name, value]): [string, string] => {
    if (HARMLESS.has(name) || (name === 'options' && PATH_OPTION.test(value))) return [name, value];
    return [SECRET.has(name) || name === 'options' ? name : HIDDEN, HIDDEN];
  });
  url.search = new URLSearchParams(parameters).toString();
  return url.toString();
}

/** An address of a server as its own programs take it, and the password beside it: arguments are seen by everybody on the machine. */
export function addressAndPassword(address: string): { readonly address: string; readonly password: string | null } {
  const url = new URL(address);
  const password = url.password === '' ? url.searchParams.get('password') : decodeURIComponent(url.password);
  url.password = '';
  url.search = new URLSearchParams([...url.searchParams].filter(([name]) => isForPrograms(name))).toString();
  return { address: url.toString(), password };
}

function isForPrograms(name: string): boolean {
  return name === 'options' || (HARMLESS.has(name) && !OF_DRIVER.has(name));
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

/** Where a sign in the password ends the host, what is left of the password stands in the path or behind it; so do parameters without their question mark. */
function isWhole(address: string): boolean {
  try {
    const { pathname, hash, searchParams } = new URL(address);
    return hash === '' && !/[@&;=]/.test(pathname) && ![...searchParams.keys()].some((name) => name.includes('@'));
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
