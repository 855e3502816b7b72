/** A small crash test of the built program; `npm run test:crash` is the large one. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'crash-test.ts');

function crashTest(...argv: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [SCRIPT, '--moments', '10', '--posts', '400', '--seed', '7', ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve({ code, output })));
}

describe.concurrent('a command that is killed at ten moments and run again', () => {
  it.for(['sync', 'import'])(
    '%s loses nothing, stores nothing twice, leaves no hole in the numbers and an intact chain',
    { timeout: 120_000 },
    async (what) => {
      const { code, output } = await crashTest('--what', what);
      expect(output).toMatch(/^10 kills in \d+ rounds/m);
      expect(output).not.toContain('FAILED');
      expect(code).toBe(0);
    },
  );
});
