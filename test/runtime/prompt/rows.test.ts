import { describe, expect, it } from 'vitest';
import { clusters, displayWidth } from '../../../src/render/screen/display-width.ts';
import { lineOf } from '../../../src/runtime/prompt/line.ts';
import { rowsOf } from '../../../src/runtime/prompt/rows.ts';

const LONG = 'आवेदक से फ़ोन पर बात हुई और उन्होंने कहा कि चौकी प्रभारी ने मौके पर जाकर जाँच कर ली है '.repeat(5).trim();
const screen = (columns: number, rows = 24) => ({ columns, rows });

describe('the rows of a line', () => {
  it.each([20, 40, 80, 120])('are broken between words, and never wider than a terminal of %i columns has room for', (columns) => {
    const { rows } = rowsOf('Reason: ', lineOf(LONG), screen(columns, 99));
    for (const row of rows) expect(displayWidth(row.trimEnd())).toBeLessThan(columns);
    const words = new Set(['Reason:', ...LONG.split(' ')]);
    for (const word of rows.join('\n').split(/\s+/)) expect(words).toContain(word);
    expect(rows.join('')).toBe(`Reason: ${LONG}`);
  });

  it('put the cursor behind what stands before it, in each place of the line', () => {
    let at = 0;
    for (const letter of clusters(LONG)) {
      at += letter.length;
      const { rows, row, before } = rowsOf('> ', { text: LONG, at }, screen(30, 99));
      expect(rows[row]?.startsWith(before)).toBe(true);
      expect(rows.slice(0, row).join('') + before).toBe(
        `> ${LONG.slice(0, at)}`.slice(0, rows.slice(0, row).join('').length + before.length),
      );
      expect(displayWidth(before.trimEnd())).toBeLessThan(30);
    }
  });

  it('break a word that is longer than a row between two letters', () => {
    const { rows } = rowsOf('', lineOf('शि'.repeat(30)), screen(20));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toMatch(/^(शि)+$/);
    expect(rows.join('')).toBe('शि'.repeat(30));
  });

  it('that are more than the screen are shown around the cursor', () => {
    const end = rowsOf('> ', lineOf(LONG), screen(20, 4));
    expect(end.rows).toHaveLength(4);
    expect(end.row).toBe(3);
    const start = rowsOf('> ', { text: LONG, at: 0 }, screen(20, 4));
    expect([start.rows.length, start.row, start.before]).toEqual([4, 0, '> ']);
  });

  it('of a secret show a sign for each letter, or nothing', () => {
    expect(rowsOf('Token: ', lineOf('कि12'), screen(80), '*')).toEqual({ rows: ['Token: ***'], row: 0, before: 'Token: ***' });
    expect(rowsOf('Token: ', lineOf('hush'), screen(80), '').rows).toEqual(['Token: ']);
  });
});
