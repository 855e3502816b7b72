/** The tables that lie beside the pages of a review pack: the rows of its reports, and the oldest dockets by number. */
import { istDay } from '../../domain/time/ist.ts';
import type { WaitingDocket } from '../../reports/dashboard/waiting.ts';
import type { Review } from '../../reports/review/review.ts';
import { countriesTable } from './abroad-csv.ts';
import type { CsvTable } from './csv.ts';
import { questionTable } from './question-csv.ts';

type Cells = readonly (string | number | boolean | null)[];

/** By the name of the report. */
export function reviewTables(review: Review): (readonly [name: string, table: CsvTable<Cells>])[] {
  const { zones, response, trend, categories, ageing, police, quality, handles, countries, oldest } = review;
  const reports = { zones, response, trend, categories, ageing, police, quality, handles };
  return [
    ...Object.entries(reports).map(([name, report]) => [name, inCells(questionTable(report))] as const),
    ...(countries === null ? [] : [['countries', inCells(countriesTable(countries))] as const]),
    ['oldest', inCells(oldestTable(oldest))] as const,
  ];
}

function oldestTable(rows: readonly WaitingDocket[]): CsvTable<WaitingDocket> {
  return {
    rows,
    columns: [
      { key: 'docket', value: ({ docket }) => docket },
      { key: 'registeredDay', value: ({ registeredAt }) => istDay(registeredAt) },
      { key: 'status', value: ({ status }) => status },
      { key: 'withheld', value: ({ withheld }) => (withheld ? 'class' : null) },
      { key: 'unit', value: ({ withheld, unit }) => (withheld ? null : (unit?.en ?? null)) },
      { key: 'district', value: ({ withheld, district }) => (withheld ? null : (district?.en ?? null)) },
    ],
  };
}

/** Whatever its rows are, their cells alone. */
function inCells<Row>({ columns, rows }: CsvTable<Row>): CsvTable<Cells> {
  return {
    columns: columns.map((column, at) => ({ ...column, value: (cells) => cells[at] ?? null })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
