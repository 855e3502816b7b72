/** Turns what the engines throw into errors for people; anything else passes through as it is. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { ENGINE } from '../../domain/messages/db/engine.ts';
import { UserError } from '../../domain/user-error.ts';

/** `location` is printed: it holds no password. */
export function translateDbError(error: unknown, location: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY') || ['SQLITE_LOCKED', '55P03', '40001', '40P01'].includes(code))
    return new UserError('busy', ENGINE.busy(location), [ENGINE.tryAgain], error);
  if (['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT', '53100'].includes(code) || isFull(code, location))
    return new UserError('no_register', ENGINE.diskFull(location), [ENGINE.freeSpace], error);
  if (code.startsWith('SQLITE_READONLY') || ['SQLITE_PERM', 'SQLITE_AUTH', '42501'].includes(code))
    return new UserError('no_register', ENGINE.notWritable(location), [ENGINE.checkOwner], error);
  if (['SQLITE_CANTOPEN', 'EACCES', 'EROFS'].includes(code))
    return new UserError('no_register', ENGINE.notOpened(location), [ENGINE.checkFolder], error);
  if (code === 'SQLITE_NOTADB') return new UserError('no_register', ENGINE.notARegister(location), [ENGINE.nameRightFile], error);
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR'))
    return new UserError('no_register', ENGINE.damaged(location, error.message), [ENGINE.restoreBackup], error);
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', '28P01', '28000', '3D000', '57P03'].includes(code))
    return new UserError('no_register', ENGINE.serverRefuses(location, error.message), [ENGINE.checkAddress], error);
  return error;
}

/** SQLite says of a full disk only that it can't read, write or open, where it can't make the files that stand beside the register. */
function isFull(code: string, location: string): boolean {
  if (!/^SQLITE_(?:IOERR|CANTOPEN)/.test(code)) return false;
  try {
    return statfsSync(dirname(location)).bavail === 0;
  } catch {
    return false;
  }
}

/** Whether the whole transaction may run again at once. A plain SQLITE_BUSY has waited its minute already. */
export function isRetryable(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith('SQLITE_BUSY_') || code === '40001' || code === '40P01';
}

/** SQLite's result code, PostgreSQL's SQLSTATE or the system's name of an error; empty where there is none. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
