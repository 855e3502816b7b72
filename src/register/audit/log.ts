/** The log of events as it is printed: codes and ids, never free text. */
import type { Db } from '../../db/db.ts';
import { type EventFilter, filteredEvents, type LoggedEvent } from '../../db/stores/events/event-store.ts';
import { docketNumbering } from '../shared/docket-number.ts';

const EVENTS_A_PAGE = 1_000;

export interface LogEntry {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docket: string | null;
  readonly by: string | null;
  readonly login: string | null;
  readonly host: string | null;
  readonly data: unknown;
  /** Which texts were written with it; the words themselves are shown on the docket. */
  readonly texts: readonly string[];
  readonly hash: string;
}

/** Events in order, page by page. Ids that lead to the complainant of a withheld docket are left out. */
export async function* readLog(db: Db, filter: EventFilter): AsyncGenerator<LogEntry[]> {
  const numberOf = await docketNumbering(db);
  let after = 0;
  for (;;) {
    const page = await filteredEvents(db, filter, after, EVENTS_A_PAGE);
    if (page.length > 0) yield page.map((event) => logEntry(event, event.docket && numberOf(event.docket)));
    const last = page.at(-1);
    if (!last || page.length < EVENTS_A_PAGE) return;
    after = last.seq;
  }
}

function logEntry(event: LoggedEvent, docket: string | null): LogEntry {
  const body = JSON.parse(event.body) as { by?: string; login?: string; host?: string; data?: unknown; texts?: Record<string, string> };
  return {
    seq: event.seq,
    at: event.at,
    kind: event.kind,
    docket,
    by: body.by ?? null,
    login: body.login ?? null,
    host: body.host ?? null,
    data: event.docket?.withheld ? withoutIds(body.data) : body.data,
    texts: Object.keys(body.texts ?? {}),
    hash: event.hash,
  };
}

/** Long numbers as text are ids of posts and people on X. */
function withoutIds(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{5,20}$/.test(value) ? null : value;
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutIds(part)]));
}
