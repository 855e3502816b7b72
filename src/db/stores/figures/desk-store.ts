/** The state of the desk right now, in a few counts. */
import type { Party, Status } from '../../../domain/docket/complaint.ts';
import type { Handle } from '../../db.ts';
import { isContradicted } from '../dockets/complaint-filter.ts';

export interface DeskCounts {
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
  /** Of the dockets that are not closed. */
  readonly waitingOn: Readonly<Partial<Record<Party, number>>>;
  readonly attention: number;
  /** Those that wait: on dockets that are not closed, and what has landed unseen on closed ones. */
  readonly emergencies: number;
  /** Those of them that are on closed dockets. */
  readonly emergenciesOnClosed: number;
  /** Those on which later words speak against what a person has decided. */
  readonly contradicted: number;
  readonly notLocated: number;
  /** Posts that wait for a person's decision: status enquiries, possible complaints of their own, proposed reopenings. */
  readonly triage: number;
  /** Posts whose author is not known yet. */
  readonly unknownAuthors: number;
  /** Dispatches that a person must look at; `uncertain` ones may or may not have been sent. */
  readonly needsPerson: number;
  readonly uncertain: number;
  readonly openGaps: number;
  /** Dockets of which nothing may be forgotten. */
  readonly held: number;
}

export async function deskCounts(handle: Handle): Promise<DeskCounts> {
  const { k } = handle;
  const live = await k
    .selectFrom('dockets')
    .select((eb) => [
      'status',
      'waiting_on',
      eb.fn.countAll<number>().as('n'),
      eb.fn.sum<number>('attention').as('attention'),
      eb.fn.sum<number>(eb.case().when('urgency', '=', 'emergency').then(1).else(0).end()).as('emergencies'),
      eb.fn
        .sum<number>(
          eb
            .case()
            .when(eb.and([eb('urgency', '=', 'emergency'), eb('attention', '=', 1)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('unseen_emergencies'),
      eb.fn.sum<number>(eb.case().when('lead_unit', 'is', null).then(1).else(0).end()).as('not_located'),
    ])
    .groupBy(['status', 'waiting_on'])
    .execute();
  const posts = await k
    .selectFrom('posts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('triage', 'is not', null)
    .executeTakeFirstOrThrow();
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
  const total = (rows: typeof live, key: 'n' | 'attention' | 'emergencies' | 'unseen_emergencies' | 'not_located') =>
    rows.reduce((sum, row) => sum + Number(row[key]), 0);
  const onClosed = total(
    live.filter(({ status }) => status === 'closed'),
    'unseen_emergencies',
  );
  const by = <K extends string>(rows: typeof live, key: (row: (typeof live)[number]) => K) => {
    const counts: Partial<Record<K, number>> = {};
    for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + Number(row.n);
    return counts;
  };
  const dispatched = (state: string) => Number(dispatches.find((row) => row.state === state)?.n ?? 0);
  return {
    byStatus: by(live, ({ status }) => status),
    waitingOn: by(notClosed, ({ waiting_on }) => waiting_on),
    attention: total(live, 'attention'),
    emergencies: total(notClosed, 'emergencies') + onClosed,
    emergenciesOnClosed: onClosed,
    contradicted: Number(contradicted.n),
    notLocated: total(notClosed, 'not_located'),
    triage: Number(posts.n),
    unknownAuthors: Number(unknown.n),
    needsPerson: dispatched('needs_person'),
    uncertain: dispatched('sending'),
    openGaps: Number(gaps.n),
    held: Number(held.n),
  };
}
