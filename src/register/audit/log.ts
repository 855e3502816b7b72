/** The log of events as it is printed: codes and ids, never free text. */
import type { Db } from '../../db/db.ts';
import {
  chainHeadIfAny,
  docketsOfEvents,
  type EventFilter,
  filteredEvents,
  type LoggedEvent,
  postsOfWithheld,
} from '../../db/stores/events/event-store.ts';
import { DocketSet } from '../../domain/docket/number/docket-ranges.ts';
import { dataOfWithheld, type EventData } from '../../domain/docket/withheld-event.ts';
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

/** The dockets of which there are such events so far, and the number of the newest event. */
export async function eventSet(db: Db, filter: EventFilter): Promise<{ readonly dockets: DocketSet; readonly last: number }> {
  const { seq: last } = await chainHeadIfAny(db);
  return { dockets: DocketSet.of(await docketsOfEvents(db, { ...filter, last })), last };
}

/** Events in order, page by page; of a docket that is withheld now, also those from before, no more than `show` tells. */
export async function* readLog(db: Db, filter: EventFilter): AsyncGenerator<LogEntry[]> {
  const numberOf = await docketNumbering(db);
  let after = 0;
  for (;;) {
    const page = await filteredEvents(db, filter, after, EVENTS_A_PAGE);
    if (page.length > 0) yield await logEntries(db, page, numberOf);
    const last = page.at(-1);
    if (!last || page.length < EVENTS_A_PAGE) return;
    after = last.seq;
  }
}

async function logEntries(
  db: Db,
  page: readonly LoggedEvent[],
  numberOf: Awaited<ReturnType<typeof docketNumbering>>,
): Promise<LogEntry[]> {
  const events = page.map((event) => ({ event, body: JSON.parse(event.body) as Body }));
  // A post may have been named before it came to a docket, or while it was on another one.
  const named = events.flatMap(({ event, body }) => (event.docket?.withheld ? [] : (postOf(body) ?? [])));
  const withheldPosts = named.length === 0 ? new Set<number>() : await postsOfWithheld(db, [...new Set(named)]);
  return events.map(({ event, body }) => {
    const post = postOf(body);
    const withheld = event.docket?.withheld != null || (post !== null && withheldPosts.has(post));
    return logEntry(event, body, event.docket && numberOf(event.docket), withheld);
  });
}

interface Body {
  readonly by?: string;
  readonly login?: string;
  readonly host?: string;
  readonly data?: EventData;
  readonly texts?: Readonly<Record<string, string>>;
}

function postOf({ data }: Body): number | null {
  return typeof data?.['post'] === 'number' ? data['post'] : null;
}

function logEntry(event: LoggedEvent, body: Body, docket: string | null, withheld: boolean): LogEntry {
  return {
    seq: event.seq,
    at: event.at,
    kind: event.kind,
    docket,
    by: body.by ?? null,
    login: body.login ?? null,
    host: body.host ?? null,
    data: withheld ? { withheld: 'class', ...dataOfWithheld(body.data ?? {}) } : body.data,
    texts: Object.keys(body.texts ?? {}),
    hash: event.hash,
  };
}
