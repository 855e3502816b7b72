/** Dockets: their rows, and the change of a row that goes with each event. */
import type { WithheldClass } from '../../../domain/docket/complaint.ts';
import type { DocketState, StateChange } from '../../../domain/docket/docket-life.ts';
import type { Actor } from '../../../domain/actor.ts';
import type { Reading, RoutingDecision } from '../../../domain/reading/reading.ts';
import type { Handle, NewEvent, WriteHandle } from '../../db.ts';
import type { DocketsTable } from '../../schema/schema.ts';

/** A docket's row with its state; ids are internal unless they are called X ids. */
export interface Docket extends DocketState {
  readonly id: number;
  readonly year: number;
  readonly serial: number;
  readonly withheld: DocketsTable['withheld'];
  readonly accusedPolice: DocketsTable['accused_police'];
  readonly decision: DocketsTable['decision'];
  readonly postId: number;
  readonly authorId: number;
  readonly postedAt: string;
}

const STATE_COLUMNS = {
  status: 'status',
  outcome: 'outcome',
  outcomeDetail: 'outcome_detail',
  attention: 'attention',
  waitingOn: 'waiting_on',
  waitingSince: 'waiting_since',
  leadUnit: 'lead_unit',
  district: 'district',
  decidedByPerson: 'decided_by_person',
  followUps: 'follow_ups',
  alsoAffected: 'also_affected',
  reposts: 'reposts',
  registeredAt: 'registered_at',
  acknowledgedAt: 'acknowledged_at',
  forwardedAt: 'forwarded_at',
  firstReplyAt: 'first_reply_at',
  firstReplyBy: 'first_reply_by',
  unitRepliedAt: 'unit_replied_at',
  followUpAt: 'follow_up_at',
  answeredAt: 'answered_at',
  askedAt: 'asked_at',
  backAtDeskAt: 'back_at_desk_at',
  closedAt: 'closed_at',
  approvedAt: 'approved_at',
  reopenCount: 'reopen_count',
  numberToldAt: 'number_told_at',
} as const satisfies Record<keyof DocketState, keyof DocketsTable>;

const STATE_KEYS = Object.keys(STATE_COLUMNS) as (keyof DocketState)[];

const BOOLEANS: ReadonlySet<string> = new Set(['attention', 'decidedByPerson']);

export function docketOf(row: DocketsTable): Docket {
  const state = Object.fromEntries(
    Object.entries(STATE_COLUMNS).map(([key, column]) => [key, BOOLEANS.has(key) ? row[column] === 1 : row[column]]),
  ) as unknown as DocketState;
  return {
    ...state,
    id: row.id,
    year: row.year,
    serial: row.serial,
    withheld: row.withheld,
    accusedPolice: row.accused_police,
    decision: row.decision,
    postId: row.post_id,
    authorId: row.author_id,
    postedAt: row.posted_at,
  };
}

/** A change as columns, for rows and for replaying events. */
export function stateColumns(change: StateChange): Partial<DocketsTable> {
  return Object.fromEntries(Object.entries(change).map(([key, value]) => [STATE_COLUMNS[key as keyof DocketState], columnValue(value)]));
}

export async function docketsById(handle: Handle, ids: readonly number[]): Promise<Docket[]> {
  const dockets: Docket[] = [];
  for (let from = 0; from < ids.length; from += 500) {
    const rows = await handle.k
      .selectFrom('dockets')
      .selectAll()
      .where('id', 'in', ids.slice(from, from + 500))
      .execute();
    for (const row of rows) dockets.push(docketOf(row));
  }
  return dockets;
}

export async function docketByNumber(handle: Handle, year: number, serial: number): Promise<Docket | null> {
  const row = await handle.k.selectFrom('dockets').selectAll().where('year', '=', year).where('serial', '=', serial).executeTakeFirst();
  return row ? docketOf(row) : null;
}

/** The docket that a post belongs to, by the post's X id in sortable form. */
export async function docketOfPost(handle: Handle, sortableXId: string): Promise<Docket | null> {
  const row = await handle.k
    .selectFrom('posts')
    .innerJoin('dockets', 'dockets.id', 'posts.docket_id')
    .selectAll('dockets')
    .where('posts.x_id', '=', sortableXId)
    .executeTakeFirst();
  return row ? docketOf(row) : null;
}

