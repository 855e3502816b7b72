/** Finds the docket that a person typed: a whole number, a short form, or the id or URL of a post of its thread. */
import type { Handle } from '../../db/db.ts';
import { openingPost } from '../../db/stores/dispatches/dispatch-store.ts';
import { type Docket, docketByNumber, docketOfPost } from '../../db/stores/dockets/docket-store.ts';
import { registerValue } from '../../db/stores/figures/register-store.ts';
import type { WithheldClass } from '../../domain/docket/complaint.ts';
import { formatDocket, parseDocketReference } from '../../domain/docket/docket-number.ts';
import { istYear } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import { toSortable } from '../../domain/x/x-id.ts';

export interface FoundDocket {
  readonly docket: Docket;
  /** It was typed as a whole number, whose check digit was right: safe to act on without asking. */
  readonly exact: boolean;
}

/**
 * A short form without a year means the IST year of `now`. Throws UserError `bad_input` for what is no docket (a wrong
 * check digit too), `not_found` for one that is not in this register.
 */
export async function findDocket(db: Handle, typed: string, now: Date): Promise<FoundDocket> {
  const reference = parseDocketReference(typed);
  if (reference.kind === 'post') {
    const docket = await docketOfPost(db, toSortable(reference.postId));
    if (docket) return { docket, exact: false };
    throw new UserError('not_found', `No docket holds the post ${reference.postId}.`, [
      'Look for it by its words: uppolice search TEXT',
      'A post that was not read yet comes with: uppolice sync',
    ]);
  }
  const series = await seriesOf(db);
  if (reference.kind === 'whole' && reference.number.series !== series) {
    throw new UserError('not_found', `${formatDocket(reference.number)} belongs to another register: numbers here begin with ${series}.`, [
      'Name the register that it belongs to: --db FILE',
    ]);
  }
  const year = reference.kind === 'whole' ? reference.number.year : (reference.year ?? istYear(now));
  const { serial } = reference.kind === 'whole' ? reference.number : reference;
  const docket = await docketByNumber(db, year, serial);
  if (docket) return { docket, exact: reference.kind === 'whole' };
  throw new UserError('not_found', `There is no docket ${formatDocket({ series, year, serial })} here.`, [
    reference.kind === 'short' && reference.year === null
      ? `The year ${year} was taken; type another one before the serial: ${year - 1}-${serial}`
      : 'See the newest: uppolice list',
  ]);
}

/** The series that the register's docket numbers begin with. Throws UserError `no_register` for a register that `init` never finished. */
export async function seriesOf(handle: Handle): Promise<string> {
  const series = await registerValue(handle, 'series');
  if (series === null)
    throw new UserError('no_register', 'The register has no series: it was never finished.', ['Finish it: uppolice init']);
  return series;
}

/** The docket's number as it is printed. Where many are, read the series once and use formatDocket. */
export async function docketNumber(handle: Handle, docket: Pick<Docket, 'year' | 'serial'>): Promise<string> {
  return formatDocket({ series: await seriesOf(handle), year: docket.year, serial: docket.serial });
}

/** What a person needs to see before acting on a docket that was typed in short; nothing of a withheld one but its number. */
export interface DocketGlimpse {
  readonly number: string;
  readonly citizen: string | null;
  readonly words: string | null;
  readonly withheld: WithheldClass | null;
}

export async function glimpseOf(handle: Handle, docket: Docket): Promise<DocketGlimpse> {
  const number = await docketNumber(handle, docket);
  if (docket.withheld !== null) return { number, citizen: null, words: null, withheld: docket.withheld };
  const post = await openingPost(handle, docket);
  return { number, citizen: post?.author ?? null, words: post?.text?.slice(0, 100) ?? null, withheld: null };
}
