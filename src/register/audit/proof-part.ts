/** One part of a proof: what can't be read there is a fault of the register, as what was tampered with may be of any form. */
import { SHAPE } from '../../domain/messages/register/audit-of-shape.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Faults } from './faults.ts';

/** null where it could not be carried out, which is noted. Throws UserError where the register can't be reached just now, whatever it holds. */
export async function inPart<T>(faults: Faults, name: Text, prove: () => Promise<T>): Promise<T | null> {
  try {
    return await prove();
  } catch (error) {
    if (error instanceof UserError && !isDamage(error)) throw error;
    faults.differs(name, SHAPE.stopped(verbatim(messageOf(error))));
    return null;
  }
}

/** SQLite found its own file to be none that it could have written. */
function isDamage({ cause }: UserError): boolean {
  return cause instanceof Error && 'code' in cause && /^SQLITE_CORRUPT/.test(String(cause.code));
}

/** Of a register that can't even be opened: it is not sound, whatever else is wrong. Any other error stays as it is. */
export function asBroken(error: unknown): unknown {
  if (!(error instanceof UserError) || !isDamage(error)) return error;
  return new UserError('chain_broken', error.text, error.nextSteps, error.cause);
}

function messageOf(error: unknown): string {
  const cause = error instanceof UserError ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
