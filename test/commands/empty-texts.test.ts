import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

/** What looks empty on a screen: nothing, a space, a zero-width space, a joiner, a filler of Korean, an empty pattern of Braille. */
const EMPTY = ['', ' ', '\u200b', '\u200d', '\u3164', '\u2800'];
const FIRST = 'UPP-2026-000001-5';

describe.each(EMPTY.map((text) => [JSON.stringify(text), text] as const))(
  'a text of %s is missing, and that is said before a register is needed',
  (_, text) => {
    it.each([
      ['locate', ['locate', text], '<text> is missing'],
      ['close with an FIR', ['close', FIRST, '--outcome', 'fir', '--detail', text], '--detail'],
      ['forward that overrules', ['forward', FIRST, '--overrule', '--reason', text], 'reason'],
      ['--db', ['--db', text, 'list'], '--db|database|register'],
    ])('it is by %s', async (_name, argv, says) => {
      const { stdout, stderr, code } = await run(argv);
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
      expect(stderr).toMatch(new RegExp(says));
    });
  },
);

describe('close', () => {
  it.each([
    [['--outcome', 'duplicate'], '--of'],
    [['--outcome', 'other_authority'], '--authority'],
    [['--outcome', 'fir'], '--detail'],
    [['--outcome', 'guided', '--of', FIRST], '--of'],
  ])('%j is refused before a register is needed, with what is missing', async (options, named) => {
    const { stderr, code } = await run(['close', FIRST, ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
  });
});
