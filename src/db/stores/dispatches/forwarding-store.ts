/** Dockets as forwarding needs them: those that an operator names, and those that are ready to be forwarded. */
import type { DispatchChannel, DispatchState } from '../../../domain/dispatch/dispatch.ts';
import type { Reach } from '../../../domain/dispatch/packet.ts';
import { CONTRADICTED, contradiction, type MachineView } from '../../../domain/docket/marks/marks.ts';
import type { AccusedPolice, Category, Source, Status, Urgency, WithheldClass } from '../../../domain/docket/complaint.ts';
import { type SqlBool, sql } from 'kysely';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface ForwardRow {
  readonly docketId: number;
  /** Of the complainant; internal. */
  readonly authorId: number;
  readonly year: number;
  readonly serial: number;
  readonly status: Status;
  readonly leadUnit: string | null;
  readonly accused: AccusedPolice;
  readonly withheld: WithheldClass | null;
  /** What later words say against a person's decision, and nobody has decided anew. */
  readonly contradicted: MachineView;
  /** The class that must not go out openly: also where only later words speak of it, against a person's decision. */
  readonly protectedAs: WithheldClass | null;
  readonly source: Source;
  readonly urgency: Urgency;
  readonly categories: readonly Category[];
  readonly language: string;
  /** ISO 3166 code; null where it came to a handle of the state. */
  readonly country: string | null;
  readonly registeredAt: string;
  /** When the complainant wrote last. */
  readonly lastWordAt: string;
  readonly forwardedAt: string | null;
  /** X id of the opening post in sortable form; null where the complaint came another way. */
  readonly postXId: string | null;
  readonly complainant: { readonly handle: string | null; readonly name: string | null };
  /** How to reach the complainant, where the complaint came another way than as a post and that was said. */
  readonly reach: Reach | null;
  /** A coordinator or a relative passed it on. */
  readonly relayed: boolean;
}

function forwardRows(handle: Handle) {
  return handle.k
    .selectFrom('dockets')
    .innerJoin('posts', 'posts.id', 'dockets.post_id')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .leftJoin('statements', 'statements.docket_id', 'dockets.id')
    .select([
      'statements.relayed_by',
      'statements.contact',
      'statements.safe_contact',
      'statements.contact_when',
      'dockets.id',
      'dockets.author_id',
      'dockets.year',
      'dockets.serial',
      'dockets.status',
      'dockets.lead_unit',
      'dockets.accused_police',
      'dockets.withheld',
      'dockets.marks',
      'dockets.source',
      'dockets.urgency',
      'dockets.categories',
      'dockets.language',
      'dockets.country',
      'dockets.posted_at',
      'dockets.follow_up_at',
      'dockets.registered_at',
      'dockets.forwarded_at',
      'posts.x_id',
      'authors.handle',
      'authors.name',
    ]);
}

type ForwardQueryRow = Awaited<ReturnType<ReturnType<typeof forwardRows>['execute']>>[number];

function forwardRow(row: ForwardQueryRow): ForwardRow {
  const contradicted = contradiction(row.marks);
  return {
    docketId: row.id,
    authorId: row.author_id ?? 0,
    year: row.year,
    serial: row.serial,
    status: row.status,
    leadUnit: row.lead_unit,
    accused: row.accused_police,
    withheld: row.withheld,
    contradicted,
    protectedAs: row.withheld ?? contradicted.withheld ?? null,
    source: row.source,
    urgency: row.urgency,
    categories: row.categories.split(' ').filter((category): category is Category => category !== ''),
    language: row.language,
    country: row.country,
    registeredAt: row.registered_at,
    lastWordAt: row.follow_up_at !== null && row.follow_up_at > row.posted_at ? row.follow_up_at : row.posted_at,
    forwardedAt: row.forwarded_at,
    postXId: row.x_id,
    complainant: { handle: row.handle, name: row.name },
    reach: reachOf(row.contact, row.safe_contact, row.contact_when),
    relayed: row.relayed_by !== null,
  };
}

function reachOf(contact: string | null, safe: string | null, when: string | null): Reach | null {
  return contact === null && safe === null && when === null ? null : { contact, safe, when };
}

