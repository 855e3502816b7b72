/** Proves what follows from the rest: the triggers that guard the register. */
import type { Handle } from '../../db/db.ts';
import { storedTriggers, TRIGGERS } from '../../db/proof/triggers.ts';
import { AUDIT } from '../../domain/messages/register/audit.ts';
import type { Faults } from './faults.ts';

/** None is missing, switched off, changed or added. */
export async function proveTriggers(handle: Handle, faults: Faults): Promise<void> {
  const stored = await storedTriggers(handle);
  const expected = TRIGGERS[handle.engine];
  for (const [name, made] of Object.entries(expected)) {
    const there = stored.get(name) ?? null;
    if (there === null) faults.differs(AUDIT.table(name), AUDIT.triggerGone(name));
    else if (there !== made) faults.differs(AUDIT.table(name), AUDIT.triggerChanged(name));
  }
  for (const name of stored.keys()) if (!Object.hasOwn(expected, name)) faults.differs(AUDIT.table(name), AUDIT.triggerChanged(name));
}
