// Runs the built program as a user would: the launcher, a fresh HOME, the whole main job.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = mkdtempSync(join(tmpdir(), 'uppolice-smoke-'));
const program = new URL('../bin/uppolice.js', import.meta.url).pathname;
const run = (...args) =>
  execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', env: { PATH: process.env.PATH, HOME: home } });
try {
  const version = run('--version').trim();
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`--version says "${version}"`);
  if (!run('--help').includes('uppolice demo')) throw new Error('--help does not name the demo');
  const { steps } = JSON.parse(run('demo', '--no-pause', '--json'));
  const failed = steps.filter(({ exitStatus }) => exitStatus !== 0);
  if (steps.length < 10 || failed.length > 0) throw new Error(`the demo failed: ${JSON.stringify(failed)}`);
  process.stdout.write(`smoke: version ${version}, ${steps.length} steps of the demo, all well\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
