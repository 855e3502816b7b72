import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type CsvColumn, csvHeader, csvRows, guardCell } from '../../../src/render/csv/csv.ts';
import { jsonArray, ndjson, safeJson } from '../../../src/render/json/json-stream.ts';

const columns: CsvColumn<{ id: string | null; text: string | null }>[] = [
  { key: 'id', value: (row) => row.id, id: true },
  { key: 'text', value: (row) => row.text },
];

describe('CSV', () => {
  it.each(['=HYPERLINK("http://evil")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '\u200B=1'])(
    'makes %j text that no spreadsheet runs',
    (cell) => {
      expect(guardCell(cell)).toBe(`'${cell}`);
    },
  );

  it('leaves ordinary text alone', () => {
    for (const cell of ['महोदय', 'a=b', '', '12']) expect(guardCell(cell)).toBe(cell);
  });

  it('quotes what needs it and reads back as it was', () => {
    const text = 'he said "no", then\nleft; done';
    const csv = csvHeader(columns, { excel: false }) + csvRows([{ id: '1900000000000000001', text }], columns, { excel: false });
    expect(parse(csv, { columns: true })).toEqual([{ id: '1900000000000000001', text }]);
  });

  it.each(['\n', '\r', '\r\n', '\n\n=1+cmd', '\r=1'])('keeps a text with %j in one record, whatever ends the records', (breaking) => {
    const written = `a${breaking}b`;
    const text = written.replace(/\r\n?/g, '\n');
    for (const excel of [false, true]) {
      const csv = csvRows([{ id: '1', text: written }], columns, { excel });
      expect(csv).toContain(`"${text}"`);
      expect(parse(csv, { relax_column_count: false })).toEqual([[excel ? '\t1' : '1', text]]);
    }
  });

  it.each(['007', '1E5', 'MARCH1', 'TRUE', 'jan2020', '00123456789', '2_1'])('keeps the handle %s text in Excel', (handle) => {
    expect(csvRows([{ id: handle, text: null }], columns, { excel: true })).toBe(`"\t${handle}",\r\n`);
    expect(csvRows([{ id: handle, text: null }], columns, { excel: false })).toBe(`${handle},\n`);
  });

  it('has no terminal codes, and ids as they are', () => {
    expect(csvRows([{ id: '123', text: 'a\u001B[31mb\u202E' }], columns, { excel: false })).toBe('123,ab\n');
  });

  it('guards a cell of an id column that does not hold an id', () => {
    expect(csvRows([{ id: '=1', text: null }], columns, { excel: false })).toBe("'=1,\n");
  });

  it('for Excel has a byte order mark, CR LF, and ids as text', () => {
    expect(csvHeader(columns, { excel: true })).toBe('\uFEFFid,text\r\n');
    expect(csvRows([{ id: '123', text: 'x' }], columns, { excel: true })).toBe('"\t123",x\r\n');
  });
});

describe('JSON', () => {
  async function* pages(...all: unknown[][]) {
    yield* all;
  }
  const joined = async (chunks: AsyncIterable<string>) => (await Array.fromAsync(chunks)).join('');

  it('is one array over all pages, and [] where nothing was found', async () => {
    expect(JSON.parse(await joined(jsonArray(pages([{ a: 1 }, { a: 2 }], [], [{ a: 3 }]))))).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(await joined(jsonArray(pages()))).toBe('[]\n');
    expect(await joined(ndjson(pages([{ a: 1 }, { a: 2 }])))).toBe('{"a":1}\n{"a":2}\n');
  });

  it('escapes what a terminal would obey and means the same', () => {
    const value = { text: 'a\u009Bb\u202Ec\u001Bd\u2028' };
    const json = safeJson(value);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be left
    expect(json).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2028]/);
    expect(JSON.parse(json)).toEqual(value);
  });
});
