/** The terminal: what is said when a command is stopped that does not listen to signals. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

const TERMINAL = new URL('../../src/runtime/terminal.ts', import.meta.url).href;

/** A program that never ends by itself and does not listen. `before` runs in it when the terminal is ready. */
async function stopped(argv: readonly string[], env: Record<string, string>, signal: NodeJS.Signals, before = '') {
  const script = `const { terminalWorld } = await import(${JSON.stringify(TERMINAL)});
    const { world } = terminalWorld(); setInterval(() => {}, 1000); ${before} process.stderr.write('ready\\n');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', ...argv], { env: { ...process.env, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
    if (err.includes('ready') && !child.killed) child.kill(signal);
  });
  const [code] = await once(child, 'close');
  return { code, out, err: err.replace(/^[\s\S]*ready\n/, '') };
}

describe('a command that is stopped while it does not listen', () => {
  it('says that what was finished is kept, and how to go on', async () => {
    expect(await stopped([], { UPPOLICE_LANG: '' }, 'SIGINT')).toEqual({
      code: 130,
      out: '',
      err: 'Stopped before it was done. What was finished before is kept.\n  → Run the same command again to go on.\n',
    });
    const hindi = await stopped(['--lang', 'hi'], {}, 'SIGINT');
    expect(hindi.err).toContain('आगे बढ़ने के लिए वही कमांड फिर चलाएँ।');
  });

  it('prints one JSON value where JSON was asked for', async () => {
    const { code, out, err } = await stopped(['--json'], { UPPOLICE_LANG: '' }, 'SIGTERM');
    expect({ code, err }).toEqual({ code: 143, err: '' });
    expect(JSON.parse(out)).toEqual({
      error: {
        code: 'terminated',
        message: 'Stopped before it was done. What was finished before is kept.',
        hints: ['Run the same command again to go on.'],
      },
    });
  });

  it('adds nothing to an answer that has begun', async () => {
    const { code, out, err } = await stopped(['--json'], { UPPOLICE_LANG: '' }, 'SIGINT', "await world.io.out('[1,');");
    expect({ code, out }).toEqual({ code: 130, out: '[1,' });
    expect(err).toContain('Run the same command again');
  });
});