/** In the order of `ids`, each docket once. */
export async function docketsToForward(handle: Handle, ids: readonly number[]): Promise<ForwardRow[]> {
  const rows = (await inParts(ids, (part) => forwardRows(handle).where('dockets.id', 'in', part).execute())).map(forwardRow);
  const byId = new Map(rows.map((row) => [row.docketId, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** An open docket that was not forwarded yet, with all that decides whether it goes out with the others. */
export interface WaitingDocket {
  readonly id: number;
  readonly year: number;
  readonly serial: number;
  readonly emergency: boolean;
  readonly actionable: boolean;
  readonly hasUnit: boolean;
  /** Its words or a person say surely that the unit is the right one. */
  readonly certain: boolean;
  /** The police, or one of their units, are accused. */
  readonly accused: boolean;
  readonly withheld: boolean;
  /** Later words speak against what a person has decided, and nobody has decided anew. */
  readonly contradicted: boolean;
}

/** What decides about a docket, each a bit of one number: a busy register has many that wait, and a row is soon read. */
const [EMERGENCY, ACTIONABLE, HAS_UNIT, CERTAIN, ACCUSED, WITHHELD, AGAINST] = [1, 2, 4, 8, 16, 32, 64];
const BITS = sql<number>`case when urgency = 'emergency' then ${sql.lit(EMERGENCY)} else 0 end
  + case when actionable <> 'no' then ${sql.lit(ACTIONABLE)} else 0 end
  + case when lead_unit is not null then ${sql.lit(HAS_UNIT)} else 0 end
  + case when decision = 'auto' or decided_by_person = 1 then ${sql.lit(CERTAIN)} else 0 end
  + case when marks like ${sql.lit(`%${CONTRADICTED}%`)} then ${sql.lit(AGAINST)} else 0 end
  + case when withheld is not null then ${sql.lit(WITHHELD)} else 0 end
  + case when accused_police is not null
      or exists (select 1 from concerns where concerns.docket_id = dockets.id and concerns.role = 'accused') then ${sql.lit(ACCUSED)} else 0 end`;

/** Emergencies first, then the oldest: all in one reading of the dockets. */
export async function waitingDockets(handle: Handle): Promise<WaitingDocket[]> {
  const rows = await handle.k
    .selectFrom('dockets')
    // Spelt out, so that a partial index can serve it; there is none yet, and all dockets are read.
    .where(sql<SqlBool>`status = 'open' and forwarded_at is null`)
    .select(['id', 'year', 'serial', BITS.as('bits')])
    .orderBy('id')
    .execute();
  const dockets = rows.map(({ id, year, serial, bits }): WaitingDocket => {
    const has = (bit: number) => (Number(bits) & bit) !== 0;
    return {
      id,
      year,
      serial,
      emergency: has(EMERGENCY),
      actionable: has(ACTIONABLE),
      hasUnit: has(HAS_UNIT),
      certain: has(CERTAIN),
      accused: has(ACCUSED),
      withheld: has(WITHHELD),
      contradicted: has(AGAINST),
    };
  });
  return [...dockets.filter(({ emergency }) => emergency), ...dockets.filter(({ emergency }) => !emergency)];
}

/**
 * Of dockets that wait those with a forwarding by that channel in one of the states: it waits for a person, or may have arrived. By reply to
 * whomever, as there is one reply under a post; on paper to the unit that holds the docket.
 */
export async function unsettledDockets(handle: Handle, channel: DispatchChannel, states: readonly DispatchState[]): Promise<Set<number>> {
  const rows = await handle.k
    .selectFrom('dispatches')
    .innerJoin('dockets', 'dockets.id', 'dispatches.docket_id')
    .select('dispatches.docket_id')
    .distinct()
    .where('dispatches.settled_at', 'is', null)
    .where('dispatches.state', 'in', states)
    .where('dispatches.channel', '=', channel)
    .where('dispatches.purpose', '=', 'forward')
    .where('dockets.status', '=', 'open')
    .where('dockets.forwarded_at', 'is', null)
    .$if(channel !== 'reply', (query) => query.whereRef('dispatches.recipient', '=', 'dockets.lead_unit'))
    .execute();
  return new Set(rows.map(({ docket_id }) => docket_id));
}
