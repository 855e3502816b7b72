/** The bytes of a spreadsheet that was saved as CSV. */
import { HANDLE_IMPORT } from '../../domain/messages/commands/handle.ts';
import { UserError } from '../../domain/user-error.ts';
import { openFile } from '../../twitter/file/bytes.ts';

/** A list of handles or countries is a few kilobytes; what is larger is another file. */
const LARGEST = 4_000_000;

/** Throws UserError `bad_input` for a file that is not there or too large for a list. */
export async function sheetContent(path: string): Promise<Uint8Array> {
  const { handle, size } = await openFile(path);
  try {
    if (size !== null && size > LARGEST) throw new UserError('bad_input', HANDLE_IMPORT.tooLarge(path), [HANDLE_IMPORT.nameCsv]);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
