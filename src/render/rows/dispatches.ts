/** The columns of `export dispatches`. */
import { DISPATCH_MEANS } from '../../domain/messages/columns/dispatches.ts';
import type { DispatchRow } from '../../reports/rows/dispatches.ts';
import { rowKind } from './row-kind.ts';
import { dayCell, timeCell } from './times.ts';

export const DISPATCHES = rowKind<DispatchRow, keyof typeof DISPATCH_MEANS>('dispatches', 1, DISPATCH_MEANS, [
  { key: 'id', type: 'id', value: ({ id }) => String(id) },
  { key: 'docket', type: 'code', value: ({ docket }) => docket },
  { key: 'recipient', type: 'code', value: ({ recipient }) => recipient },
  { key: 'channel', type: 'code', value: ({ channel }) => channel },
  { key: 'purpose', type: 'code', value: ({ purpose }) => purpose },
  { key: 'round', type: 'number', value: ({ round }) => round },
  { key: 'state', type: 'code', value: ({ state }) => state },
  { key: 'template', type: 'code', value: ({ template }) => template },
  { key: 'text', type: 'text', masked: true, value: ({ text }) => text },
  { key: 'withheld', type: 'code', value: ({ withheld }) => withheld },
  { key: 'plannedAt', type: 'time', value: ({ plannedAt }) => timeCell(plannedAt) },
  { key: 'sentAt', type: 'time', value: ({ sentAt }) => timeCell(sentAt) },
  { key: 'settledAt', type: 'time', value: ({ settledAt }) => timeCell(settledAt) },
  { key: 'result', type: 'id', value: ({ result }) => result },
  { key: 'error', type: 'code', value: ({ error }) => error },
  { key: 'attempts', type: 'number', value: ({ attempts }) => attempts },
  { key: 'plannedDay', type: 'day', value: ({ plannedAt }) => dayCell(plannedAt) },
  { key: 'sentDay', type: 'day', value: ({ sentAt }) => dayCell(sentAt) },
]);
