/** What `npm run eval:reading` measures where only the project is there. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/run.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function evaluate(root: string, ...argv: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts', 'eval-reading.ts'), ...argv], { encoding: 'utf8' });
}

/** The script with what it imports, in a folder beside which there is no ../shared. */
function copyOf(folder: { file(name: string): string }, ...parts: string[]): string {
  const root = folder.file('checkout/uppolice');
  mkdirSync(root, { recursive: true });
  for (const part of parts) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

describe('the evaluation of the reader', () => {
  it('measures the sets of the project where there are no others, and lists no post of them', () => {
    using folder = temporaryFolder();
    const root = copyOf(folder, 'scripts', 'src', 'data', 'package.json', 'test/routing/held-out');
    const { status, stdout } = evaluate(root, '--misses');
    expect(status).toBe(0);
    for (const set of ['reading-c', 'danger-c', 'places-b', 'fresh-hard'])
      expect(stdout).toMatch(new RegExp(`^${set}\\.ndjson: \\d+ posts$`, 'm'));
    expect(stdout).not.toMatch(/[\u0900-\u097F]/);
  });

  it('fails where there is nothing to measure', () => {
    using folder = temporaryFolder();
    const root = copyOf(folder, 'scripts', 'src', 'data', 'package.json');
    expect(evaluate(root)).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was measured') });
  });

  it('fails where a file that was asked for is missing', () => {
    expect(evaluate(ROOT, 'nowhere.ndjson')).toMatchObject({ status: 1, stdout: expect.stringContaining('nowhere.ndjson is missing') });
  });
});
