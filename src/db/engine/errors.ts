/** Turns what the engines throw into errors for people; what is nobody's fault but ours passes through. */
import { UserError } from '../../domain/user-error.ts';

export function translateDbError(error: unknown, location: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = String((error as Error & { code?: unknown }).code ?? '');
  const at = ` (${location})`;
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED' || code === '55P03' || code === '40001' || code === '40P01') {
    return new UserError(
      'busy',
      `The register is busy: another process has been writing to it for a minute${at}.`,
      ['Try again in a moment.'],
      error,
    );
  }
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || code === '53100') {
    return new UserError(
      'no_register',
      `The disk is full: nothing of this step was written${at}.`,
      ['Free some space and run the same command again; it goes on where it stopped.'],
      error,
    );
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM' || code === 'SQLITE_AUTH' || code === '42501') {
    return new UserError(
      'no_register',
      `The register can't be written to${at}.`,
      ['Check who owns the file and its folder: both must be writable for you.'],
      error,
    );
  }
  if (code === 'SQLITE_CANTOPEN' || code === 'EACCES' || code === 'EROFS') {
    return new UserError(
      'no_register',
      `The register can't be opened${at}.`,
      ['Check that the folder exists and that you may read and write it.'],
      error,
    );
  }
  if (code === 'SQLITE_NOTADB') {
    return new UserError(
      'no_register',
      `The file is no register${at}.`,
      ['Name the right file with --db, or make a register in a new place: uppolice init --db FILE'],
      error,
    );
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')) {
    return new UserError(
      'no_register',
      `The register's file is damaged or its disk fails: ${error.message}${at}.`,
      ['Copy the file away first, then restore the newest backup.'],
      error,
    );
  }
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', '28P01', '28000', '3D000', '57P03'].includes(code)) {
    return new UserError(
      'no_register',
      `The database server can't be reached or refuses: ${error.message}${at}.`,
      ['Check the address in --db or UPPOLICE_DB, the user and the password.'],
      error,
    );
  }
  return error;
}

/** Whether the whole transaction may simply run again at once; a plain SQLITE_BUSY has waited its minute already. */
export function isRetryable(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return code.startsWith('SQLITE_BUSY_') || code === '40001' || code === '40P01';
}
