/** Errors of the system and of databases by their code. */

/** The system's name of an error (`ENOENT`), SQLite's result code or PostgreSQL's SQLSTATE; empty where there is none. */
export function codeOfError(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
