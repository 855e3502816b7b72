/** A backup of a register on PostgreSQL: its own pg_dump, of the very state that the manifest describes. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Db } from '../../db/db.ts';
import { inSharedSnapshot } from '../../db/engine/snapshot.ts';
import { KEEPING } from '../../domain/messages/register/keeping.ts';
import { addressAndPassword, printableLocation } from '../../domain/register-location.ts';
import { UserError } from '../../domain/user-error.ts';
import { momentOf, type RegisterMoment } from './manifest.ts';

export async function dumpServer(db: Db, url: string, file: string): Promise<RegisterMoment> {
  closeSync(openSync(file, 'wx', 0o600));
  return inSharedSnapshot(db, async (handle, snapshot) => {
    const moment = await momentOf({ ...db, ...handle });
    await pgDump(url, file, snapshot);
    return moment;
  });
}

/** What a person types where the program is not installed here. */
export function dumpCommand(printableUrl: string): string {
  return `pg_dump --format=custom --file=register.dump ${printableUrl}`;
}

function pgDump(url: string, file: string, snapshot: string): Promise<void> {
  const { address, password } = addressAndPassword(url);
  const printable = printableLocation(url);
  const argv = ['--format=custom', '--no-password', `--snapshot=${snapshot}`, `--file=${file}`, `--dbname=${address}`];
  return new Promise((resolve, reject) => {
    // The password travels in the environment.
    const env = { ...process.env, ...(password !== null && { PGPASSWORD: password }) };
    const child = spawn('pg_dump', argv, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2_000);
    });
    child.on('error', (error) =>
      reject(new UserError('platform', KEEPING.noPgDump, [KEEPING.installPgDump, KEEPING.dumpByHand(dumpCommand(printable))], error)),
    );
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new UserError('no_register', KEEPING.dumpFailed(said.trim()), [KEEPING.dumpByHand(dumpCommand(printable))]));
    });
  });
}
