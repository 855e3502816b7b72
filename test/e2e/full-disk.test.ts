/** A register on a full disk: nothing can be written, but who is in danger can still be seen. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { clockAt } from '../support/clock-at.ts';
import { temporaryFolder } from '../support/run.ts';

const NOW = new Date('2026-11-02T08:00:00.000Z');
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file system of two megabytes that only this process sees. */
const UNSHARE = 'unshare';
const ALONE = ['--map-root-user', '--mount'];
const canMount = spawnSync(UNSHARE, [...ALONE, 'sh', '-c', 'mount -t tmpfs -o size=2m tmpfs /mnt']).status === 0;

it.skipIf(!canMount)('can be read on a full disk, and refuses to be written in plain words', () => {
  using folder = temporaryFolder();
  const script = `
    mkdir "$2/disk" && mount -t tmpfs -o size=2m tmpfs "$2/disk"
    export HOME="$2" UPPOLICE_DB="$2/disk/register.db" UPPOLICE_ACTOR=asha
    "$0" "$1" init --yes > /dev/null
    cat /dev/zero > "$2/disk/filler" 2> /dev/null
    for words in "list --json" "status --json" "audit verify --json" "handle retire uppolice --reason test"; do
      "$0" "$1" $words 2> "$2/said"; echo "exit $?"; cat "$2/said"; echo ----
    done
    rm "$2/disk/filler"
    "$0" "$1" audit verify; echo "exit $?"`;
  const said = execFileSync(UNSHARE, [...ALONE, 'sh', '-c', script, process.execPath, join(ROOT, 'bin', 'uppolice.js'), folder.path], {
    encoding: 'utf8',
    env: { ...process.env, ...clockAt(NOW) },
  });
  const [list, status, audit, retire, after] = said.split('----\n');
  expect(list).toMatch(/^\[\]\nexit 0\nThe disk is full: the register can be read/);
  expect(status).toMatch(/"byStatus"[\s\S]*exit 0\n/);
  expect(audit).toMatch(/"ok": ?true[\s\S]*exit 0\n/);
  expect(retire).toMatch(/exit 40\n[\s\S]*The disk is full: nothing of this step was written/);
  expect(after).toMatch(/The register is sound[\s\S]*exit 0\n/);
});

it.skipIf(!canMount)('takes no half docket that is given out, and says so', () => {
  using folder = temporaryFolder();
  writeFileSync(
    folder.file('p.json'),
    JSON.stringify({
      data: [{ id: '1990000000000000000', text: '@Uppolice एटा में चोरी', author_id: '71', created_at: '2026-11-02T06:30:00.000Z' }],
      includes: { users: [{ id: '71', username: 'nagrik', name: 'N' }] },
    }),
  );
  const script = `
    mkdir "$2/disk" && mount -t tmpfs -o size=24k tmpfs "$2/disk"
    export HOME="$2" UPPOLICE_DB="$2/register.db" UPPOLICE_ACTOR=asha
    "$0" "$1" init --yes > /dev/null
    "$0" "$1" import "$2/p.json" --clock-is-right > /dev/null
    "$0" "$1" audit export --docket 2026-1 --out "$2/disk/case" 2> "$2/said"; echo "exit $?"; cat "$2/said"; ls -A "$2/disk"`;
  const said = execFileSync(UNSHARE, [...ALONE, 'sh', '-c', script, process.execPath, join(ROOT, 'bin', 'uppolice.js'), folder.path], {
    encoding: 'utf8',
    env: { ...process.env, ...clockAt(NOW) },
  });
  expect(said).toMatch(/^exit 20\nThe disk is full: \S+case was not written\.\n {2}→ Free some space, then run the command again\.\n$/);
});
