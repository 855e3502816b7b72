/** Whether the register gives docket numbers, as the file that holds those given before says: an older copy that was put back gives none. */
import type { Db } from '../../../db/db.ts';
import { numbersRefused } from '../../../db/engine/numbers/numbering.ts';
import { codeOfError } from '../../../domain/error-code.ts';
import { type HealthCheck, healthCheck } from '../../../domain/health.ts';
import { KEPT_HEALTH } from '../../../domain/messages/register/health.ts';
import { joined } from '../../../domain/messages/text.ts';
import type { UserError } from '../../../domain/user-error.ts';
import { placeOfNumbers } from '../../audit/number-mark-proof.ts';

/** What the next command would be refused with that gives a number; null: it would give one. */
export async function numberTrouble(db: Db, marksFolder: string): Promise<UserError | null> {
  const place = placeOfNumbers(db, marksFolder);
  const trouble = place && (await numbersRefused(db, place));
  // Who may only read gives no numbers, and need not see the file.
  const isHidden = trouble !== null && db.readOnly && ['EACCES', 'EPERM'].includes(codeOfError(trouble.cause));
  return isHidden ? null : trouble;
}

export async function numberHealth(db: Db, marksFolder: string): Promise<HealthCheck> {
  const trouble = await numberTrouble(db, marksFolder);
  return healthCheck('numbers', KEPT_HEALTH.numbers, {
    ok: trouble === null,
    saw: trouble?.text ?? KEPT_HEALTH.numbersGoOn,
    next: joined(trouble?.nextSteps ?? [], ' '),
  });
}
