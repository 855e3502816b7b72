import { describe, expect, it } from 'vitest';
import {
  givenLine,
  headerLine,
  highestSerials,
  type NumberMark,
  parseMark,
  promisedLine,
  shortfall,
  unpromised,
} from '../../../../src/domain/docket/number/number-mark.ts';
import fc from '../../../support/fast-check.ts';

const HEADER = headerLine('id-1', 'UPP');
const AFTER = { seq: 7, hash: 'ab' };

function mark(...lines: string[]): NumberMark {
  return parseMark(HEADER + lines.join('')) as NumberMark;
}

describe('the mark of docket numbers', () => {
  it.each([
    ['nothing was given', [], []],
    ['what was given counts', [givenLine(2026, 5)], [[2026, 5]]],
    ['what was about to be given counts', [givenLine(2026, 5), promisedLine(2026, { from: 5, to: 9, after: AFTER })], [[2026, 9]]],
    [
      'a year does not end another',
      [givenLine(2026, 500), givenLine(2027, 3)],
      [
        [2026, 500],
        [2027, 3],
      ],
    ],
    ['a smaller number written late lowers nothing', [givenLine(2026, 9), givenLine(2026, 5)], [[2026, 9]]],
    [
      'a later promise replaces one that was not kept',
      [promisedLine(2026, { from: 5, to: 90, after: AFTER }), promisedLine(2026, { from: 5, to: 7, after: AFTER }), givenLine(2026, 7)],
      [[2026, 7]],
    ],
  ] as const)('says the highest numbers: %s', (_, lines, expected) => {
    expect([...highestSerials(mark(...lines))]).toEqual(expected);
  });

  it.each(['', 'garbage', '{"numbers": 5}', 'docket-numbers 2 id UPP\n', 'docket-numbers 1 id\n'])(
    'takes no other file for a mark: %j',
    (content) => {
      expect(parseMark(content)).toBeNull();
    },
  );

  it('takes what a crash can leave of its lines for nothing else', () => {
    const lines = [givenLine(2026, 12), promisedLine(2026, { from: 12, to: 19, after: { seq: 7, hash: 'ab'.repeat(32) } })];
    for (const line of lines)
      for (let length = 0; length < line.length; length++)
        for (const end of ['', '\n', '\0\0\0', '\0\n'])
          expect([
            line.slice(0, length),
            mark(lines[0] ?? '', line.slice(0, length) + end, ...(end.endsWith('\n') ? lines : [])).stray,
          ]).toEqual([line.slice(0, length), null]);
  });

  it.each([
    'junk',
    'given 2026 12 x',
    'given  2026 12',
    'Given 2026 12',
    'given 2026 -1',
    'given 26 1\0 x',
    'given 2026 12.5',
    'promised 2026 1-2 before 7:ab',
    'promised 2026 1-2 after 7:xy',
    ' given 2026 12',
    'ж',
  ])('names the line %j, which no run writes', (line) => {
    expect(mark(givenLine(2026, 12), `${line}\n`, givenLine(2026, 12)).stray).toBe(3);
  });

  it.each([
    ['a number that nobody announced', [givenLine(2026, 5), promisedLine(2026, { from: 5, to: 7, after: AFTER }), givenLine(2026, 6)], 6],
    ['a number of 0', [promisedLine(2026, { from: 0, to: 7, after: AFTER }), givenLine(2026, 0)], 0],
    ['a year that nobody announced', [promisedLine(2026, { from: 0, to: 7, after: AFTER }), givenLine(2027, 7)], 7],
    ['those of a file that was written anew', [givenLine(2025, 80), givenLine(2026, 5)], null],
    [
      'one that another process says later',
      [
        promisedLine(2026, { from: 0, to: 7, after: AFTER }),
        promisedLine(2026, { from: 7, to: 9, after: AFTER }),
        givenLine(2026, 7),
        givenLine(2026, 9),
      ],
      null,
    ],
    [
      'one that was lost',
      [promisedLine(2026, { from: 0, to: 7, after: AFTER }), promisedLine(2026, { from: 7, to: 9, after: AFTER }), givenLine(2026, 9)],
      null,
    ],
  ] as const)('says which number does not follow from the lines before it: %s', (_, lines, serial) => {
    expect(unpromised(mark(...lines))?.serial ?? null).toBe(serial);
  });

  it('is read up to where a crash cut its last line', () => {
    const whole = HEADER + givenLine(2026, 12) + promisedLine(2026, { from: 12, to: 19, after: AFTER });
    for (let length = (HEADER + givenLine(2026, 12)).length; length < whole.length - 1; length++)
      expect(highestSerials(parseMark(whole.slice(0, length)) as NumberMark).get(2026)).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['a register that gave all of it', 9, true, null],
    ['a register that is ahead', 12, true, null],
    ['one that was killed before the commit', 5, true, null],
    ['one whose chain does not hold the place of the promise', 5, false, 9],
    ['one that is between the two', 7, true, 9],
    ['an older copy', 4, true, 5],
    ['an empty one', 0, true, 5],
  ] as const)('tells an older copy from an interrupted run: %s', async (_, counter, holds, given) => {
    const promised = mark(givenLine(2026, 5), promisedLine(2026, { from: 5, to: 9, after: AFTER }));
    const short = await shortfall(promised, new Map([[2026, counter]]), async () => holds);
    expect(short?.given ?? null).toBe(given);
  });

  it('never falls, whatever is written to it in whatever order', () => {
    const line = fc.oneof(
      fc.nat(50).map((n) => givenLine(2026, n)),
      fc
        .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
        .map(([from, more]) => promisedLine(2026, { from, to: from + more, after: AFTER })),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        let given = 0;
        for (let n = 0; n <= lines.length; n++) {
          const now = mark(...lines.slice(0, n)).years.get(2026)?.given ?? 0;
          expect(now).toBeGreaterThanOrEqual(given);
          given = now;
        }
      }),
    );
  });
});
