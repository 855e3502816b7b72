/** A table of figures as a workbook of one sheet: the same cells as in its CSV. */
import type { CsvTable } from '../csv/csv.ts';
import { workbook } from './workbook.ts';

export async function tableWorkbook<Row>(name: string, { columns, rows }: CsvTable<Row>): Promise<Uint8Array> {
  const sheet = columns.map(({ key, value, id }) => ({
    key,
    value,
    type: id ? ('id' as const) : rows.every((row) => isFigure(value(row))) ? ('number' as const) : ('code' as const),
  }));
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of workbook(name, sheet, onePage(rows), { cells: 0 })) {
    parts.push(part);
    size += part.length;
  }
  const bytes = new Uint8Array(size);
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
}

function isFigure(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

async function* onePage<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  if (rows.length > 0) yield rows;
}
