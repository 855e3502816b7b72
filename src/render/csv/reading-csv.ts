/** How often the machine was corrected, as CSV: a row for each month and figure; no totals among them, which a sum over the column would count again. */
import { istIso } from '../../domain/time/ist.ts';
import type { Counted, ReadingFigures, ReadingReport } from '../../reports/reading.ts';
import { type CsvColumn, csvHeader, csvRows } from './csv.ts';

interface Row extends Counted {
  readonly month: string;
  readonly group: string;
  readonly kind: string;
  readonly received: number;
}

export function readingCsv(report: ReadingReport, excel: boolean): string {
  const columns: CsvColumn<Row>[] = [
    { key: 'month', value: (row) => row.month },
    { key: 'group', value: (row) => row.group },
    { key: 'kind', value: (row) => row.kind },
    { key: 'n', value: (row) => row.n },
    { key: 'share', value: (row) => row.share },
    { key: 'received', value: (row) => row.received },
    { key: 'from', value: () => report.from },
    { key: 'to', value: () => report.to },
    { key: 'asOf', value: () => istIso(report.asOf) },
    { key: 'register', value: () => report.footer.register },
    { key: 'definitions', value: () => report.footer.definitions },
    { key: 'head', value: () => report.footer.head },
  ];
  const rows = report.months.flatMap(rowsOf);
  return csvHeader(columns, { excel }) + csvRows(rows, columns, { excel });
}

function rowsOf({
  month,
  received,
  withoutPerson,
  byPerson,
  confirmed,
  corrected,
  corrections,
  leftOpen,
  by,
}: ReadingFigures & { month: string }): Row[] {
  const groups = { decided: { withoutPerson, byPerson, confirmed, corrected }, corrections, leftOpen, by };
  return Object.entries(groups).flatMap(([group, kinds]) =>
    Object.entries(kinds).map(([kind, counted]) => ({ month, group, kind, received, ...counted })),
  );
}
