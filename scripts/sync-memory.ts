/**
 * Peak memory of the built program while it syncs 100,000 posts from a sandbox in another process, and while it imports the same
 * posts from a file: `node scripts/sync-memory.ts [--posts N]`. Ends with 1 where a peak is above what is allowed. Linux only.
 */
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { compareRegister, Invention, isWhole } from '../test/support/sandbox-register.ts';
import { memoryOf, start, uppolice } from './support/program.ts';

const { values } = parseArgs({ options: { posts: { type: 'string', default: '100000' } } });
const posts = Number(values.posts);
/** In MB. A sweep may go on for weeks beside other programs; an import ends. */
const MOST = { sync: 250, import: 400 } as const;
const HOUR_MS = 3_600_000;
const PAGE = 100;
const SAMPLE_MS = 50;
const folder = mkdtempSync(join(tmpdir(), 'uppolice-memory-'));
const file = join(folder, 'posts.ndjson');

/** Pages of a day, oldest page first; returns the ids. */
async function writePosts(): Promise<{ id: string }[]> {
  const now = Date.now();
  const invention = new Invention({ posts, seed: 1, from: new Date(now - 20 * HOUR_MS), to: new Date(now - HOUR_MS) });
  const out = createWriteStream(file);
  const ids: { id: string }[] = [];
  for (let written = 0; written < posts; written += PAGE) {
    const data = Array.from({ length: Math.min(PAGE, posts - written) }, () => invention.next());
    for (const { id } of data) ids.push({ id });
    const authors = new Set(data.map((post) => post.author_id));
    const users = [...authors].map((id) => invention.user(id));
    if (!out.write(`${JSON.stringify({ data: data.toReversed(), includes: { users }, meta: { result_count: data.length } })}\n`)) {
      await once(out, 'drain');
    }
  }
  out.end();
  await finished(out);
  return ids;
}

async function measured(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ peakMb: number; seconds: number }> {
  const began = performance.now();
  const running = start(argv, environment);
  let peakMb = 0;
  // The kernel keeps the peak itself: it is enough to see the process once shortly before its end.
  const timer = setInterval(() => {
    peakMb = memoryOf(running.pid)?.peak ?? peakMb;
  }, SAMPLE_MS);
  const { code, stderr } = await running.ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}: ${stderr}`);
  return { peakMb, seconds: (performance.now() - began) / 1000 };
}

const ids = await writePosts();
const sandbox = start(['sandbox', '--posts', file, '--clock', 'real', '--limit', 'search=1000000', '--json'], { HOME: folder });
try {
  const { promise: listening, resolve } = Promise.withResolvers<string>();
  sandbox.onLine((line) => resolve((JSON.parse(line) as { url: string }).url));
  const url = await Promise.race([
    listening,
    sandbox.ended.then(({ stderr }) => Promise.reject(new Error(`The sandbox ended: ${stderr}`))),
  ]);
  for (const [name, argv] of [
    ['sync', ['sync']],
    ['import', ['import', file]],
  ] as const) {
    const register = join(folder, `${name}.db`);
    const environment = { HOME: folder, UPPOLICE_DB: register, UPPOLICE_X_API_URL: url, UPPOLICE_X_BEARER_TOKEN: 'training' };
    await uppolice(['init', '--yes'], environment);
    const { peakMb, seconds } = await measured(argv, environment);
    const whole = isWhole(await compareRegister(register, ids));
    process.stdout.write(
      `${name} of ${posts.toLocaleString('en-IN')} posts: peak ${peakMb.toFixed(0)} MB (at most ${MOST[name]}), ${seconds.toFixed(0)} s, ${whole ? 'whole' : 'NOT WHOLE'}\n`,
    );
    if (peakMb > MOST[name] || !whole) process.exitCode = 1;
  }
} finally {
  sandbox.kill('SIGTERM');
  await sandbox.ended;
  rmSync(folder, { recursive: true, force: true });
}
