/** The columns of `export units`. */
import { UNIT_MEANS } from '../../domain/messages/columns/units.ts';
import type { ExportedUnit } from '../../reports/rows/units.ts';
import { rowKind } from './row-kind.ts';
import { dayCell, timeCell } from './times.ts';

export const UNITS = rowKind<ExportedUnit, keyof typeof UNIT_MEANS>('units', 1, UNIT_MEANS, [
  { key: 'code', type: 'code', value: ({ code }) => code },
  { key: 'kind', type: 'code', value: ({ kind }) => kind },
  { key: 'nameEn', type: 'text', value: ({ nameEn }) => nameEn },
  { key: 'nameHi', type: 'text', value: ({ nameHi }) => nameHi },
  { key: 'reportsTo', type: 'code', value: ({ reportsTo }) => reportsTo },
  { key: 'district', type: 'code', value: ({ district }) => district },
  { key: 'confirmed', type: 'flag', value: ({ confirmed }) => confirmed },
  { key: 'email', type: 'text', masked: true, value: ({ email }) => email },
  { key: 'phone', type: 'id', masked: true, value: ({ phone }) => phone },
  { key: 'whatsapp', type: 'id', masked: true, value: ({ whatsapp }) => whatsapp },
  { key: 'from', type: 'time', value: ({ from }) => timeCell(from) },
  { key: 'to', type: 'time', value: ({ to }) => timeCell(to) },
  { key: 'fromDay', type: 'day', value: ({ from }) => dayCell(from) },
  { key: 'toDay', type: 'day', value: ({ to }) => dayCell(to) },
]);
