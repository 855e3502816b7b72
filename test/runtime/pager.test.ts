/** The pager: which one, when it is used, and that leaving it early is no fault. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paged, pagerFor } from '../../src/runtime/pager.ts';
import { temporaryFolder } from '../support/run.ts';

const ENV = { PATH: process.env['PATH'] };

describe('the pager that is used', () => {
  it.each([
    [[], {}, 'less'],
    [[], { PAGER: 'more' }, 'more'],
    [[], { PAGER: 'more', UPPOLICE_PAGER: 'less -S' }, 'less -S'],
    [[], { PAGER: '' }, null],
    [[], { PAGER: 'cat' }, null],
    [[], { NO_PAGER: '1' }, null],
    [[], { TERM: 'dumb' }, null],
    [['list', '--no-pager'], {}, null],
    [['list', '--json'], {}, null],
  ] as const)('with %j and %j is %s', (argv, env, pager) => {
    expect(pagerFor(argv, env)).toBe(pager);
  });
});

/** The parts of an answer; `closed` once nobody asks for more. */
function answer(lines: number, size = 1): { parts: AsyncIterable<string>; seen: { asked: number; closed: boolean } } {
  const seen = { asked: 0, closed: false };
  const parts = async function* () {
    try {
      for (let at = 1; at <= lines; at++) {
        seen.asked = at;
        yield `line ${at} ${'x'.repeat(size)}\n`;
      }
    } finally {
      seen.closed = true;
    }
  };
  return { parts: parts(), seen };
}

async function printed(parts: AsyncIterable<string>, command: string) {
  const out: string[] = [];
  const taken: boolean[] = [];
  const screen = {
    rows: 10,
    columns: 80,
    out: async (text: string) => void out.push(text),
    taken: (isTaken: boolean) => void taken.push(isTaken),
  };
  await paged(parts, command, ENV, screen);
  return { out: out.join(''), taken };
}

describe('an answer on a screen of ten rows', () => {
  it('is printed as it is where it fits', async () => {
    const { out, taken } = await printed(answer(8).parts, 'false');
    expect([out.split('\n').length, taken]).toEqual([9, []]);
  });

  it('goes whole through the pager where it is longer, which has the terminal meanwhile', async () => {
    using folder = temporaryFolder();
    const { out, taken } = await printed(answer(200).parts, `cat > '${folder.file('read')}'`);
    expect([out, taken]).toEqual(['', [true, false]]);
    expect(readFileSync(folder.file('read'), 'utf8').match(/^line \d+ x$/gm)).toHaveLength(200);
  });

  it('is not made any further once the reader has left', async () => {
    const { parts, seen } = answer(100_000, 1000);
    const { taken } = await printed(parts, 'head -n 1 > /dev/null');
    expect(taken).toEqual([true, false]);
    expect(seen.closed).toBe(true);
    expect(seen.asked).toBeLessThan(100_000);
  });

  it('is printed where there is no such pager', async () => {
    const { out, taken } = await printed(answer(200).parts, 'no-such-pager-here -R');
    expect([out.match(/^line/gm)?.length, taken]).toEqual([200, []]);
  });
});
