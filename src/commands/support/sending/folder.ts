/** The folder that files are written into: made where it is missing, for its owner alone. */
import { OUTPUT } from '../../../domain/messages/commands/figures/export.ts';
import { UserError } from '../../../domain/user-error.ts';
import { makeFolder } from '../../../files/make-folder.ts';

/** Throws UserError `bad_input` where something else has its name, `platform` where it can't be made. */
export function prepareFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new UserError('bad_input', OUTPUT.noFolder(folder), [OUTPUT.anotherPlace], error);
    throw new UserError('platform', OUTPUT.folderNotMade(folder, String(code)), [OUTPUT.writablePlace], error);
  }
}
