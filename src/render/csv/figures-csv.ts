/** Figures as CSV: the same numbers as in the JSON, one column for each key. */
import { OUTCOMES } from '../../domain/docket/complaint.ts';
import { istIso } from '../../domain/time/ist.ts';
import type { DistrictRow, DistrictsReport, FigureRow, StatusReport } from '../../reports/figures.ts';
import type { Totals } from '../../reports/totals.ts';
import { type CsvColumn, csvHeader, csvRows } from './csv.ts';

const TOTAL_COLUMNS: readonly CsvColumn<Totals>[] = [
  { key: 'received', value: (row) => row.received },
  { key: 'open', value: (row) => row.open },
  { key: 'inProcess', value: (row) => row.inProcess },
  { key: 'closed', value: (row) => row.closed },
  ...OUTCOMES.map((outcome) => ({ key: `outcomes.${outcome}`, value: (row: Totals) => row.outcomes[outcome] })),
  { key: 'notActionable', value: (row) => row.notActionable },
  { key: 'duplicates', value: (row) => row.duplicates },
  { key: 'attention', value: (row) => row.attention },
  { key: 'overdue', value: (row) => row.overdue },
  { key: 'backlog', value: (row) => row.backlog },
  { key: 'numberTold', value: (row) => row.numberTold },
  { key: 'closedShare', value: (row) => row.closedShare },
  { key: 'medianFirstReplyMinutes', value: (row) => row.medianFirstReplyMinutes },
  { key: 'withoutNotActionable.received', value: (row) => row.withoutNotActionable.received },
  { key: 'withoutNotActionable.closed', value: (row) => row.withoutNotActionable.closed },
  { key: 'withoutNotActionable.closedShare', value: (row) => row.withoutNotActionable.closedShare },
  { key: 'withoutNotActionable.medianFirstReplyMinutes', value: (row) => row.withoutNotActionable.medianFirstReplyMinutes },
];

/** A row for each group, and no line of totals among them, which a sum over the column would count again; without groups one row, with the key ALL. */
export function figuresCsv(report: StatusReport | DistrictsReport, excel: boolean): string {
  const form = { excel };
  const columns: CsvColumn<Partial<DistrictRow> & FigureRow>[] = [
    { key: 'key', value: (row) => row.key },
    { key: 'name', value: (row) => row.name },
    { key: 'nameHi', value: (row) => row.nameHi },
    ...TOTAL_COLUMNS,
    ...('by' in report
      ? []
      : [{ key: 'lastUnitReplyAt', value: (row: Partial<DistrictRow>) => (row.lastUnitReplyAt ? istIso(row.lastUnitReplyAt) : null) }]),
    { key: 'receivedBefore', value: (row) => row.before?.received ?? null },
    { key: 'list', value: (row) => row.list },
    { key: 'from', value: () => report.from },
    { key: 'to', value: () => report.to },
    { key: 'asOf', value: () => istIso(report.asOf) },
    { key: 'register', value: () => report.footer.register },
    { key: 'definitions', value: () => report.footer.definitions },
    { key: 'head', value: () => report.footer.head },
  ];
  const isWhole = 'by' in report && report.by === 'none';
  const rows = isWhole ? [{ key: 'ALL', name: null, nameHi: null, ...report.totals, list: report.list }] : report.rows;
  return csvHeader(columns, form) + csvRows(rows, columns, form);
}
