/** Compares the register with the file outside it that says which docket numbers were given. */
import type { Db, Handle } from '../../db/db.ts';
import { type MarkPlace, markBeside, markInFolder, readMark } from '../../db/engine/numbers/mark-file.ts';
import { eventHash, filteredEvents } from '../../db/stores/events/event-store.ts';
import { serialCounters } from '../../db/stores/facts/counter-store.ts';
import { registerValue } from '../../db/stores/facts/register-store.ts';
import { highestSerials, linesOfOld, type NumberMark, shortfall, unfounded, unpromised } from '../../domain/docket/number/number-mark.ts';
import { codeOfError } from '../../domain/error-code.ts';
import { NUMBER_MARK } from '../../domain/messages/db/number-mark.ts';
import { joined, type Text, verbatim } from '../../domain/messages/text.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Faults } from './faults.ts';

/** `missing`: there is none. */
type MarkRead = { readonly mark: NumberMark } | { readonly problem: UserError } | 'missing';

export interface NumbersOutside {
  readonly path: string;
  /** As it stood before the register was read: nothing that it calls given can be missing there. */
  readonly before: MarkRead;
  /** As it stands now: numbers are written to it before they are committed, so that the register can't be ahead of it. */
  now(): MarkRead;
}

/** null for a register in memory, or one without a name. */
export async function numbersOutside(db: Db, marksFolder: string): Promise<NumbersOutside | null> {
  const place = placeOfNumbers(db, marksFolder);
  const registerId = place && (await registerValue(db, 'register_id').catch(() => null));
  if (!place || registerId === null) return null;
  const path = place.path(registerId);
  return { path, before: readAt(path), now: () => readAt(path) };
}

/** null for a register in memory. */
export function placeOfNumbers(db: Db, marksFolder: string): MarkPlace | null {
  if (db.location === ':memory:') return null;
  return db.engine === 'sqlite' ? markBeside(db.location) : markInFolder(marksFolder);
}

function readAt(path: string): MarkRead {
  try {
    const mark = readMark(path);
    return mark === null ? 'missing' : { mark };
  } catch (error) {
    if (error instanceof UserError) return { problem: error };
    throw error;
  }
}

export async function proveNumbers(handle: Handle, outside: NumbersOutside, faults: Faults): Promise<void> {
  const counters = await serialCounters(handle);
  const { path, before } = outside;
  const where = verbatim(path);
  if (before === 'missing') {
    if ([...counters.values()].some((serial) => serial > 0)) faults.notes('numbers', NUMBER_MARK.missingBeside(path));
    return;
  }
  if ('problem' in before) {
    // What may not be read here is no proof of anything; what is no such file was put there.
    if (['EACCES', 'EPERM'].includes(codeOfError(before.problem.cause))) faults.notes('numbers', before.problem.text);
    else faults.differs(where, before.problem.text);
    return;
  }
  const other = await otherRegister(handle, before.mark);
  const short = await shortfall(before.mark, counters, async ({ seq, hash }) => (await eventHash(handle, seq)) === hash);
  if (other) faults.differs(where, other);
  else if (short) faults.differs(where, NUMBER_MARK.registerIsOlder(short));
  else proveNotLower(handle, outside, counters, faults);
  await proveLines(handle, before.mark, where, faults);
}

/** Hashes are cut where a crash cut the line. */
const HASH_LENGTH = 64;

/** Each line follows from those before it, and was written at a place that the chain holds. */
async function proveLines(handle: Handle, mark: NumberMark, where: Text, faults: Faults): Promise<void> {
  const stray = unpromised(mark) ?? (await neverAnew(handle, mark));
  if (stray) faults.differs(where, NUMBER_MARK.notPromised(stray.year, stray.serial));
  const behind = handle.engine === 'sqlite' ? unfounded(mark) : null;
  if (behind?.from != null) faults.differs(where, NUMBER_MARK.goesOnBehind(behind.year, behind.from));
  for (const { after } of mark.lines) {
    if (after === null || after.seq === 0 || after.hash.length < HASH_LENGTH) continue;
    if ((await eventHash(handle, after.seq)) === after.hash) continue;
    // A restore that was killed at its last step leaves what it announced at the head of the register that it replaced.
    const [restored] = await filteredEvents(handle, { kind: 'register_restored' }, 0, 1);
    if (restored) faults.notes('numbers-after', joined([where, NUMBER_MARK.placeUnknown(after.seq)], ': '));
    else faults.differs(where, NUMBER_MARK.placeUnknown(after.seq));
    return;
  }
}

/** Of these acts the file was written anew, with what was given until then at its top. */
const WRITTEN_ANEW = ['number_mark_written', 'numbers_filled', 'register_restored'] as const;

/** A file that has grown long is written anew too, without an event. Before so many numbers it can't have grown so long. */
const FEWEST_OF_LONG = 400;

/** A number that was given at the top of a file that was never written anew: what announced it was taken out. null: none. */
async function neverAnew(handle: Handle, mark: NumberMark) {
  const { lines, twice } = linesOfOld(mark);
  const [first] = lines;
  if (twice || !first) return twice;
  if (lines.reduce((sum, { serial }) => sum + serial, 0) >= FEWEST_OF_LONG) return null;
  for (const kind of WRITTEN_ANEW) if ((await filteredEvents(handle, { kind }, 0, 1)).length > 0) return null;
  return first;
}

async function otherRegister(handle: Handle, { registerId, series }: NumberMark): Promise<Text | null> {
  if ((await registerValue(handle, 'register_id')) !== registerId) return NUMBER_MARK.numbersOfAnother;
  const own = await registerValue(handle, 'series');
  return own === series ? null : NUMBER_MARK.otherSeriesThan(series, own ?? '–');
}

/** Each desk of a server keeps only what it has given itself. */
function proveNotLower({ engine }: Handle, { path, now }: NumbersOutside, counters: ReadonlyMap<number, number>, faults: Faults): void {
  const after = now();
  if (engine !== 'sqlite' || after === 'missing' || 'problem' in after) return;
  const given = highestSerials(after.mark);
  for (const [year, counter] of counters) {
    const said = given.get(year) ?? 0;
    if (Number.isInteger(year) && said < counter) faults.differs(verbatim(path), NUMBER_MARK.isLower(year, said, counter));
  }
}
