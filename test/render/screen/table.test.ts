import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/render/screen/display-width.ts';
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

  it('aligns columns in every script', () => {
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

  it.each([
    [80, 'agrees with that of X, which told it at noon; the next reading tells it again'],
    [60, 'कोई दर्ज नहीं: डेस्क की घड़ी मिलाने के बाद ही संख्या दी जाएगी, तब तक पोस्ट रखी जाती हैं'],
    [40, 'onewordthatislongerthananylineofthisterminalcanbe and more'],
  ])('breaks sentences over several lines of a terminal of %i columns instead of cutting them', (wide, sentence) => {
    const sentences: Column<readonly string[]>[] = [
      { title: 'Check', value: ([check = '']) => check },
      { title: 'Seen', value: ([, seen = '']) => seen, wrap: true },
      { title: 'What to do', value: ([, , next = '']) => next, wrap: true },
    ];
    const next = 'uppolice operator add LOGIN --name NAME --role operator';
    const [, , ...lines] = renderTable([['clock', sentence, next]], sentences, { columns: wide, colour: false })
      .trimEnd()
      .split('\n');
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(wide);
    expect(lines.join('')).not.toContain('…');
    const letters = (text: string) => [...text.replaceAll(/\s/g, '')].sort().join('');
    expect(letters(lines.join(''))).toBe(letters(`clock${sentence}${next}`));
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

  it('keeps hostile text inside its cell', () => {
    const hostile = [['x', 'a\n\u001B[2Jb\u202E\tc']];
    const table = renderTable(hostile, columns, { columns: 80, colour: false });
    expect(table.trimEnd().split('\n')).toHaveLength(3);
    expect(table).toContain('a b c');
  });

  it('prints one line for each row in a pipe, with tabs between and nothing cut', () => {
    const long = [['x', 'word '.repeat(100)]];
    expect(renderTable(long, columns, { columns: 80, colour: false, stdoutIsTerminal: false })).toBe(
      `x\t${'word '.repeat(100).trim()}\t|\n`,
    );
  });

  it('shows only the heading if there is no row', () => {
    expect(renderTable([], columns, { columns: 80, colour: false })).toMatch(/^Docket {2}Text {2}End\n─+\n$/);
  });
});
