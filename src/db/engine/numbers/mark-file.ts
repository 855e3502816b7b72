/** The file that holds the high-water mark of docket numbers. */
import {
  appendFileSync,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { givenLine, headerLine, type NumberMark, parseMark, type Serials } from '../../../domain/docket/number/number-mark.ts';
import { codeOfError } from '../../../domain/error-code.ts';
import { NUMBER_MARK } from '../../../domain/messages/db/number-mark.ts';
import { UserError } from '../../../domain/user-error.ts';
import { replaceFile } from '../files/replace-file.ts';

/** A file that has grown beyond this is written anew, with what it says in short. */
export const LONGEST_BYTES = 65_536;

export interface MarkPlace {
  /** Of the register with this id. */
  path(registerId: string): string;
  /** Who may read and write it. */
  readonly mode: number;
}

/** Beside the register's own file, not beside a link to it. Missing until the register is there. */
export function markBeside(location: string): MarkPlace {
  const real = realpathSync(location);
  return { path: () => join(dirname(real), `${basename(real)}.numbers`), mode: statSync(real).mode & 0o660 };
}

/** Of a register on a server: in the folder of the desk's own data, one for each register. */
export function markInFolder(folder: string): MarkPlace {
  return { path: (registerId) => join(folder, `${registerId}.numbers`), mode: 0o600 };
}

/** null where there is no such file. Throws UserError `no_register` for one that is no mark or can't be read. */
export function readMark(path: string): NumberMark | null {
  const mark = parseMark(contentOf(path) ?? headerLine('-', '-'));
  if (mark === null) throw new UserError('no_register', NUMBER_MARK.noMark(path), [NUMBER_MARK.putAside(path)]);
  if (mark.stray !== null) throw new UserError('no_register', NUMBER_MARK.strayLine(path, mark.stray), [NUMBER_MARK.putAside(path)]);
  return mark.registerId === '-' ? null : mark;
}

function contentOf(path: string): string | null {
  try {
    // A pipe or a device in its place would keep the reader waiting for ever.
    const found = statSync(path);
    return found.isFile() || found.isDirectory() ? readFileSync(path, 'utf8') : '';
  } catch (error) {
    if (codeOfError(error) === 'ENOENT') return null;
    throw unreadable(path, error);
  }
}

/** Writes the whole mark; the old one stays until the new one is on the disk. */
export function writeMark(path: string, mark: { registerId: string; series: string; serials: Serials }, mode: number): void {
  const lines = [...mark.serials].map(([year, serial]) => givenLine(year, serial));
  try {
    replaceFile(path, headerLine(mark.registerId, mark.series) + lines.join(''), mode);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Adds a line, on the disk when this returns. */
export function addSynced(path: string, line: string): void {
  try {
    const file = openSync(path, 'r+');
    try {
      const { size } = fstatSync(file);
      const last = Buffer.alloc(1);
      if (size > 0) readSync(file, last, 0, 1, size - 1);
      // A line that a crash cut must not swallow this one.
      const text = size > 0 && last.toString() !== '\n' ? `\n${line}` : line;
      writeSync(file, text, size);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Adds a line that may be lost: whatever it says can be found out from the register too. */
export function addLazily(path: string, line: string): void {
  try {
    appendFileSync(path, line);
  } catch {
    // The numbers are committed, and the line before says that they were about to be.
  }
}

export function isLong(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_BYTES;
}

function unreadable(path: string, error: unknown): UserError {
  return new UserError('no_register', NUMBER_MARK.unreadable(path, messageOf(error)), [NUMBER_MARK.checkRights], error);
}

function unwritable(path: string, error: unknown): UserError {
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOfError(error));
  return new UserError(
    'no_register',
    NUMBER_MARK.unwritable(path, messageOf(error)),
    [full ? NUMBER_MARK.freeSpace : NUMBER_MARK.checkRights],
    error,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
