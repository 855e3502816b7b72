/** The columns of `export outreach`. */
import { OUTREACH_MEANS } from '../../domain/messages/columns/outreach.ts';
import type { OutreachRow } from '../../reports/rows/outreach.ts';
import { rowKind } from './row-kind.ts';
import { dayCell, timeCell } from './times.ts';

export const OUTREACH_ROWS = rowKind<OutreachRow, keyof typeof OUTREACH_MEANS>('outreach', 1, OUTREACH_MEANS, [
  { key: 'id', type: 'id', value: ({ id }) => String(id) },
  { key: 'state', type: 'code', value: ({ state }) => state },
  { key: 'country', type: 'code', value: ({ country }) => country },
  { key: 'city', type: 'text', value: ({ city }) => city },
  { key: 'coordinatorId', type: 'id', value: ({ coordinatorId }) => (coordinatorId === null ? null : String(coordinatorId)) },
  { key: 'day', type: 'day', value: ({ on }) => on },
  { key: 'topic', type: 'code', value: ({ topic }) => topic },
  { key: 'kind', type: 'code', value: ({ kind }) => kind },
  { key: 'place', type: 'text', masked: true, value: ({ place }) => place },
  { key: 'audience', type: 'text', masked: true, value: ({ audience }) => audience },
  { key: 'reached', type: 'number', value: ({ reached }) => reached },
  { key: 'joined', type: 'number', value: ({ joined }) => joined },
  { key: 'link', type: 'text', value: ({ link }) => link },
  { key: 'note', type: 'text', masked: true, value: ({ note }) => note },
  { key: 'recordedAt', type: 'time', value: ({ recordedAt }) => timeCell(recordedAt) },
  { key: 'recordedDay', type: 'day', value: ({ recordedAt }) => dayCell(recordedAt) },
]);
