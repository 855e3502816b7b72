/** Which numbers are recorded as void when a register is restored, so that none that a citizen may hold is given again. */
import type { Serials } from '../../domain/docket/number/number-mark.ts';
import { parseDocketReference } from '../../domain/docket/number/docket-reference.ts';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { UserError } from '../../domain/user-error.ts';

export interface NumbersAfter {
  readonly year: number;
  readonly serial: number;
}

/** More than this at once is taken for a mistyped number. */
const MOST_VOID = 1_000_000;

/** `2026-123`, `123` of the IST year given, or a whole docket number of the series. Throws UserError `bad_input`. */
export function parseNumbersAfter(typed: string, thisYear: number): NumbersAfter {
  const reference = parseDocketReference(typed);
  if (reference.kind === 'whole') return { year: reference.number.year, serial: reference.number.serial };
  if (reference.kind === 'short') return { year: reference.year ?? thisYear, serial: reference.serial };
  throw new UserError('bad_input', KEEPING.notANumber(typed), [KEEPING.checkTyped]);
}

export interface Standing {
  /** What the backup itself has given. */
  readonly backup: Serials;
  /** The highest known to be given, from everything that is here; null where nothing is. */
  readonly known: Serials | null;
  readonly typed: readonly NumbersAfter[];
  readonly thisYear: number;
}

/**
 * Up to which serial each year is filled. Throws UserError `refused` where the backup is below what was given and nobody said after which
 * number it is to go on, or said too low a one.
 */
export function serialsToReach({ backup, known, typed, thisYear }: Standing): Map<number, number> {
  const reach = new Map<number, number>();
  for (const { year, serial } of typed) reach.set(year, Math.max(reach.get(year) ?? 0, serial));
  if (known === null && reach.size === 0)
    throw new UserError('refused', KEEPING.noMark, [KEEPING.lookForNewest(`${thisYear}-${backup.get(thisYear) ?? 0}`)]);
  for (const [year, given] of [...(known ?? [])].sort(([a], [b]) => b - a)) {
    const [own, wanted] = [backup.get(year) ?? 0, reach.get(year)];
    if (wanted !== undefined && wanted < given)
      throw new UserError('refused', KEEPING.numbersTooLow(year, wanted, given), [KEEPING.goOnBehind(year, given)]);
    if (given > own && reach.size === 0)
      throw new UserError('refused', KEEPING.belowMark(year, own, given), [KEEPING.goOnBehind(year, given)]);
    if (wanted === undefined && given > own) reach.set(year, given);
  }
  for (const [year, serial] of reach) {
    const count = serial - (backup.get(year) ?? 0);
    if (count > MOST_VOID) throw new UserError('refused', KEEPING.tooFar(year, count), [KEEPING.checkTyped]);
  }
  return reach;
}
