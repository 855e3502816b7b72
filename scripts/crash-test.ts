/**
 * Kills the built program (SIGKILL) at random moments while it syncs, imports, forwards or makes a backup, runs it again, and checks that nothing
 * was lost or stored twice, no number is missing and the chain is intact: `npm run test:crash -- [--what sync|import|forward|backup] [--moments N]
 * [--posts N] [--seed N]`. The seed is printed and gives the same posts, faults and choices of moments again.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/sandbox/world/random.ts';
import { BackupCrash } from './crash/backup.ts';
import { ForwardCrash } from './crash/forward.ts';
import { ImportCrash } from './crash/import.ts';
import type { Crash } from './crash/subject.ts';
import { SyncCrash } from './crash/sync.ts';
import { tellFailures } from './support/failures.ts';

const { values } = parseArgs({
  options: {
    what: { type: 'string', default: 'sync' },
    moments: { type: 'string', default: '200' },
    posts: { type: 'string', default: '5000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [moments, posts, seed] = [Number(values.moments), Number(values.posts), Number(values.seed)];
const folder = mkdtempSync(join(tmpdir(), 'uppolice-crash-'));
const SUBJECTS: Readonly<Record<string, () => Crash>> = {
  sync: () => new SyncCrash({ folder, posts, seed }),
  import: () => new ImportCrash({ folder, posts, seed }),
  forward: () => new ForwardCrash({ folder, posts, seed }),
  backup: () => new BackupCrash({ folder, posts, seed }),
};
const make = SUBJECTS[values.what];
if (!make) throw new Error(`--what takes ${Object.keys(SUBJECTS).join(', ')}`);

/** After at most this many kills the round is run to its end and checked. */
const MOST_KILLS_A_ROUND = 8;

const subject = make();
const random = seededRandom(seed);
const began = Date.now();
const killedAt = new Map<string, number>();
const failures: string[] = [];
let [kills, rounds] = [0, 0];
process.stdout.write(`${values.what}: ${moments} moments, ${posts} posts, --seed ${seed}\n`);
try {
  await subject.prepare();
  while (kills < moments) {
    rounds += 1;
    await subject.begin(rounds);
    for (let left = 1 + Math.floor(random() * MOST_KILLS_A_ROUND); left > 0 && kills < moments; left--) {
      const stage = await subject.killOnce(random);
      // The command ended before its moment came: the round is over.
      if (stage === null) break;
      kills += 1;
      killedAt.set(stage, (killedAt.get(stage) ?? 0) + 1);
    }
    for (const failure of await subject.finish()) failures.push(`round ${rounds}: ${failure}`);
    if (rounds % 10 === 0) process.stdout.write(`${rounds} rounds, ${kills} kills, ${failures.length} failures\n`);
  }
} finally {
  await subject.close();
}
const stages = [...killedAt].map(([stage, count]) => `${count} ${stage}`).join(', ');
process.stdout.write(
  `${kills} kills in ${rounds} rounds (${Math.round((Date.now() - began) / 1000)} s): ${stages}\n${subject.summary()}\n`,
);
tellFailures(failures, folder);
