/** A folder in which the members of one group of the machine can work on the same register. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../../domain/user-error.ts';

/** Group and others as in a register's folder: what is made in it belongs to the group (setgid). */
const SHARED = 0o2770;
const GETENT = '/usr/bin/getent';

/**
 * Makes the folder for the group, or checks one that is there: SQLite keeps files beside the register, so the group must
 * be able to write the folder, and own what is made in it. Throws UserError `usage`, `platform`.
 */
export function prepareSharedFolder(location: string, group: string, platform: NodeJS.Platform = process.platform): void {
  if (location.includes('://'))
    throw new UserError('usage', '--group is for a file: who may use a PostgreSQL register, its server says.', ['Leave --group away.']);
  if (platform === 'win32')
    throw new UserError('platform', 'Windows has no groups of files.', ['Leave --group away and share the folder in its properties.']);
  const gid = groupId(group);
  const folder = dirname(resolve(location));
  const there = statSync(folder, { throwIfNoEntry: false });
  const byHand = `As its owner: chgrp ${group} ${folder} && chmod 2770 ${folder}`;
  if (there) {
    if (there.gid === gid && (there.mode & 0o2070) === 0o2070) return;
    throw new UserError('platform', `The folder ${folder} is not one that the group ${group} can work in.`, [byHand]);
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o770 });
    chownSync(folder, statSync(folder).uid, gid);
    chmodSync(folder, SHARED);
  } catch (error) {
    throw new UserError(
      'platform',
      `The folder ${folder} can't be made for the group ${group}: ${(error as Error).message}`,
      ['You must be a member of the group.', byHand],
      error,
    );
  }
}

function groupId(name: string): number {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/.test(name))
    throw new UserError('usage', `"${name}" is no name of a group.`, ['See yours: groups']);
  const line = groupLine(name);
  const gid = Number(line?.split(':')[2]);
  if (line && Number.isInteger(gid)) return gid;
  throw new UserError('platform', `This machine knows no group "${name}".`, ['See yours: groups', `Have it made: sudo groupadd ${name}`]);
}

function groupLine(name: string): string | undefined {
  try {
    // Groups may come from a directory service; this asks it too.
    return execFileSync(GETENT, ['group', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0];
  } catch {
    // No getent (macOS), or no such group: then the file tells.
    return readFileSync('/etc/group', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`${name}:`));
  }
}
