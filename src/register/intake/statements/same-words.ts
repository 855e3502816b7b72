/** Whether the same words were taken in a short while ago: two people of a family tell the same, or one person calls two desks. */
import type { Handle } from '../../../db/db.ts';
import { docketsById } from '../../../db/stores/dockets/docket-store.ts';
import { statementsSince } from '../../../db/stores/dockets/statement-store.ts';
import { haveSameWords } from '../../../domain/docket/same/near-identical.ts';
import { DAY_MS } from '../../../domain/time/ist.ts';
import { docketNumber } from '../../shared/docket-number.ts';

/** The number of the first docket of the last 24 hours that came another way than as a post, in the same words; null where there is none. */
export async function sameWordsBefore(handle: Handle, text: string, now: Date): Promise<string | null> {
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  const same = (await statementsSince(handle, since)).find((other) => haveSameWords(other.text, text));
  const [docket] = same ? await docketsById(handle, [same.docketId]) : [];
  return docket ? docketNumber(handle, docket) : null;
}
