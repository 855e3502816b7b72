/** The state of the desk right now, in a few counts. */
import { sql, type SqlBool } from 'kysely';
import type { Actionable, Party, Status } from '../../../domain/docket/complaint.ts';
import type { Handle } from '../../db.ts';
import { isContradicted } from '../dockets/complaint-filter.ts';

export interface DeskCounts {
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
  /** Of the dockets that are not closed. */
  readonly waitingOn: Readonly<Partial<Record<Party, number>>>;
  /** Of those that wait for the desk: whether they read as a complaint. */
  readonly deskReads: Readonly<Partial<Record<Actionable, number>>>;
  readonly attention: number;
  /** Those that wait: on dockets that are not closed, and what has landed unseen on closed ones. */
  readonly emergencies: number;
  /** Those of them that are on closed dockets. */
  readonly emergenciesOnClosed: number;
  /** Those on which later words speak against what a person has decided. */
  readonly contradicted: number;
  /** When the complainant of the one of these that has been silent longest wrote last, UTC ISO-8601; null where there is none. */
  readonly oldestEmergencyAt: string | null;
  readonly notLocated: number;
  /** Posts that wait for a person's decision: status enquiries, possible complaints of their own, proposed reopenings. */
  readonly triage: number;
  /** Dockets that are not closed, and of which somebody other than the complainant has asked what became. */
  readonly enquiries: number;
  /** Posts whose author is not known yet. */
  readonly unknownAuthors: number;
  /** Dispatches that a person must look at; `uncertain` ones may or may not have been sent. */
  readonly needsPerson: number;
  /** Those that a run which was stopped has left for the next one. */
  readonly planned: number;
  readonly uncertain: number;
  readonly openGaps: number;
  /** Dockets of which nothing may be forgotten. */
  readonly held: number;
}

export async function deskCounts(handle: Handle): Promise<DeskCounts> {
  const { k } = handle;
  const live = await k
    .selectFrom('state_tally')
    .select((eb) => ['status', 'waiting_on', 'actionable', 'urgency', 'attention', eb.fn.sum<number>('n').as('n')])
    .groupBy(['status', 'waiting_on', 'actionable', 'urgency', 'attention'])
    .execute();
  const oldest = await oldestEmergency(handle);
  const notLocated = await k
    .selectFrom('docket_tally')
    .select((eb) => eb.fn.sum<number | null>('received').as('n'))
    .where('lead_unit', '=', '')
    .where('status', 'in', ['open', 'in_process'])
    .executeTakeFirstOrThrow();
  const posts = await k
    .selectFrom('posts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('triage', 'is not', null)
    .executeTakeFirstOrThrow();
  const enquiries = await liveAskedAbout(handle);
  const unknown = await k
    .selectFrom('posts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('role', '=', 'unknown_author')
    .executeTakeFirstOrThrow();
  const dispatches = await k
    .selectFrom('dispatches')
    .select((eb) => ['state', eb.fn.countAll<number>().as('n')] as const)
    .where('settled_at', 'is', null)
    .groupBy('state')
    .execute();
  const gaps = await k
    .selectFrom('gaps')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  const held = await k
    .selectFrom('dockets')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('held_since', 'is not', null)
    .executeTakeFirstOrThrow();
  const contradicted = await k
    .selectFrom('dockets')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where(isContradicted())
    .executeTakeFirstOrThrow();
  const notClosed = live.filter(({ status }) => status === 'open' || status === 'in_process');
  const total = (rows: typeof live) => rows.reduce((sum, { n }) => sum + Number(n), 0);
  const emergencies = live.filter(({ urgency }) => urgency === 'emergency');
  const onClosed = total(emergencies.filter(({ status, attention }) => status === 'closed' && attention === 1));
  const by = <K extends string>(rows: typeof live, key: (row: (typeof live)[number]) => K) => {
    const counts: Partial<Record<K, number>> = {};
    for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + Number(row.n);
    return counts;
  };
  const dispatched = (state: string) => Number(dispatches.find((row) => row.state === state)?.n ?? 0);
  return {
    byStatus: by(live, ({ status }) => status),
    waitingOn: by(notClosed, ({ waiting_on }) => waiting_on),
    deskReads: by(
      notClosed.filter(({ waiting_on }) => waiting_on === 'desk'),
      ({ actionable }) => actionable,
    ),
    attention: total(live.filter(({ attention }) => attention === 1)),
    emergencies: total(emergencies.filter((row) => notClosed.includes(row))) + onClosed,
    emergenciesOnClosed: onClosed,
    contradicted: Number(contradicted.n),
    oldestEmergencyAt: oldest,
    notLocated: Number(notLocated.n ?? 0),
    triage: Number(posts.n),
    enquiries,
    unknownAuthors: Number(unknown.n),
    needsPerson: dispatched('needs_person'),
    planned: dispatched('planned'),
    uncertain: dispatched('sending'),
    openGaps: Number(gaps.n),
    held: Number(held.n),
  };
}

/** When the complainant of the emergency that waits and has been silent longest wrote last. */
async function oldestEmergency({ k }: Handle): Promise<string | null> {
  const row = await k
    .selectFrom('dockets')
    .select((eb) => eb.fn.min<string | null>(eb.fn.coalesce('follow_up_at', 'posted_at')).as('at'))
    // Spelt out, as the partial index has it.
    .where(sql<SqlBool>`urgency = 'emergency'`)
    .where((eb) => eb.or([eb('status', '!=', 'closed'), eb('attention', '=', 1)]))
    .executeTakeFirstOrThrow();
  return row.at;
}

/** Internal ids of the dockets of which somebody has asked what became. */
export async function docketsAskedAbout(handle: Handle): Promise<number[]> {
  const rows = await handle.k.selectFrom('posts').select('docket_id').distinct().where(isEnquiry()).execute();
  return rows.flatMap(({ docket_id }) => docket_id ?? []);
}

async function liveAskedAbout({ k }: Handle): Promise<number> {
  const row = await k
    .selectFrom('posts')
    .innerJoin('dockets', 'dockets.id', 'posts.docket_id')
    .select((eb) => eb.fn.count<number>('posts.docket_id').distinct().as('n'))
    .where(isEnquiry())
    .where('dockets.status', 'in', ['open', 'in_process'])
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The first part is the condition of the partial index, word for word. */
function isEnquiry() {
  return sql<SqlBool>`posts.triage is not null and posts.triage = 'status_enquiry'`;
}
