/** Puts a backup in the place of the register, which is kept beside it, and goes on behind the numbers that citizens hold. */
import { existsSync, realpathSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Db } from '../../db/db.ts';
import { tryFileLock } from '../../db/engine/files/file-lock.ts';
import { removeRegister, replaceRegister, withoutJournal } from '../../db/engine/files/copy-register.ts';
import { addSynced, markBeside, readMark, writeMark } from '../../db/engine/numbers/mark-file.ts';
import { anchorEarlier, PROVED_BACKUP } from '../../db/stores/events/anchor-store.ts';
import { openCopy } from '../../db/engine/open.ts';
import { scrub } from '../../db/engine/scrub.ts';
import type { Acting } from '../../domain/acting.ts';
import { highestSerials, promisedLine, type Serials } from '../../domain/docket/number/number-mark.ts';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { istYear } from '../../domain/time/ist.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Head } from '../../domain/printed-head.ts';
import { parseHead } from '../audit/head.ts';
import { lockBackups, partName, prepareFolder, removeLeftovers } from './backup-files.ts';
import { translateFileError } from './file-errors.ts';
import { higherOf } from './known-serials.ts';
import { type Manifest, momentOf, type RegisterMoment, serialsOf } from './manifest.ts';
import { type NumbersAfter, serialsToReach } from './restore-plan.ts';
import { registeredNames } from './forgetting/forget.ts';
import { type LaterActs, laterActs } from './forgetting/later-acts.ts';
import { planRedo, type Redo } from './forgetting/plan-redo.ts';
import { redo } from './forgetting/redo-later.ts';
import { provedCopy, unpack } from './checking/unpack.ts';
import { voidNumbers, type VoidedNumbers } from './void-numbers.ts';

export interface RestoreOptions extends Acting {
  /** Path of the register. */
  readonly location: string;
  readonly backup: string;
  readonly identity: string | null;
  readonly numbersAfter: readonly NumbersAfter[];
  readonly progress: (events: number) => void;
  /** Called before anything is put in place; what it throws ends it. */
  readonly confirm: (plan: RestorePlan) => Promise<void>;
}

export interface RestorePlan {
  readonly moment: RegisterMoment;
  readonly madeAt: string | null;
  /** What it takes the place of; null where there is no register. */
  readonly replaces: RegisterMoment | 'damaged' | null;
  readonly reach: Serials;
  /** What the replaced register had forgotten and held since; null where that can't be read. */
  readonly since: Pick<Redo, 'again' | 'byHand' | 'operators'> | null;
}

export interface Restored {
  readonly register: string;
  readonly head: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly voided: readonly VoidedNumbers[];
  /** Where the replaced register is kept; null where there was none. */
  readonly replaced: string | null;
  readonly since: RestorePlan['since'];
}

/** Until the last step the old register is in its place, whatever happens. */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const location = existsSync(options.location) ? realpathSync(options.location) : resolve(options.location);
  prepareFolder(dirname(location));
  const release = lockBackups(location);
  const part = join(dirname(location), partName(basename(location)));
  try {
    removeLeftovers(dirname(location), basename(location));
    const unpacking = { backup: options.backup, plain: part, identity: options.identity };
    const manifest = await unpack(unpacking);
    if (manifest) removeLeftovers(dirname(location), manifest.register);
    const { db } = await provedCopy(unpacking, manifest, options.progress);
    const ready = await prepared(db, manifest, location, options).finally(() => db.close());
    return putInPlace(location, part, ready, options);
  } catch (error) {
    throw translateFileError(error, dirname(location), location);
  } finally {
    removeRegister(part);
    release();
  }
}

interface Ready extends Omit<Restored, 'replaced'> {
  readonly registerId: string;
  readonly series: string;
  readonly before: RestorePlan['replaces'];
  /** The highest numbers when the plan was made. */
  readonly known: Serials;
}

/** Fills the copy: the register is not touched yet. */
async function prepared(db: Db, manifest: Manifest | null, location: string, options: RestoreOptions): Promise<Ready> {
  const moment = await momentOf(db);
  const { before, acts } = await standingRegister(location, (standing) => {
    if (standing.register !== moment.register)
      throw new UserError('refused', KEEPING.otherRegister(options.backup, location), [KEEPING.elsewhere]);
    return parseHead(manifest?.head ?? moment.head);
  });
  const known = knownHere(location, moment.register, before);
  const backup = serialsOf(moment.numbers);
  const typed = options.numbersAfter;
  const reach = serialsToReach({
    backup,
    known: known && higherOf(known, serialsOf(manifest?.numbers ?? {})),
    typed,
    thisYear: istYear(options.now),
  });
  const plan = acts && (await planRedo(db, acts));
  const since = plan && { again: plan.again, byHand: plan.byHand, operators: plan.operators };
  await options.confirm({ moment, madeAt: manifest?.madeAt ?? null, replaces: before, reach, since });
  const isRegistered = await registeredNames(db);
  const voided = await db.write(async (tx) => {
    const filled = await voidNumbers(tx, reach, options);
    tx.append({
      kind: 'register_restored',
      at: options.now.toISOString(),
      docketId: null,
      actor: options.actor,
      data: { head: moment.head, voided: filled, ...(manifest && { backup: manifest.sha256 }) },
    });
    if (plan) await redo(tx, plan, isRegistered, options);
    if (manifest) {
      // It knows of itself neither that it was made nor that it was proved: both came after it.
      for (const place of ['backup', PROVED_BACKUP]) await anchorEarlier(tx, parseHead(manifest.head), place, manifest.madeAt);
    }
    return filled;
  });
  if (plan && plan.forgettings.length > 0) await scrub(db);
  const after = await momentOf(db);
  return {
    registerId: moment.register,
    series: moment.series,
    register: location,
    head: after.head,
    numbers: after.numbers,
    voided,
    since,
    before,
    known: known ?? new Map(),
  };
}

