import { describe, expect, it } from 'vitest';
import { safeLine, safeText } from '../../src/render/safe-text.ts';
import fc from '../support/fast-check.ts';

describe('safeText', () => {
  it.each([
    ['colours', '\u001B[31mred\u001B[0m', 'red'],
    ['cursor movements', 'a\u001B[2J\u001B[10;5Hb', 'ab'],
    ['window titles', 'a\u001B]0;owned\u0007b', 'ab'],
    ['links ended by ST', '\u001B]8;;http://evil\u001B\\text\u001B]8;;\u001B\\', 'text'],
    ['device control strings', 'a\u001BPq#0;2;0\u001B\\b', 'ab'],
    ['eight-bit control sequences', 'a\u009B31mb\u009Ctext', 'abtext'],
    ['a resetting escape', 'a\u001Bcb', 'ab'],
    ['an escape at the end', 'a\u001B', 'a'],
    ['bells, NUL, backspaces', 'a\u0007\u0000\b\u007Fb', 'ab'],
    ['bidi overrides and isolates', 'abc\u202Efed\u2066x\u2069\u200F\u061C', 'abcfedx'],
  ])('removes %s and leaves the words', (_, hostile, expected) => {
    expect(safeText(hostile)).toBe(expected);
  });

  it('loses no words if a string sequence has no end', () => {
    expect(safeText('\u001B]0;the complaint itself')).toBe('0;the complaint itself');
  });

  it('keeps the joiners that Hindi and emoji are written with', () => {
    for (const text of ['क्\u200Dष', 'क्\u200Cष', '👨\u200D👩\u200D👧']) expect(safeText(text)).toBe(text);
  });

  it('makes every kind of line end a line feed', () => {
    expect(safeText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(safeLine(' a\r\n\n b\tc ')).toBe('a b c');
  });

  it('leaves nothing that a terminal would obey, whatever the text', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be left
    const hostile = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
    const piece = fc.oneof(fc.string(), fc.constantFrom('\u001B', '\u001B[', '\u009B', '\u001B]', '\u0007', '\u202E', '31m', '\n'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(safeText(pieces.join(''))).not.toMatch(hostile);
        expect(safeLine(pieces.join(''))).not.toContain('\n');
      }),
    );
  });
});
