/** Turns what the engines throw into errors for people; anything else passes through as it is. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOfError } from '../../domain/error-code.ts';
import { ENGINE } from '../../domain/messages/db/engine.ts';
import { UserError } from '../../domain/user-error.ts';

/** `location` is printed: it holds no password. */
export function translateDbError(error: unknown, location: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = codeOfError(error);
  // A server that has no connection left, or that ended a statement for its length, does so for a while.
  if (code.startsWith('SQLITE_BUSY') || ['SQLITE_LOCKED', '55P03', '40001', '40P01', '53300', '57014'].includes(code))
    return new UserError('busy', ENGINE.busy(location), [ENGINE.tryAgain], error);
  if (isDiskFull(error, location)) return new UserError('no_register', ENGINE.diskFull(location), [ENGINE.freeSpace], error);
  if (code.startsWith('SQLITE_READONLY') || ['SQLITE_PERM', 'SQLITE_AUTH', '42501', '25006'].includes(code))
    return new UserError('no_register', ENGINE.notWritable(location), [ENGINE.checkOwner], error);
  if (['SQLITE_CANTOPEN', 'EACCES', 'EROFS'].includes(code))
    return new UserError('no_register', ENGINE.notOpened(location), [ENGINE.checkFolder], error);
  if (code === 'SQLITE_NOTADB') return new UserError('no_register', ENGINE.notARegister(location), [ENGINE.nameRightFile], error);
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR'))
    return new UserError('no_register', ENGINE.damaged(location, error.message), [ENGINE.restoreBackup], error);
  if (isServerGone(code, error)) return new UserError('no_register', ENGINE.serverGone(location), [ENGINE.goesOn], error);
  if (UNREACHABLE.has(code))
    return new UserError('no_register', ENGINE.serverRefuses(location, error.message), [ENGINE.checkAddress], error);
  return error;
}

const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  '28P01',
  '28000',
  '3D000',
  '57P03',
  '08001',
  '08004',
]);

/** The server was stopped or restarted, or the way to it broke, while a connection was open. pg has no code for some of these. */
function isServerGone(code: string, error: Error): boolean {
  return (
    ['57P01', '57P02', '57P05', '08000', '08003', '08006', 'ECONNRESET', 'EPIPE'].includes(code) ||
    (code === '' &&
      /^(?:Connection terminated|Client (?:has encountered a connection error|was closed) and is not queryable)/.test(error.message))
  );
}

export function isDiskFull(error: unknown, location: string): boolean {
  const code = codeOfError(error);
  return (
    ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT', '53100'].includes(code) || isFull(code, location)
  );
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

/** A row stands where a transaction had to write its own. */
export function isPlaceTaken(error: unknown): boolean {
  return ['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_ROWID', '23505'].includes(codeOfError(error));
}

/** Whether the whole transaction may run again at once. A plain SQLITE_BUSY has waited its minute already. */
export function isRetryable(error: unknown): boolean {
  const code = codeOfError(error);
  return code.startsWith('SQLITE_BUSY_') || code === '40001' || code === '40P01';
}