/**
 * What stands in the place now, and what it forgot and held; null of these where nobody can tell. A register that can't be read is replaced like
 * any other; it is kept too. `from`: the head of the backup, or throws where it is no backup of this register.
 */
async function standingRegister(
  location: string,
  from: (standing: RegisterMoment) => Head,
): Promise<{ before: RestorePlan['replaces']; acts: LaterActs | null }> {
  if (!existsSync(location)) return { before: null, acts: null };
  try {
    const db = await openCopy(location, { asItIs: true });
    try {
      const before = await momentOf(db);
      const head = from(before);
      return { before, acts: await laterActs(db, head).catch(unlessBusy) };
    } finally {
      await db.close();
    }
  } catch (error) {
    if (error instanceof UserError && ['busy', 'refused'].includes(error.code)) throw error;
    return { before: 'damaged', acts: null };
  }
}

/** An older register, or a damaged one, may lack what is asked for: that it can't be read is said. */
function unlessBusy(error: unknown): null {
  if (error instanceof UserError && error.code === 'busy') throw error;
  return null;
}

/** Everything here that tells which numbers were given; null where nothing does. */
function knownHere(location: string, registerId: string, before: RestorePlan['replaces']): Serials | null {
  const mark = readMark(`${location}.numbers`);
  const marked = mark?.registerId === registerId ? highestSerials(mark) : null;
  const counted = before === null || before === 'damaged' ? null : serialsOf(before.numbers);
  return marked && counted ? higherOf(marked, counted) : (marked ?? counted);
}

function putInPlace(location: string, part: string, ready: Ready, { now }: RestoreOptions): Restored {
  const { registerId, series, before, known, ...restored } = ready;
  withoutJournal(part);
  const releaseSweep = existsSync(location) ? tryFileLock(`${location}.sweep`) : () => undefined;
  if (!releaseSweep) throw new UserError('busy', KEEPING.sweepRuns, [KEEPING.stopSweep]);
  const aside = before === null ? null : asidePath(location, now);
  try {
    replaceRegister({
      location,
      fresh: part,
      aside: aside ?? '',
      check: () => {
        // Numbers are said in the mark before they are committed, so one that was given meanwhile is seen here.
        if (
          [...highestAt(location, registerId)].some(
            ([year, serial]) => serial > (known.get(year) ?? 0) && serial > (restored.numbers[year] ?? 0),
          )
        )
          throw new UserError('busy', KEEPING.moved, [KEEPING.again]);
        announce(location, ready, now);
      },
    });
    writeMark(`${location}.numbers`, { registerId, series, serials: serialsOf(restored.numbers) }, markBeside(location).mode);
    return { ...restored, replaced: aside };
  } finally {
    releaseSweep();
  }
}

/**
 * Says in the mark which numbers are reached, before the register is replaced. To the old register, should it stay, that is a promise that was not
 * kept: it goes on as before.
 */
function announce(location: string, { registerId, series, before, numbers }: Ready, now: Date): void {
  const path = `${location}.numbers`;
  const mark = readMark(path);
  if (mark && mark.registerId !== registerId) renameSync(path, asidePath(path, now));
  const mode = existsSync(location) ? markBeside(location).mode : 0o600;
  if (before === null || before === 'damaged') {
    writeMark(path, { registerId, series, serials: higherOf(highestAt(location, registerId), serialsOf(numbers)) }, mode);
    return;
  }
  if (mark?.registerId !== registerId) writeMark(path, { registerId, series, serials: serialsOf(before.numbers) }, mode);
  const after = parseHead(before.head);
  const highest = highestAt(location, registerId);
  for (const [year, to] of serialsOf(numbers)) {
    const from = before.numbers[year] ?? 0;
    if (to > (highest.get(year) ?? 0)) addSynced(path, promisedLine(year, { from, to, after }));
  }
}

function highestAt(location: string, registerId: string): Map<number, number> {
  const mark = readMark(`${location}.numbers`);
  return mark?.registerId === registerId ? highestSerials(mark) : new Map();
}

function asidePath(location: string, now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  for (let n = 1; ; n++) {
    const path = `${location}.replaced-${time}${n === 1 ? '' : `-${n}`}`;
    if (!existsSync(path)) return path;
  }
}
