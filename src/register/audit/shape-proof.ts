/** Proves what the rows stand in: tables, indexes and triggers as the program makes them, values of the kind of their column, an undamaged file. */
import type { Handle } from '../../db/db.ts';
import { damageIn } from '../../db/engine/integrity.ts';
import { serverState } from '../../db/engine/server/server-state.ts';
import { type ShapeFault, shapeFaults } from '../../db/proof/shape/shape.ts';
import { strayValues } from '../../db/proof/shape/storage-classes.ts';
import { AUDIT } from '../../domain/messages/register/audit.ts';
import { SHAPE } from '../../domain/messages/register/audit-of-shape.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';
import type { Faults } from './faults.ts';

/** None is missing, switched off, changed or added. */
export async function proveShape(handle: Handle, faults: Faults): Promise<void> {
  for (const fault of await shapeFaults(handle)) faults.differs(AUDIT.table(fault.name), sentence(fault));
}

/** On a server: that triggers fire, and that its queries mean what the program means by them. */
export async function proveServer(handle: Handle, faults: Faults): Promise<void> {
  const server = await serverState(handle);
  if (server === null) return;
  for (const name of server.withoutTriggers) faults.differs(SHAPE.server, name === null ? SHAPE.silentHere : SHAPE.silentFor(name));
  if (server.otherPath !== null) faults.differs(SHAPE.server, SHAPE.otherPath(server.otherPath));
  for (const { kind, name } of server.foreign) faults.differs(verbatim(name), SHAPE.notOwn(kindOf(kind)));
  if (server.readOnly) faults.notes('server-read-only', SHAPE.writesNothing);
  if (server.eventTriggers.length > 0) faults.notes('server-event-triggers', SHAPE.eventTriggers(server.eventTriggers.join(', ')));
}

function kindOf(kind: string): Text {
  return SHAPE.kinds[kind as keyof typeof SHAPE.kinds] ?? SHAPE.kinds.other;
}

function sentence({ kind, how, name, columns }: ShapeFault): Text {
  if (kind === 'trigger' && (how === 'gone' || how === 'off')) return AUDIT.triggerGone(name);
  if (kind === 'trigger') return AUDIT.triggerChanged(name);
  const what = kindOf(kind);
  if (how === 'gone') return SHAPE.gone(what);
  if (how === 'added') return SHAPE.added(what);
  return columns.length > 0 ? SHAPE.columnsDiffer(columns.join(', ')) : SHAPE.changed(what);
}

/** Text is text and a number is a number, as the columns say. */
export async function proveValues(handle: Handle, faults: Faults): Promise<void> {
  for await (const { table, column } of strayValues(handle)) faults.differs(AUDIT.table(table), SHAPE.otherKind(column));
}

/** Every index holds what its table holds, and the file is whole. */
export async function proveFile(handle: Handle, faults: Faults): Promise<void> {
  try {
    faults.damage = await damageIn(handle);
  } catch (error) {
    faults.damage = String(error);
    throw error;
  }
  if (faults.damage !== null) faults.differs(SHAPE.file, SHAPE.damaged(faults.damage));
}
