import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, fitText, wrapText } from '../../../src/render/screen/display-width.ts';
import { type Column, renderTable } from '../../../src/render/screen/table.ts';

const columns: Column<readonly string[]>[] = [
  { title: 'Docket', value: ([docket = '']) => docket },
  { title: 'Text', value: ([, text = '']) => text, shrink: true },
  { title: 'End', value: () => '|' },
];

function widths(table: string): number[] {
  return table
    .trimEnd()
    .split('\n')
    .filter((line) => line.endsWith('|'))
    .map(displayWidth);
}

describe('renderTable', () => {
  const rows = [
    ['UPP-2026-000001-5', 'थाना एत्मादपुर में प्रार्थी की मोटरसाइकिल चोरी'],
    ['UPP-2026-000002-8', 'क्\u200Dषेत्र 👨\u200D👩\u200D👧 ☎\uFE0F 👍🏽 🇮🇳'],
    ['UPP-2026-000003-1', 'plain'],
  ];

  it('keeps columns in line whatever the script', () => {
    const [first, ...others] = widths(renderTable(rows, columns, { columns: 100, colour: false }));
    expect(others).toHaveLength(2);
    for (const width of others) expect(width).toBe(first);
  });

  it('fits the terminal by cutting the columns that may shrink', () => {
    const table = renderTable(rows, columns, { columns: 50, colour: false });
    for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(50);
    expect(table).toContain('UPP-2026-000001-5');
    expect(table).toContain('…');
  });

  it('fits even a very narrow terminal', () => {
    for (const line of renderTable(rows, columns, { columns: 20, colour: false }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(20);
  });

  it('prints no escape sequence without colour, and paints finished cells with it', () => {
    const painted = columns.map((column) => ({ ...column, paint: (text: string) => `<${text}>` }));
    const plain = renderTable(rows, painted, { columns: 100, colour: false });
    expect(plain).not.toContain('\u001B');
    expect(plain).not.toContain('<');
    expect(renderTable(rows, painted, { columns: 100, colour: true })).toContain('<plain>');
  });

  it('lets no hostile text out of its cell', () => {
    const hostile = [['x', 'a\n\u001B[2Jb\u202E\tc']];
    const table = renderTable(hostile, columns, { columns: 80, colour: false });
    expect(table.trimEnd().split('\n')).toHaveLength(3);
    expect(table).toContain('a b c');
  });

  it('is one line a row with tabs between and nothing cut in a pipe', () => {
    const long = [['x', 'word '.repeat(100)]];
    expect(renderTable(long, columns, { columns: 80, colour: false, stdoutIsTerminal: false })).toBe(
      `x\t${'word '.repeat(100).trim()}\t|\n`,
    );
  });

  it('shows the heading alone where there is no row', () => {
    expect(renderTable([], columns, { columns: 80, colour: false })).toMatch(/^Docket {2}Text {2}End\n─+\n$/);
  });
});

describe('displayWidth', () => {
  it.each([
    ['शिकायत', 6],
    ['प्रार्थी', 6],
    ['कु', 1],
    ['कि', 2],
    ['👍', 2],
    ['🇮🇳', 2],
    ['日本', 4],
    ['abc', 3],
  ])('measures %s as terminals do', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });

  it('cuts to no more than the cells that were asked for, at the end of a syllable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, cells) => {
        expect(displayWidth(fitText(text, cells))).toBeLessThanOrEqual(cells);
      }),
    );
    expect(fitText('मोटरसाइकिल चोरी', 7)).toBe('मोटरसा…');
  });

  it('wraps without losing a letter and never beyond the width', () => {
    const text = 'थाना जलेसर क्षेत्र में मोटरसाइकिल चोरी https://example.com/a-very-long-address-without-any-space';
    const lines = wrapText(text, 20);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(20);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
