/** A backup as a plain file that can be opened: the very bytes that its manifest describes, decrypted where they are not plain. */
import { constants, copyFileSync, existsSync, statSync } from 'node:fs';
import type { Db } from '../../../db/db.ts';
import { copyRegister, damageOf } from '../../../db/engine/files/copy-register.ts';
import { openCopy } from '../../../db/engine/open.ts';
import { AUDIT } from '../../../domain/messages/register/audit.ts';
import { KEEPING } from '../../../domain/messages/register/keeping.ts';
import { joined, type Text } from '../../../domain/messages/text.ts';
import { UserError } from '../../../domain/user-error.ts';
import { faultOfOlder, type Verification, verifyChain } from '../../audit/verify.ts';
import { decrypt, toolOf } from '../encryption.ts';
import { manifestFault } from './manifest-proof.ts';
import { type Manifest, manifestPath, readManifest, sha256Of } from '../manifest.ts';

/** In SQLite's words. */
const NOT_A_DATABASE = 'file is not a database';

export interface Unpacking {
  readonly backup: string;
  /** Where the plain file goes. */
  readonly plain: string;
  /** The file with age's key. */
  readonly identity: string | null;
}

/** Throws UserError `not_found`, `bad_input` for what can't be read, `chain_broken` where it is not what its manifest describes. */
export async function unpack({ backup, plain, identity }: Unpacking): Promise<Manifest | null> {
  if (!existsSync(backup) || !statSync(backup).isFile()) throw new UserError('not_found', KEEPING.noBackup(backup), [KEEPING.nameABackup]);
  if (/\.dump(?:\.age|\.gpg)?$/.test(backup))
    throw new UserError('usage', KEEPING.serverFile(backup), [KEEPING.restoreByHand(backup), KEEPING.thenGoOn]);
  const manifest = readManifest(backup);
  if (manifest && (await sha256Of(backup)) !== manifest.sha256)
    throw new UserError('chain_broken', KEEPING.changed(backup), [KEEPING.takeAnother, KEEPING.withoutManifest(manifestPath(backup))]);
  const tool = toolOf(backup);
  if (tool) await decrypt(backup, plain, tool, identity);
  // One without a manifest may be any copy, or a register that is in use: what stands in its journal belongs to it.
  else if (manifest === null && existsSync(`${backup}-wal`)) await copyRegister(backup, plain);
  else copyFileSync(backup, plain, constants.COPYFILE_EXCL);
  const damage = damageOf(plain);
  if (damage === NOT_A_DATABASE && manifest === null) throw new UserError('bad_input', KEEPING.notABackup(backup), [KEEPING.nameABackup]);
  if (damage !== null) throw new UserError('bad_input', KEEPING.damaged(backup, damage), [KEEPING.takeAnother]);
  return manifest;
}

/** Opens the unpacked file and proves all of it. Throws UserError `chain_broken` where the proof fails, `no_register` for one of a newer program. */
export async function provedCopy(
  { backup, plain }: Unpacking,
  manifest: Manifest | null,
  progress: (events: number) => void,
): Promise<{ db: Db; proof: Verification }> {
  if (manifest) await compareManifest(plain, backup, manifest);
  const db = await openCopy(plain, { proof: { fault: faultOfOlder, despite: null } });
  try {
    const proof = await verifyChain(db, null, progress);
    if (!proof.ok) throw new UserError('chain_broken', KEEPING.notSound(backup, whyNot(proof)), [KEEPING.takeAnother]);
    return { db, proof };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Before an older one is brought up to date, which adds to it. */
async function compareManifest(plain: string, backup: string, manifest: Manifest): Promise<void> {
  const db = await openCopy(plain, { asItIs: true });
  const fault = await manifestFault(db, backup, manifest).finally(() => db.close());
  if (fault)
    throw new UserError('chain_broken', KEEPING.manifestDiffers(backup, fault), [
      KEEPING.takeAnother,
      KEEPING.withoutManifest(manifestPath(backup)),
    ]);
}

function whyNot({ firstBroken, firstMismatch }: Verification): Text {
  if (firstBroken) return joined([AUDIT.event(firstBroken.seq), firstBroken.why], ': ');
  return firstMismatch ? joined([firstMismatch.where, firstMismatch.why], ': ') : KEEPING.headsBroken;
}
