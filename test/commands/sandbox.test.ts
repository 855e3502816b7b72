import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { runProgram } from '../../src/cli.ts';
import type { Io } from '../../src/ports.ts';
import { NOON, post, sandboxWith } from '../sandbox/helpers.ts';
import { stopClock } from '../support/stop-clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  /** Resolves with the first line of stdout, or null if the command ended without one. */
  readonly firstLine: Promise<string | null>;
  stop(): Promise<{ status: number; stdout: string; stderr: string }>;
}

function start(...argv: string[]): Run {
  let [stdout, stderr] = ['', ''];
  const abort = new AbortController();
  const line = Promise.withResolvers<string | null>();
  const io: Io = {
    out: async (text) => {
      stdout += text;
      line.resolve(stdout.split('\n')[0] ?? '');
    },
    say: (text) => {
      stderr += `${text}\n`;
    },
    complain: (message, hints) => {
      stderr += [message, ...hints].join('\n');
    },
    progress: () => undefined,
    async *stdin() {},
    stdinIsTerminal: false,
    stdoutIsTerminal: false,
    columns: 80,
    rows: null,
    colour: false,
  };
  const ended = runProgram(['sandbox', ...argv], {
    io,
    env: { HOME: folder, UPPOLICE_DB: join(folder, 'none.db') },
    now: () => NOON,
    signal: abort.signal,
  });
  void ended.then(() => line.resolve(null));
  return {
    firstLine: line.promise,
    stop: async () => {
      abort.abort();
      return { status: await ended, stdout, stderr };
    },
  };
}

const file = join(folder, 'posts.json');
writeFileSync(file, JSON.stringify({ data: Array.from({ length: 30 }, (_, index) => post(index, `@agrapolice ${index}`)) }));

async function searchAt(url: string): Promise<{ status: number; body: { data: unknown[]; meta: { result_count: number } } }> {
  const response = await fetch(`${url}/2/tweets/search/recent?query=@agrapolice&max_results=100`, {
    headers: { authorization: 'Bearer x' },
  });
  return { status: response.status, body: (await response.json()) as { data: unknown[]; meta: { result_count: number } } };
}

describe('uppolice sandbox', () => {
  it('prints its address as JSON, serves the file at the time of its newest post, and exits with 0', async () => {
    const running = start('--json', '--clock', 'posts', '--posts', file, '--max-page', '10');
    const { url, port } = JSON.parse((await running.firstLine) ?? '');
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect((await searchAt(url)).body.meta.result_count).toBe(10);
    const { status, stdout } = await running.stop();
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    await expect(searchAt(url)).rejects.toThrow();
  });

  it('tells people which variables to export', async () => {
    const running = start('--posts', file);
    await running.firstLine;
    const { stdout } = await running.stop();
    expect(stdout).toMatch(/with 30 posts/);
    expect(stdout).toMatch(/export UPPOLICE_X_API_URL=http:\/\/127\.0\.0\.1:\d+/);
    expect(stdout).toMatch(/export UPPOLICE_X_BEARER_TOKEN=/);
  });

  it('applies the faults and limits of the command line', async () => {
    const running = start('--json', '--posts', file, '--fault', 'server-error@search:1', '--limit', 'search=2');
    const { url } = JSON.parse((await running.firstLine) ?? '');
    const statuses = [(await searchAt(url)).status, (await searchAt(url)).status, (await searchAt(url)).status];
    expect(statuses).toEqual([500, 200, 429]);
    await running.stop();
  });

  it('serves the invented day of the demonstration', async () => {
    onTestFinished(stopClock(NOON));
    const running = start('--json', '--demo');
    const { url } = JSON.parse((await running.firstLine) ?? '');
    expect((await searchAt(url)).body.meta.result_count).toBeGreaterThanOrEqual(2);
    await running.stop();
  });

  it('invents posts that arrive at the given rate', async () => {
    const running = start('--json', '--rate', '60000');
    const { url } = JSON.parse((await running.firstLine) ?? '');
    const size = async (): Promise<number> => {
      const response = await fetch(`${url}/_sandbox/requests`);
      return ((await response.json()) as { posts: number }).posts;
    };
    await expect.poll(size, { timeout: 60_000 }).toBeGreaterThan(3);
    await running.stop();
  });

  it('names the port if it is in use', async () => {
    const other = await sandboxWith([]);
    const { status, stderr } = await start('--port', String(other.port)).stop();
    expect(status).not.toBe(0);
    expect(stderr).toContain(`Port ${other.port} is already in use on this computer.`);
  });

  it.each([
    ['some hours old', -9, false],
    ['a month old', -24 * 30, true],
    ['of tomorrow', 24, true],
  ])('prints lines that number posts %s, and says where its clock is not that of the computer', async (_, hours, isOff) => {
    onTestFinished(stopClock(NOON));
    const name = join(folder, `at${hours}.json`);
    writeFileSync(name, JSON.stringify({ data: [post(-hours * 60, '@Uppolice एटा में चोरी')] }));
    const running = start('--posts', name);
    await running.firstLine;
    const { stdout, stderr } = await running.stop();
    expect([stdout.includes('sync --clock-is-right'), stderr.includes('clock follows its posts')]).toEqual([isOff, isOff]);
  });

  it.each([
    [['--posts', join(folder, 'nosuch.json')], 21],
    [['--fault', 'nosuch'], 2],
    [['--limit', 'nosuch=3'], 2],
    [['--port', '70000'], 2],
    [['--clock', 'tomorrow'], 2],
  ])('refuses the options %j', async (argv, expected) => {
    expect((await start(...argv).stop()).status).toBe(expected);
  });
});
