/** The highest docket numbers that are known to have been given: by the register itself, and by the file that it keeps outside. */
import type { Db } from '../../db/db.ts';
import { markBeside, markInFolder, readMark } from '../../db/engine/numbers/mark-file.ts';
import { highestSerials, type NumberMark } from '../../domain/docket/number/number-mark.ts';
import type { RegisterMoment } from './manifest.ts';
import { serialsOf } from './manifest.ts';

/** `marksFolder`: where the desk keeps the numbers of registers on servers. */
export async function knownSerials(db: Db, moment: RegisterMoment, marksFolder: string | undefined): Promise<Map<number, number>> {
  const mark = markOf(db, moment.register, marksFolder);
  return higherOf(serialsOf(moment.numbers), mark?.registerId === moment.register ? highestSerials(mark) : new Map());
}

function markOf(db: Db, registerId: string, marksFolder: string | undefined): NumberMark | null {
  if (db.location === ':memory:') return null;
  if (db.engine === 'sqlite') return readMark(markBeside(db.location).path(registerId));
  return marksFolder === undefined ? null : readMark(markInFolder(marksFolder).path(registerId));
}

/** Year by year the higher of the two. */
export function higherOf(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Map<number, number> {
  const years = new Set([...one.keys(), ...other.keys()]);
  return new Map([...years].map((year) => [year, Math.max(one.get(year) ?? 0, other.get(year) ?? 0)]));
}
