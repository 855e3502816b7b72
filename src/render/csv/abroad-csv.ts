/** The figures of the countries abroad and of their coordinators, as CSV: a row for each; no totals among them. */
import { countryName } from '../../domain/directory/country.ts';
import type { CoordinatorRow, CoordinatorsReport } from '../../reports/abroad/coordinators.ts';
import type { CountriesReport, CountryRow } from '../../reports/abroad/countries.ts';
import type { AbroadReport } from '../../reports/abroad/period.ts';
import { type CsvColumn, csvHeader, csvRows, type CsvTable, csvTable } from './csv.ts';

export function countriesCsv(report: CountriesReport, excel: boolean): string {
  return csvTable(countriesTable(report), { excel });
}

export function countriesTable(report: CountriesReport): CsvTable<CountryRow> {
  const columns: CsvColumn<CountryRow>[] = [
    { key: 'country', value: ({ country }) => country },
    { key: 'countryName', value: ({ country }) => countryName(country, 'en') },
    ...(['received', 'open', 'inProcess', 'closed', 'emergencies', 'outreach', 'reached', 'joined'] as const).map((key) => ({
      key,
      value: (row: CountryRow) => row[key],
    })),
    { key: 'coordinators', value: ({ coordinators }) => coordinators.join('; ') },
    { key: 'handle', value: ({ handle }) => handle, id: true },
    { key: 'lifecycle', value: ({ lifecycle }) => lifecycle },
    ...basis(report),
  ];
  return { columns, rows: report.rows };
}

export function coordinatorsCsv(report: CoordinatorsReport, excel: boolean): string {
  const columns: CsvColumn<CoordinatorRow>[] = [
    { key: 'country', value: ({ country }) => country },
    { key: 'city', value: ({ city }) => city },
    { key: 'coordinator', value: ({ coordinator }) => coordinator },
    { key: 'name', value: ({ name }) => name },
    { key: 'inOfficeFrom', value: ({ from }) => from },
    { key: 'inOfficeTo', value: ({ to }) => to },
    ...(['days', 'received', 'emergencies', 'closed', 'outreach', 'reached', 'joined'] as const).map((key) => ({
      key,
      value: (row: CoordinatorRow) => row[key],
    })),
    ...basis(report),
  ];
  return csvHeader(columns, { excel }) + csvRows(report.rows, columns, { excel });
}

function basis(report: AbroadReport): CsvColumn<unknown>[] {
  return (['from', 'to', 'asOf', 'register', 'head'] as const).map((key) => ({ key, value: () => report[key] }));
}
