/** Finds the docket that a person typed: a whole number, a short form, the id or URL of a post of its thread, or its citizen. */
import type { Handle } from '../../db/db.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketByNumber, docketOfPost, docketsOfCitizen } from '../../db/stores/dockets/docket-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { parseDocketReference } from '../../domain/docket/number/docket-reference.ts';
import { handleKey } from '../../domain/directory/handle-name.ts';
import { FIND_DOCKET } from '../../domain/messages/register/find-docket.ts';
import { istYear } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import { toSortable } from '../../domain/x/x-id.ts';
import { type DocketGlimpse, glimpseOf } from './docket-glimpse.ts';

export interface FoundDocket {
  readonly docket: Docket;
  /** It was typed as a whole number, whose check digit was right, or chosen where it was shown: safe to act on without asking. */
  readonly exact: boolean;
}

/** A person says which of a citizen's dockets is meant: the one whose number is returned. */
export type ChooseDocket = (handle: string, dockets: readonly DocketGlimpse[]) => Promise<string>;

/**
 * A short form without a year means the IST year of `now`. Throws UserError `bad_input` for what is not a docket (a wrong
 * check digit too) and for a citizen with several where nobody can `choose`, `not_found` for one that is not in this register.
 */
export async function findDocket(db: Handle, typed: string, now: Date, choose?: ChooseDocket): Promise<FoundDocket> {
  const reference = parseDocketReference(typed);
  if (reference.kind === 'citizen') return docketOfCitizen(db, reference.handle, choose);
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

/** More are not offered: they are looked for with `search`. */
const MOST_OFFERED = 9;

async function docketOfCitizen(db: Handle, handle: string, choose: ChooseDocket | undefined): Promise<FoundDocket> {
  const dockets = await docketsOfCitizen(db, handleKey(handle), MOST_OFFERED + 1);
  const [only] = dockets;
  if (!only) throw new UserError('not_found', FIND_DOCKET.noneOfCitizen(handle), [FIND_DOCKET.citizensNamed, FIND_DOCKET.withheldByNumber]);
  if (dockets.length === 1) return { docket: only, exact: false };
  const offered = dockets.slice(0, MOST_OFFERED);
  const glimpses: DocketGlimpse[] = [];
  for (const docket of offered) glimpses.push(await glimpseOf(db, docket));
  const more = dockets.length > MOST_OFFERED ? [FIND_DOCKET.moreOfCitizen(handle)] : [];
  if (!choose) {
    const choices = glimpses.map(({ number, words }) => FIND_DOCKET.choice(number, words));
    throw new UserError('bad_input', FIND_DOCKET.severalOfCitizen(handle), [FIND_DOCKET.typeOneOfThem, ...choices, ...more]);
  }
  const chosen = await choose(handle, glimpses);
  const docket = offered[glimpses.findIndex(({ number }) => number === chosen)];
  if (!docket) throw new Error(`"${chosen}" was not among the dockets that were offered`);
  return { docket, exact: true };
}
