/** A long text written in the person's own editor. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Streams } from './ask-line.ts';

/** What VISUAL or EDITOR names; null: none. */
export function editorOf(env: Readonly<Record<string, string | undefined>>): string | null {
  return env['VISUAL'] || env['EDITOR'] || null;
}

/** The text as the person left it; null where the editor could not be started or said that it failed. The file is the owner's alone, and removed. */
export function writtenIn(editor: string, text: string, { input, output }: Streams): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'uppolice-'));
  try {
    const file = join(folder, 'text.txt');
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    // As git does: the editor may be named with its options.
    const { status } = spawnSync('/bin/sh', ['-c', `${editor} "$1"`, editor, file], { stdio: [input.fd ?? 0, output.fd ?? 2, 2] });
    return status === 0 ? readFileSync(file, 'utf8') : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
