/** Finds the docket that a person typed: a whole number, a short form, or the id or URL of a post of its thread. */
import type { Handle } from '../../db/db.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketByNumber, docketOfPost } from '../../db/stores/dockets/docket-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { formatDocket, parseDocketReference } from '../../domain/docket/number/docket-number.ts';
import { FIND_DOCKET } from '../../domain/messages/register/find-docket.ts';
import { istYear } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import { toSortable } from '../../domain/x/x-id.ts';

export interface FoundDocket {
  readonly docket: Docket;
  /** It was typed as a whole number, whose check digit was right: safe to act on without asking. */
  readonly exact: boolean;
}

/**
 * A short form without a year means the IST year of `now`. Throws UserError `bad_input` for what is not a docket (a wrong
 * check digit too), `not_found` for one that is not in this register.
 */
export async function findDocket(db: Handle, typed: string, now: Date): Promise<FoundDocket> {
  const reference = parseDocketReference(typed);
  if (reference.kind === 'post') {
    const docket = await docketOfPost(db, toSortable(reference.postId));
    if (docket) return { docket, exact: false };
    throw new UserError('not_found', FIND_DOCKET.noDocketHoldsPost(reference.postId), [FIND_DOCKET.searchByWords, FIND_DOCKET.syncForPost]);
  }
  const series = await seriesOf(db);
  const asked = reference.kind === 'whole' ? reference.number : reference;
  const { serial } = asked;
  const year = asked.year ?? istYear(now);
  if (asked.series !== null && asked.series !== series) {
    const number = formatDocket(asked.series, { year, serial });
    throw new UserError('not_found', FIND_DOCKET.ofAnotherRegister(number, series), [FIND_DOCKET.nameRegister]);
  }
  const docket = await docketByNumber(db, year, serial);
  if (docket) return { docket, exact: reference.kind === 'whole' };
  throw new UserError('not_found', FIND_DOCKET.noSuchDocket(formatDocket(series, { year, serial })), [
    reference.kind === 'short' && reference.year === null ? FIND_DOCKET.yearWasTaken(year, serial) : FIND_DOCKET.seeNewest,
  ]);
}
