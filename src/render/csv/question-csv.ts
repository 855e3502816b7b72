/** Rows of a report as CSV: the same numbers as in its JSON, what stands inside another object under both names (`outcomes.fir`). */
import type { ReportHead } from '../../reports/questions/group-report.ts';
import { type CsvColumn, type CsvTable, csvTable } from './csv.ts';

type Cell = string | number | boolean | null;

export function questionCsv(report: RowsReport, excel: boolean): string {
  return csvTable(questionTable(report), { excel });
}

export type RowsReport = ReportHead & { readonly rows: readonly object[] };

/** No line of totals is among the rows, which a sum over the column would count again. */
export function questionTable(report: RowsReport): CsvTable<ReadonlyMap<string, Cell>> {
  const rows = report.rows.map((row) => flat(row));
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const columns: CsvColumn<ReadonlyMap<string, Cell>>[] = [
    ...names.map((key) => ({ key, value: (row: ReadonlyMap<string, Cell>) => row.get(key) ?? null })),
    { key: 'from', value: () => report.from },
    { key: 'to', value: () => report.to },
    { key: 'basis', value: () => report.basis },
    { key: 'asOf', value: () => report.asOf },
    { key: 'register', value: () => report.footer.register },
    { key: 'definitions', value: () => report.footer.definitions },
    { key: 'head', value: () => report.footer.head },
  ];
  return { columns, rows };
}

function flat(value: object, prefix = ''): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [key, inner] of Object.entries(value)) {
    if (isCell(inner)) cells.set(prefix + key, inner);
    else for (const [name, cell] of flat(inner, `${prefix}${key}.`)) cells.set(name, cell);
  }
  return cells;
}

function isCell(value: unknown): value is Cell {
  return value === null || typeof value !== 'object';
}
