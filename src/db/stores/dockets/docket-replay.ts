/** A docket as its events make it, replayed one after another: what the proof of the register compares with its row, and what a figure of another day counts. */
import { initialState, type StateChange } from '../../../domain/docket/docket-life.ts';
import { stateColumns } from './docket-row.ts';

/** What a replay reads of an event. */
export interface ReplayedEvent {
  readonly at: string;
  readonly kind: string;
  readonly data: {
    readonly set?: StateChange;
    readonly post?: number;
    readonly opener?: number;
    readonly categories?: readonly string[];
    readonly accusedPolice?: string | null;
    readonly [column: string]: unknown;
  };
}

/** Columns that are no part of the state, but are set by the events that name them. */
const NAMED_COLUMNS = ['year', 'serial', 'source', 'urgency', 'actionable', 'withheld', 'language', 'country'] as const;

/** What a number without its docket has instead of a reading. */
const VOID_COLUMNS = { urgency: 'normal', actionable: 'no', categories: '', source: 'x' } as const;

/** The columns that the events tell, of a history that begins with a registration; null for any other. */
export function replayed(history: readonly ReplayedEvent[]): Record<string, unknown> | null {
  const [registration] = history;
  if (registration?.kind !== 'registered' && registration?.kind !== 'voided') return null;
  // A registration holds only what differs from the initial state; older ones hold all of it.
  const columns: Record<string, unknown> = {
    ...stateColumns(initialState(registration.at, null, null)),
    withheld: null,
    post_id: registration.data.post ?? 0,
  };
  if (registration.kind === 'voided') Object.assign(columns, VOID_COLUMNS);
  for (const { data } of history) {
    for (const name of NAMED_COLUMNS) if (data[name] !== undefined) columns[name] = data[name];
    if (data.opener !== undefined) columns.post_id = data.opener;
    if (data.categories !== undefined) columns.categories = data.categories.join(' ');
    if (data.accusedPolice !== undefined) columns.accused_police = data.accusedPolice;
    if (data.set) Object.assign(columns, stateColumns(data.set));
  }
  return columns;
}

/** An event of the program's own, as it stands in the chain. */
export function parsedEvent(body: string): ReplayedEvent {
  return JSON.parse(body) as ReplayedEvent;
}
