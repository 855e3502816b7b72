/** A backup of a register in one file: the copy, its manifest beside it, and older ones thinned by age. */
import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Db } from '../../db/db.ts';
import { copyRegister, removeRegister } from '../../db/engine/files/copy-register.ts';
import { replaceFile, syncFile } from '../../db/engine/files/replace-file.ts';
import { syncFolder } from '../../files/parts.ts';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { UserError } from '../../domain/user-error.ts';
import { parseHead } from '../audit/head.ts';
import { translateFileError } from './file-errors.ts';
import { openCopy } from '../../db/engine/open.ts';
import { anchorEarlier } from '../../db/stores/events/anchor-store.ts';
import { backupName, backupsIn, lockBackups, partName, prepareFolder, removeLeftovers } from './backup-files.ts';
import { encrypt, type Recipient } from './encryption.ts';
import { type Manifest, manifestPath, momentOf, type RegisterMoment, sha256Of } from './manifest.ts';
import { dumpServer } from './server-backup.ts';
import { backupsToRemove } from './thin-backups.ts';
import { knownSerials } from './known-serials.ts';

export interface BackupOptions {
  /** Where it goes. */
  readonly folder: string;
  readonly recipient: Recipient | null;
  /** Leaves older ones alone. */
  readonly keepAll: boolean;
  readonly now: Date;
  /** Of the program. */
  readonly version: string;
  /** Of a register on a server: how it is reached, with its password, and where the desk keeps its numbers. */
  readonly server: { readonly url: string; readonly marksFolder: string } | null;
  readonly progress: (share: number) => void;
}

export interface MadeBackup {
  readonly file: string;
  readonly manifest: Manifest;
  /** Older ones that were removed. */
  readonly removed: readonly string[];
}

/** Throws UserError `busy` where another process makes one, `no_register` where the register can only be read. A run that is cut leaves the older ones and no half one under a backup's name. */
export async function makeBackup(db: Db, options: BackupOptions): Promise<MadeBackup> {
  if (db.readOnly) throw new UserError('no_register', KEEPING.readOnlyRegister(db.location), [KEEPING.backUpAsOwner]);
  prepareFolder(options.folder);
  const release = options.server ? () => undefined : lockBackups(db.location);
  try {
    return await backupAlone(db, options);
  } catch (error) {
    throw translateFileError(error, options.folder, db.location);
  } finally {
    release();
  }
}

async function backupAlone(db: Db, options: BackupOptions): Promise<MadeBackup> {
  const { folder, recipient, now } = options;
  const registerId = (await momentOf(db)).register;
  // Plain words never lie where only encrypted ones belong.
  const workshop = recipient && !options.server ? dirname(realpathSync(db.location)) : folder;
  const real = options.server ? null : realpathSync(db.location);
  for (const place of new Set([workshop, folder, ...(real ? [dirname(real)] : [])])) removeLeftovers(place, registerId);
  // Those of a restore are named after the file.
  if (real) removeLeftovers(dirname(real), basename(real));
  const plain = join(workshop, partName(registerId));
  const sealed = recipient && join(folder, partName(registerId));
  try {
    const moment = options.server ? await dumpServer(db, options.server.url, plain) : await copied(db, plain, options.progress);
    if (recipient && sealed) await encrypt(plain, sealed, recipient);
    const part = sealed ?? plain;
    const manifest = await putInPlace(part, moment, options, { ...moment.numbers, ...(await highest(db, options, moment)) });
    const removed = options.keepAll ? [] : thin(folder, registerId, now);
    await keepHead(db, manifest);
    return { file: join(folder, manifest.file), manifest, removed };
  } finally {
    removeRegister(plain);
    if (sealed) rmSync(sealed, { force: true });
  }
}

/** What the copy says of itself, so that the manifest is that of the copy and not of a register that has moved on. */
async function copied(db: Db, plain: string, progress: (share: number) => void): Promise<RegisterMoment> {
  await copyRegister(db.location, plain, progress);
  const copy = await openCopy(plain, { asItIs: true });
  try {
    return await momentOf(copy);
  } finally {
    await copy.close();
  }
}

async function highest(db: Db, { server }: BackupOptions, moment: RegisterMoment): Promise<Record<string, number>> {
  const known = await knownSerials(db, moment, server?.marksFolder);
  return Object.fromEntries([...known].map(([year, serial]) => [String(year), serial]));
}

async function putInPlace(
  part: string,
  moment: RegisterMoment,
  { folder, recipient, now, version }: BackupOptions,
  numbers: Readonly<Record<string, number>>,
): Promise<Manifest> {
  const ending = `${moment.engine === 'sqlite' ? '.db' : '.dump'}${recipient ? `.${recipient.tool}` : ''}`;
  const file = backupName(moment, now, (name) => existsSync(join(folder, name)), ending);
  if (process.platform !== 'win32') chmodSync(part, 0o600);
  syncFile(part);
  const manifest: Manifest = {
    format: 1,
    file,
    sha256: await sha256Of(part),
    bytes: statSync(part).size,
    encryption: recipient?.tool ?? null,
    madeAt: now.toISOString(),
    program: version,
    ...moment,
    numbers,
  };
  const path = join(folder, file);
  // The manifest first: a backup is never without one.
  replaceFile(manifestPath(path), `${JSON.stringify(manifest, null, 2)}\n`, 0o600);
  renameSync(part, path);
  syncFolder(folder);
  return manifest;
}

function thin(folder: string, registerId: string, now: Date): string[] {
  const old = backupsToRemove(backupsIn(folder, registerId), now);
  for (const { file } of old) {
    rmSync(file, { force: true });
    rmSync(manifestPath(file), { force: true });
  }
  return old.map(({ file }) => file);
}

/** The register remembers the head that went out with a backup, so that nobody can take back what was before it unnoticed. */
async function keepHead(db: Db, { head, madeAt }: Manifest): Promise<void> {
  const made = parseHead(head);
  await db.write((tx) => anchorEarlier(tx, made, 'backup', madeAt));
}
