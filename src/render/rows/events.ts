/** The columns of `export events`. */
import { EVENT_MEANS } from '../../domain/messages/columns/events.ts';
import { rowKind } from './row-kind.ts';
import { dayCell, timeCell } from './times.ts';

/** An event as the log of the register gives it out. */
export interface EventRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docket: string | null;
  readonly by: string | null;
  readonly login: string | null;
  readonly host: string | null;
  readonly data: unknown;
  readonly texts: readonly string[];
  readonly hash: string;
}

export const EVENTS = rowKind<EventRow, keyof typeof EVENT_MEANS>('events', 1, EVENT_MEANS, [
  { key: 'seq', type: 'id', value: ({ seq }) => String(seq) },
  { key: 'at', type: 'time', value: ({ at }) => timeCell(at) },
  { key: 'kind', type: 'code', value: ({ kind }) => kind },
  { key: 'docket', type: 'code', value: ({ docket }) => docket },
  { key: 'by', type: 'text', value: ({ by }) => by },
  { key: 'login', type: 'id', value: ({ login }) => login },
  { key: 'host', type: 'id', value: ({ host }) => host },
  { key: 'data', type: 'json', value: ({ data }) => JSON.stringify(data ?? {}) },
  { key: 'texts', type: 'list', value: ({ texts }) => texts.join(' ') },
  { key: 'hash', type: 'id', value: ({ hash }) => hash },
  { key: 'day', type: 'day', value: ({ at }) => dayCell(at) },
]);
