/** Docket numbers of one write transaction: said outside the database before they are committed, and compared with what was said before. */
import {
  type ChainPlace,
  givenLine,
  highestSerials,
  type NumberMark,
  promisedLine,
  type Serials,
  shortfall,
} from '../../../domain/docket/number/number-mark.ts';
import { NUMBER_MARK } from '../../../domain/messages/db/number-mark.ts';
import type { Text } from '../../../domain/messages/text.ts';
import { UserError } from '../../../domain/user-error.ts';
import { TRAINING_SERIES, registerValue } from '../../stores/facts/register-store.ts';
import { serialCounters } from '../../stores/facts/counter-store.ts';
import { eventHash } from '../../stores/events/event-store.ts';
import type { Handle, NewEvent, Numbering } from '../../db.ts';
import { addLazily, addSynced, isLong, type MarkPlace, readMark, writeMark } from './mark-file.ts';

export interface Marks {
  readonly place: MarkPlace;
  /** Tells the person at the terminal what the mark says or lacks. */
  readonly say?: ((text: Text) => void) | undefined;
}

/** `kept` is called once the transaction is committed. */
export type TransactionNumbering = Numbering & { kept(): void };

interface World {
  readonly handle: Handle;
  /** Of the chain when the transaction began. */
  readonly head: ChainPlace;
  readonly append: (event: NewEvent) => void;
  /** null: a register in memory, whose numbers nobody holds. */
  readonly marks: Marks | null;
}

export function numberingOf(world: World): TransactionNumbering {
  const { marks } = world;
  let reached: { readonly path: string; readonly mode: number; readonly mark: Parameters<typeof writeMark>[1] } | null = null;
  const promised: { readonly path: string; readonly line: string }[] = [];
  return {
    async begin() {
      const register = await identityOf(world.handle);
      if (marks && register) beginMark(marks, register);
    },
    async given() {
      const register = await identityOf(world.handle);
      if (!marks || !register) return null;
      const path = marks.place.path(register.registerId);
      const mark = ownMark(path, register);
      return mark && highestSerials(mark);
    },
    async reach(serials) {
      const register = await identityOf(world.handle);
      if (!marks || !register) return;
      reached = { path: marks.place.path(register.registerId), mode: marks.place.mode, mark: { ...register, serials } };
    },
    async promise({ year, from, to, at }) {
      const register = await identityOf(world.handle);
      if (!marks || !register) return;
      const path = marks.place.path(register.registerId);
      const counters = (await serialCounters(world.handle)).set(year, from);
      const isThere = await compareWithMark(world.handle, path, register, counters);
      if (!isThere) markAnew(world, { ...marks, path, register, counters, at });
      else if (isLong(path)) writeMark(path, { ...register, serials: counters }, marks.place.mode);
      addSynced(path, promisedLine(year, { from, to, after: world.head }));
      promised.push({ path, line: givenLine(year, to) });
    },
    kept() {
      if (reached) writeMark(reached.path, reached.mark, reached.mode);
      for (const { path, line } of promised) addLazily(path, line);
    },
  };
}

interface Identity {
  readonly registerId: string;
  readonly series: string;
}

/** null where `init` has not given it one yet. */
async function identityOf(handle: Handle): Promise<Identity | null> {
  const [registerId, series] = [await registerValue(handle, 'register_id'), await registerValue(handle, 'series')];
  return registerId === null || series === null ? null : { registerId, series };
}

/** A new register begins at 1: that must not happen where another one's numbers of the series are in citizens' hands. */
function beginMark(marks: Marks, register: Identity): void {
  const path = marks.place.path(register.registerId);
  const there = readMark(path);
  const givenBefore = there && [...there.years.values()].some(({ given, promise }) => given > 0 || promise !== null);
  if (givenBefore && there.series === register.series && register.series !== TRAINING_SERIES) {
    throw new UserError('no_register', NUMBER_MARK.otherBefore(path, there.series), [
      NUMBER_MARK.restoreInstead,
      NUMBER_MARK.otherSeries,
      NUMBER_MARK.putAside(path),
    ]);
  }
  writeMark(path, { ...register, serials: new Map() }, marks.place.mode);
}

/** False where there is no mark. Throws UserError `no_register` where the register is older than it, or another one. */
async function compareWithMark(handle: Handle, path: string, register: Identity, counters: Serials): Promise<boolean> {
  const mark = ownMark(path, register);
  if (mark === null) return false;
  const short = await shortfall(mark, counters, async ({ seq, hash }) => (await eventHash(handle, seq)) === hash);
  if (short === null) return true;
  throw new UserError('no_register', NUMBER_MARK.olderCopy(short, path), [
    NUMBER_MARK.putNewerBack,
    NUMBER_MARK.fillUp(short.year, short.given),
  ]);
}

/** Why a transaction that gives a number would be refused here now; null: it would not. */
export async function numbersRefused(handle: Handle, place: MarkPlace): Promise<UserError | null> {
  const register = await identityOf(handle);
  if (register === null) return null;
  try {
    await compareWithMark(handle, place.path(register.registerId), register, await serialCounters(handle));
    return null;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Throws UserError `no_register` for that of another register. */
function ownMark(path: string, { registerId }: Identity): NumberMark | null {
  const mark = readMark(path);
  if (mark === null || mark.registerId === registerId) return mark;
  throw new UserError('no_register', NUMBER_MARK.ofAnother(path), [NUMBER_MARK.findOwn(path)]);
}

interface Anew extends Marks {
  readonly path: string;
  readonly register: Identity;
  readonly counters: Serials;
  readonly at: string;
}

/** It was never written, or was removed: that is no reason to leave citizens without numbers, but it is recorded and said. */
function markAnew({ append }: World, { place, say, path, register, counters, at }: Anew): void {
  writeMark(path, { ...register, serials: counters }, place.mode);
  append({ kind: 'number_mark_written', at, docketId: null, data: { numbers: Object.fromEntries(counters) } });
  if ([...counters.values()].some((serial) => serial > 0)) say?.(NUMBER_MARK.writtenAnew(path));
}