/** Appends the event and changes the row with it; `change` stands in the event's body as `set`, so that a replay can prove the row. Returns the docket as it is now. */
export async function changeDocket(
  tx: WriteHandle,
  docket: Docket,
  change: StateChange,
  event: { kind: string; at: string; actor?: Actor; data?: Record<string, unknown>; texts?: Record<string, string> },
): Promise<Docket> {
  const { kind, at, actor, data, texts } = event;
  const entry: NewEvent = {
    kind,
    at,
    docketId: docket.id,
    ...(actor && { actor }),
    data: { ...data, ...(Object.keys(change).length > 0 && { set: change }) },
    ...(texts && { texts }),
  };
  tx.append(entry);
  if (Object.keys(change).length > 0) await tx.k.updateTable('dockets').set(stateColumns(change)).where('id', '=', docket.id).execute();
  return { ...docket, ...change };
}

export interface NewDocket {
  readonly docket: Docket;
  readonly reading: Reading;
  /** IST day of registration. */
  readonly day: string;
  readonly backlog: boolean;
  /** The older docket that this one continues. */
  readonly continues: number | null;
}

const DOCKET_COLUMNS = [
  'id',
  'year',
  'serial',
  ...Object.values(STATE_COLUMNS),
  'urgency',
  'actionable',
  'actionable_reason',
  'categories',
  'withheld',
  'accused_police',
  'source',
  'post_id',
  'author_id',
  'posted_at',
  'day',
  'backlog',
  'language',
  'country',
  'decision',
  'confidence',
  'ruleset',
  'continues_id',
] as const satisfies readonly (keyof DocketsTable)[];

export async function insertDockets(tx: WriteHandle, dockets: readonly NewDocket[]): Promise<void> {
  await tx.insertRows(
    'dockets',
    DOCKET_COLUMNS,
    dockets.map(({ docket, reading, day, backlog, continues }) => [
      docket.id,
      docket.year,
      docket.serial,
      ...STATE_KEYS.map((key) => columnValue(docket[key])),
      reading.urgency,
      reading.actionable,
      reading.actionableReason,
      reading.categories.join(' '),
      docket.withheld,
      reading.accusedPolice,
      'x',
      docket.postId,
      docket.authorId,
      docket.postedAt,
      day,
      backlog ? 1 : 0,
      reading.language,
      reading.country,
      docket.decision,
      reading.routing.confidence,
      reading.routing.ruleset,
      continues,
    ]),
  );
  const accused = dockets.flatMap(({ docket, reading }) =>
    reading.accusedPolice === 'district' && docket.leadUnit !== null ? [[docket.id, docket.leadUnit, 'accused', docket.registeredAt]] : [],
  );
  if (accused.length > 0) await tx.insertRows('concerns', ['docket_id', 'unit', 'role', 'since'], accused);
}

/** Writes what changed, by docket id. */
export async function updateDocketStates(tx: WriteHandle, changes: ReadonlyMap<number, StateChange>): Promise<void> {
  for (const [id, change] of changes) await tx.k.updateTable('dockets').set(stateColumns(change)).where('id', '=', id).execute();
}

/** Dockets whose words are withheld from now on. */
export async function withholdDockets(tx: WriteHandle, classes: ReadonlyMap<number, WithheldClass>): Promise<void> {
  await tx.runMany(
    'update dockets set withheld = ? where id = ?',
    [...classes].map(([id, withheld]) => [withheld, id]),
  );
}

function columnValue(value: DocketState[keyof DocketState]): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Writes by which rules a docket's district was found. */
export async function updateRouting(tx: WriteHandle, routings: ReadonlyMap<number, RoutingDecision>): Promise<void> {
  await tx.runMany(
    'update dockets set decision = ?, confidence = ?, ruleset = ? where id = ?',
    [...routings].map(([id, { decision, confidence, ruleset }]) => [decision, confidence, ruleset, id]),
  );
}

/** Open dockets that no person has decided and nobody was told of, by id; `notBy`: only those that other rules have read. */
export async function undecidedDockets(handle: Handle, after: number, limit: number, notBy: string | null): Promise<Docket[]> {
  let query = handle.k
    .selectFrom('dockets')
    .selectAll()
    .where('id', '>', after)
    .where('decided_by_person', '=', 0)
    .where('status', '=', 'open')
    .where('forwarded_at', 'is', null)
    .orderBy('id')
    .limit(limit);
  if (notBy !== null) query = query.where('ruleset', '!=', notBy);
  return (await query.execute()).map(docketOf);
}
