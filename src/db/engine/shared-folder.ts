/** A folder in which all members of a Unix group can work on one register. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SHARED_FOLDER } from '../../domain/messages/db/shared-folder.ts';
import { UserError } from '../../domain/user-error.ts';
import { makeFolder } from '../../files/make-folder.ts';

/** Read and write for owner and group; new files in it belong to the group (setgid). */
const SHARED = 0o2770;
const GETENT = '/usr/bin/getent';

/**
 * Makes the folder for the group, or checks an existing one. SQLite keeps files beside the register, so the group must be able to write to
 * the folder and must own the files made in it. Throws UserError `usage`, `platform`.
 */
export function prepareSharedFolder(location: string, group: string, platform: NodeJS.Platform = process.platform): void {
  if (location.includes('://')) throw new UserError('usage', SHARED_FOLDER.fileOnly, [SHARED_FOLDER.leaveGroupAway]);
  if (platform === 'win32') throw new UserError('platform', SHARED_FOLDER.noGroupsOnWindows, [SHARED_FOLDER.shareInProperties]);
  const gid = groupId(group);
  const folder = dirname(resolve(location));
  const there = statSync(folder, { throwIfNoEntry: false });
  const byHand = SHARED_FOLDER.byHand(folder, group);
  if (there) {
    if (there.gid === gid && (there.mode & 0o2070) === 0o2070) return;
    throw new UserError('platform', SHARED_FOLDER.notTheGroups(folder, group), [byHand]);
  }
  try {
    makeFolder(folder, 0o770);
    chownSync(folder, statSync(folder).uid, gid);
    chmodSync(folder, SHARED);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError('platform', SHARED_FOLDER.notMade(folder, group, why), [SHARED_FOLDER.bePartOfGroup, byHand], error);
  }
}

function groupId(name: string): number {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/.test(name))
    throw new UserError('usage', SHARED_FOLDER.noGroupName(name), [SHARED_FOLDER.seeYours]);
  const line = groupLine(name);
  const gid = Number(line?.split(':')[2]);
  if (line && Number.isInteger(gid)) return gid;
  throw new UserError('platform', SHARED_FOLDER.unknownGroup(name), [SHARED_FOLDER.seeYours, SHARED_FOLDER.haveItMade(name)]);
}

function groupLine(name: string): string | undefined {
  try {
    // Groups may come from a directory service, which getent asks too.
    return execFileSync(GETENT, ['group', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')[0];
  } catch {
    // Without getent (macOS), or without such a group, the file decides.
    return readFileSync('/etc/group', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`${name}:`));
  }
}
