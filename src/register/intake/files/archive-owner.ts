/** Whose archive is imported: one of our handles, past ones too. */
import type { Handle } from '../../../db/db.ts';
import { handleRows } from '../../../db/stores/directory/handle-store.ts';
import { handleKey, parseHandleName } from '../../../domain/directory/handle-name.ts';
import { IMPORT } from '../../../domain/messages/commands/start/import.ts';
import { UserError } from '../../../domain/user-error.ts';
import { isXId } from '../../../domain/x/x-id.ts';

/** `typed`: `HANDLE` or `HANDLE:ID`. Throws UserError `not_found`, and `bad_input` where its id is not known or is another. */
export async function archiveOwner(handle: Handle, typed: string): Promise<{ readonly id: string; readonly handle: string }> {
  const [name = '', given] = typed.split(':', 2);
  const parsed = parseHandleName(name);
  const rows = await handleRows(handle, { nameKey: handleKey(parsed) });
  const row = rows.at(-1);
  if (!row) throw new UserError('not_found', IMPORT.notRegistered(parsed), [IMPORT.listAllHandles]);
  const known = rows.findLast(({ xId }) => xId !== null)?.xId ?? null;
  if (known !== null && given !== undefined && given !== known) throw new UserError('bad_input', IMPORT.otherId(row.name, known));
  const id = known ?? (isXId(given) ? given : null);
  if (id === null) throw new UserError('bad_input', IMPORT.unknownId(row.name), [IMPORT.askX(row.name), IMPORT.giveId(row.name)]);
  return { id, handle: row.name };
}
