/** What goes wrong with the files of backups, as errors for people. */
import { translateDbError } from '../../db/engine/errors.ts';
import { codeOfError } from '../../domain/error-code.ts';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { UserError } from '../../domain/user-error.ts';

/** `folder`: where the file was to be written; `location`: the register. */
export function translateFileError(error: unknown, folder: string, location: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = codeOfError(error);
  if (/^(?:ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|SQLITE_IOERR.*)$/.test(code))
    return new UserError('no_register', KEEPING.folderFull(folder, error.message), [KEEPING.freeSpace], error);
  if (/^(?:EACCES|EPERM|EROFS|ENOTDIR|SQLITE_CANTOPEN.*|SQLITE_READONLY.*)$/.test(code))
    return new UserError('no_register', KEEPING.noFolder(folder, error.message), [KEEPING.checkFolder], error);
  return translateDbError(error, location);
}
