/** The figures of the countries abroad and of their coordinators, as pages for a terminal. */
import { placeAbroad } from '../../../domain/directory/coordinator.ts';
import { countryText } from '../../../domain/directory/country.ts';
import { REPORT_ABROAD } from '../../../domain/messages/commands/figures/report-abroad.ts';
import { COUNTRY } from '../../../domain/messages/commands/overseas/country.ts';
import { FIGURES } from '../../../domain/messages/screen/figures/figures.ts';
import { joined, type Text, verbatim } from '../../../domain/messages/text.ts';
import { count } from '../../../domain/text/amounts.ts';
import { istTime } from '../../../domain/time/ist.ts';
import type { CoordinatorsReport } from '../../../reports/abroad/coordinators.ts';
import type { CountriesReport, CountryRow } from '../../../reports/abroad/countries.ts';
import type { AbroadReport } from '../../../reports/abroad/period.ts';
import type { ListLook } from '../complaint/list.ts';
import { AS_PAGE } from '../figures/page-look.ts';
import { type Column, renderTable } from '../table.ts';

export function countriesPage(report: CountriesReport, look: ListLook): string {
  const { lang } = look;
  const { rows, totals } = report;
  const columns: Column<CountryRow>[] = [
    { title: REPORT_ABROAD.fieldCountry[lang], value: ({ country }) => countryText(country)[lang], shrink: true },
    ...numbers<CountryRow>(look, [
      [REPORT_ABROAD.fieldReceived, ({ received }) => received],
      [REPORT_ABROAD.fieldOpen, ({ open }) => open],
      [REPORT_ABROAD.fieldInProcess, ({ inProcess }) => inProcess],
      [REPORT_ABROAD.fieldClosed, ({ closed }) => closed],
      [REPORT_ABROAD.fieldEmergencies, ({ emergencies }) => emergencies],
      ...outreach<CountryRow>(look),
    ]),
    {
      title: REPORT_ABROAD.fieldCoordinator[lang],
      value: ({ coordinators }) => (coordinators.length === 0 ? REPORT_ABROAD.nobody[lang] : coordinators.join(', ')),
      shrink: true,
    },
    { title: REPORT_ABROAD.fieldHandle[lang], value: (row) => handleSaid(row)[lang], shrink: true },
  ];
  const line = REPORT_ABROAD.totals(totals.countries, totals.withoutCoordinator, totals.withoutHandle)[lang];
  return page(report, rows.length === 0 ? null : `${renderTable(rows, columns, { ...look, ...AS_PAGE })}${line}\n`, look);
}

export function coordinatorsPage(report: CoordinatorsReport, look: ListLook): string {
  const { lang } = look;
  type Row = CoordinatorsReport['rows'][number];
  const columns: Column<Row>[] = [
    { title: REPORT_ABROAD.fieldPlace[lang], value: (row) => placeAbroad(row)[lang], shrink: true },
    { title: REPORT_ABROAD.fieldCoordinator[lang], value: ({ name }) => name ?? REPORT_ABROAD.nobody[lang], shrink: true },
    {
      title: REPORT_ABROAD.fieldTerm[lang],
      value: ({ from, to }) => (from === null ? '' : REPORT_ABROAD.term(from, to)[lang]),
      shrink: true,
    },
    ...numbers<Row>(look, [
      [REPORT_ABROAD.fieldDays, ({ days }) => days],
      [REPORT_ABROAD.fieldReceived, ({ received }) => received],
      [REPORT_ABROAD.fieldEmergencies, ({ emergencies }) => emergencies],
      [REPORT_ABROAD.fieldClosed, ({ closed }) => closed],
      ...outreach<Row>(look),
    ]),
  ];
  return page(report, report.rows.length === 0 ? null : renderTable(report.rows, columns, { ...look, ...AS_PAGE }), look);
}

/** Below this width there is no room for what was done to make the service known: a line says so. */
const ROOM_FOR_OUTREACH = 110;

const OUTREACH_FIELDS = [REPORT_ABROAD.fieldOutreach, REPORT_ABROAD.fieldReached, REPORT_ABROAD.fieldJoined];

type Counted = { readonly outreach: number; readonly reached: number; readonly joined: number };

function outreach<Row extends Counted>({ columns }: ListLook): (readonly [Text, (row: Row) => number])[] {
  if (columns < ROOM_FOR_OUTREACH) return [];
  return [
    [REPORT_ABROAD.fieldOutreach, (row) => row.outreach],
    [REPORT_ABROAD.fieldReached, (row) => row.reached],
    [REPORT_ABROAD.fieldJoined, (row) => row.joined],
  ];
}

function numbers<Row>({ lang }: ListLook, columns: readonly (readonly [Text, (row: Row) => number])[]): Column<Row>[] {
  return columns.map(([title, value]) => ({ title: title[lang], value: (row) => count(value(row)), align: 'right' }));
}

function page({ from, to, asOf, register, head }: AbroadReport, table: string | null, { lang, columns }: ListLook): string {
  const noRoom = table === null || columns >= ROOM_FOR_OUTREACH ? '' : `${FIGURES.noRoom(joined(OUTREACH_FIELDS, ', '))[lang]}\n`;
  const basis = REPORT_ABROAD.basis(register, istTime(asOf), head)[lang];
  return `${REPORT_ABROAD.period(from, to)[lang]}\n\n${table ?? `${REPORT_ABROAD.none[lang]}\n`}${noRoom}\n${basis}\n`;
}

function handleSaid({ handle, lifecycle }: CountryRow): Text {
  if (handle === null) return COUNTRY.lifecycle.none;
  return lifecycle === 'active' ? verbatim(`@${handle}`) : COUNTRY.handleWith(handle, COUNTRY.lifecycle[lifecycle]);
}
