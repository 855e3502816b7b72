/** The proof of a backup: it is restored to a temporary place, and everything that `audit verify` proves is proved there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../../db/db.ts';
import { anchorEarlier, PROVED_BACKUP } from '../../../db/stores/events/anchor-store.ts';
import { eventHash } from '../../../db/stores/events/event-store.ts';
import { registerValue } from '../../../db/stores/facts/register-store.ts';
import { parseHead } from '../../audit/head.ts';
import { translateFileError } from '../file-errors.ts';
import { type Manifest, momentOf, type RegisterMoment } from '../manifest.ts';
import { provedCopy, unpack } from './unpack.ts';

export interface CheckedBackup {
  readonly file: string;
  readonly manifest: Manifest | null;
  readonly moment: RegisterMoment;
  /** Events that were proved. */
  readonly events: number;
  /** `kept`: the register remembers that this backup was proved; `read_only`: it is of this register, which can't remember anything here. */
  readonly standing: 'kept' | 'read_only' | 'other_register' | 'not_its_history' | 'no_register';
}

/** `register`: the one that is to remember it, where there is one. */
export async function checkBackup(
  backup: string,
  register: Db | null,
  { identity, progress }: { readonly identity: string | null; readonly progress: (events: number) => void },
): Promise<CheckedBackup> {
  const folder = mkdtempSync(join(tmpdir(), 'uppolice-backup-'));
  try {
    const unpacking = { backup, plain: join(folder, 'register.db'), identity };
    const manifest = await unpack(unpacking);
    const { db, proof } = await provedCopy(unpacking, manifest, progress);
    const moment = await momentOf(db).finally(() => db.close());
    const standing = await remember(register, moment, manifest);
    return { file: backup, manifest, moment, events: proof.events, standing };
  } catch (error) {
    throw translateFileError(error, folder, backup);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only a backup whose head is on the register's own chain is one that it could be restored from. */
async function remember(register: Db | null, moment: RegisterMoment, manifest: Manifest | null): Promise<CheckedBackup['standing']> {
  if (register === null) return 'no_register';
  if ((await registerValue(register, 'register_id')) !== moment.register) return 'other_register';
  // Bringing an older one up to date adds events behind the head that it was made with.
  const head = parseHead(manifest?.head ?? moment.head);
  if ((await eventHash(register, head.seq)) !== head.hash) return 'not_its_history';
  if (register.readOnly) return 'read_only';
  if (manifest) await register.write((tx) => anchorEarlier(tx, head, PROVED_BACKUP, manifest.madeAt));
  return 'kept';
}
