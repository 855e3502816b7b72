/** A list that a person names on the command line: a file, or - for stdin. */
import { readFile } from 'node:fs/promises';
import { OUTPUT } from '../../domain/messages/commands/figures/export.ts';
import { FILES } from '../../domain/messages/screen/files.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Context } from '../../ports.ts';

/** Throws UserError `not_found`, `bad_input` for a folder, or `platform` for what can't be read. */
export async function readList(ctx: Context, path: string): Promise<string> {
  if (path !== '-') {
    return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EISDIR') throw new UserError('bad_input', FILES.isFolder(path), [OUTPUT.nameAList], error);
      throw new UserError(
        error.code === 'ENOENT' ? 'not_found' : 'platform',
        OUTPUT.notReadable(path, String(error.code)),
        [OUTPUT.nameAList],
        error,
      );
    });
  }
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of ctx.io.stdin()) text += decoder.decode(part, { stream: true });
  return text + decoder.decode();
}
