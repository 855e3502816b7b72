import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type SheetColumn, workbook } from '../../../src/render/xlsx/workbook.ts';
import { officeProgram } from '../../support/office.ts';
import { temporaryFolder } from '../../support/run.ts';

/** What a spreadsheet might run, or turn into something else. */
const CELLS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '=HYPERLINK("http://example.invalid","देखें")',
  "=cmd|' /C calc'!A0",
  ' =1+1',
  '\t=1+1',
  'थाना ताजगंज की शिकायत: क्षेत्र में ज़्यादा शोर, \u200Dक्\u200Dष',
  'दो\nपंक्तियाँ',
  '<b>&amp;</b> "q" \'s\'',
  '_x0041_ and _x000D_',
  ' spaces at both ends ',
  '007',
  '1E5',
  'MARCH1',
  'TRUE',
  '2115674996733902848',
  '😀 emoji',
  '\uFFFF\uFFFE',
] as const;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly n: number | null;
  readonly flag: boolean;
}

const COLUMNS: readonly SheetColumn<Row>[] = [
  { key: 'id', type: 'id', value: ({ id }) => id },
  { key: 'text', type: 'text', value: ({ text }) => text },
  { key: 'n', type: 'number', value: ({ n }) => n },
  { key: 'flag', type: 'flag', value: ({ flag }) => flag },
];

const ROWS: readonly Row[] = CELLS.map((text, at) => ({
  id: `190000000000000000${at}`,
  text,
  n: at === 0 ? null : at,
  flag: at % 2 === 0,
}));

async function* pages<T>(...all: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  yield* all;
}

async function written(rows: readonly Row[], mostRows?: number): Promise<{ readonly bytes: Uint8Array; readonly cut: number }> {
  const cut = { cells: 0 };
  const parts: Uint8Array[] = [];
  for await (const part of workbook('complaints', COLUMNS, pages(rows.slice(0, 3), [], rows.slice(3)), cut, mostRows)) parts.push(part);
  return { bytes: Buffer.concat(parts), cut: cut.cells };
}

/** As a reader has them: what no workbook holds is replaced or removed before. */
const SHOWN = CELLS.map((text) => text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').replace(/\t/g, ' '));

/** The sheet is the first file of the archive. */
function firstPart(archive: Buffer): string {
  const [nameLength, extraLength] = [archive.readUInt16LE(26), archive.readUInt16LE(28)];
  expect(archive.toString('utf8', 30, 30 + nameLength)).toBe('xl/worksheets/sheet1.xml');
  return inflateRawSync(archive.subarray(30 + nameLength + extraLength)).toString('utf8');
}

describe('a workbook', () => {
  it('holds every cell as it was, ids as text, figures as numbers, and nothing that is computed', async () => {
    const { bytes, cut } = await written(ROWS);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['complaints']);
    const [header, ...rows] = sheets[0]?.rows ?? [];
    expect(header).toEqual(['id', 'text', 'n', 'flag']);
    expect(rows.map(([id, text, n, flag]) => ({ id, text, n: n ?? null, flag }))).toEqual(
      ROWS.map((row, at) => ({ ...row, text: SHOWN[at] })),
    );
    expect(cut).toBe(0);
  });

  it('has no formula, and its header stays where it is', async () => {
    const { bytes } = await written(ROWS);
    const sheet = firstPart(Buffer.from(bytes));
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet.match(/<row /g)).toHaveLength(ROWS.length + 1);
  });

  it('cuts a text that no cell takes, and counts it', async () => {
    const long = { id: '1', text: `${'क'.repeat(32_765)}😀😀`, n: 1, flag: true };
    const { bytes, cut } = await written([long]);
    const text = (await readXlsx(bytes)).sheets[0]?.rows[1]?.[1];
    expect(cut).toBe(1);
    expect(text).toBe(`${'क'.repeat(32_765)}…`);
  });

  it('goes on in a further sheet with the same header', async () => {
    const { bytes } = await written(ROWS, 6);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.length).toBe(Math.ceil(ROWS.length / 5));
    expect(sheets.every(({ rows }) => rows[0]?.[0] === 'id')).toBe(true);
    expect(sheets.flatMap(({ rows }) => rows.slice(1))).toHaveLength(ROWS.length);
  });

  it('has its header where there is no row', async () => {
    const { bytes } = await written([]);
    expect((await readXlsx(bytes)).sheets[0]?.rows).toEqual([['id', 'text', 'n', 'flag']]);
  });

  const office = officeProgram();
  it.skipIf(office === null)(
    'is shown by LibreOffice as it was written, each row a row (skipped where it is not installed)',
    { timeout: 120_000 },
    async () => {
      using folder = temporaryFolder();
      writeFileSync(folder.file('w.xlsx'), (await written(ROWS)).bytes);
      execFileSync(office ?? '', [
        `-env:UserInstallation=file://${folder.file('profile')}`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
        '--outdir',
        folder.file('out'),
        folder.file('w.xlsx'),
      ]);
      const [header, ...rows] = parse(readFileSync(folder.file('out/w.csv'), 'utf8'), {
        bom: true,
        relax_column_count: false,
      }) as string[][];
      expect(header).toEqual(['id', 'text', 'n', 'flag']);
      expect(rows.map(([id, text]) => ({ id, text }))).toEqual(ROWS.map(({ id }, at) => ({ id, text: SHOWN[at] })));
    },
  );
});
