/** `uppolice backup`: makes a backup of the register, or proves one. */
import type { Command } from 'commander';
import { BACKUP } from '../domain/messages/commands/upkeep/backup.ts';
import { type Text, joined } from '../domain/messages/text.ts';
import { UserError } from '../domain/user-error.ts';
import type { Answer, Context } from '../ports.ts';
import { makeBackup } from '../register/keeping/backup.ts';
import { backupsFolder, newestBackup } from '../register/keeping/backup-files.ts';
import { type CheckedBackup, checkBackup } from '../register/keeping/checking/check-backup.ts';
import { parseRecipient } from '../register/keeping/encryption.ts';
import { istTime } from '../domain/time/ist.ts';
import { safeLine } from '../render/safe-text.ts';

interface BackupOptions {
  readonly out?: string;
  /** `true`: the newest. */
  readonly check?: string | true;
  readonly keepAll?: boolean;
}

export function register(program: Command, ctx: Context): void {
  const { text } = ctx;
  program
    .command('backup')
    .description(text(BACKUP.description))
    .option('--out <folder>', text(BACKUP.out))
    .option('--check [file]', text(BACKUP.check))
    .option('--keep-all', text(BACKUP.keepAll))
    .addHelpText('after', text(BACKUP.examples))
    .action(async (options: BackupOptions) => ctx.answer(await (options.check === undefined ? make(ctx, options) : check(ctx, options))));
}

export async function make(ctx: Context, { out, keepAll = false }: BackupOptions): Promise<Answer> {
  const { backupRecipient, backupFolder, numbersFolder, db: url } = ctx.config();
  const recipient = backupRecipient === null ? null : parseRecipient(backupRecipient);
  const db = await ctx.db();
  const made = await makeBackup(db, {
    folder: backupsFolder(db, out ?? backupFolder, numbersFolder),
    recipient,
    keepAll,
    now: ctx.now(),
    version: ctx.version,
    server: db.engine === 'postgres' ? { url, marksFolder: numbersFolder } : null,
    progress: (share) => ctx.io.progress(ctx.text(BACKUP.copying(Math.floor(share * 100)))),
  });
  ctx.io.progress(null);
  const { file, manifest, removed } = made;
  return {
    json: { ...manifest, file, removed },
    text: () =>
      joined(
        [
          BACKUP.made(safeLine(file), manifest.counts.dockets, manifest.counts.events),
          BACKUP.head(manifest.head),
          ...(removed.length > 0 ? [BACKUP.thinned(removed.length)] : []),
          manifest.engine === 'sqlite' ? BACKUP.proveIt(safeLine(file)) : BACKUP.proveDump,
        ],
        '\n',
      ),
  };
}

export async function check(ctx: Context, { out, check: named }: BackupOptions): Promise<Answer> {
  const { backupFolder, backupIdentity, numbersFolder } = ctx.config();
  const db = await ctx.db().catch((error: unknown) => {
    // A backup can be proved on any machine; without a register it must be named.
    if (error instanceof UserError && typeof named === 'string') return null;
    throw error;
  });
  const file =
    typeof named === 'string' || db === null
      ? String(named)
      : await newestBackup(db, backupsFolder(db, out ?? backupFolder, numbersFolder));
  const checked = await checkBackup(file, db, {
    identity: backupIdentity,
    progress: (events) => ctx.io.progress(ctx.text(BACKUP.proving(events))),
  });
  ctx.io.progress(null);
  const { moment: at, manifest, events, standing } = checked;
  return {
    json: { ok: true, file, events, head: at.head, numbers: at.numbers, counts: at.counts, madeAt: manifest?.madeAt ?? null, standing },
    text: () =>
      joined(
        [
          BACKUP.proved(safeLine(file), events, manifest && istTime(manifest.madeAt)),
          BACKUP.head(at.head),
          ...(manifest ? [] : [BACKUP.noManifest]),
          ...(STANDING[standing] ? [STANDING[standing]] : []),
        ],
        '\n',
      ),
  };
}

const STANDING: Readonly<Record<CheckedBackup['standing'], Text | null>> = {
  kept: null,
  read_only: BACKUP.notRemembered,
  no_register: BACKUP.notKept,
  other_register: BACKUP.ofAnother,
  not_its_history: BACKUP.notItsHistory,
};
