/** Dockets as forwarding needs them: those that an operator names, and those that are ready to be forwarded. */
import type { DispatchChannel, DispatchState } from '../../../domain/dispatch/dispatch.ts';
import type { AccusedPolice, Category, Source, Status, Urgency, WithheldClass } from '../../../domain/docket/complaint.ts';
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

export interface ForwardRow {
  readonly docketId: number;
  readonly year: number;
  readonly serial: number;
  readonly status: Status;
  readonly leadUnit: string | null;
  readonly accused: AccusedPolice;
  readonly withheld: WithheldClass | null;
  readonly source: Source;
  readonly urgency: Urgency;
  readonly categories: readonly Category[];
  readonly language: string;
  /** ISO 3166 code; null where it came to a handle of the state. */
  readonly country: string | null;
  readonly registeredAt: string;
  readonly forwardedAt: string | null;
  /** X id of the opening post in sortable form; null where the complaint came another way. */
  readonly postXId: string | null;
  readonly complainant: { readonly handle: string | null; readonly name: string | null };
}

function forwardRows(handle: Handle) {
  return handle.k
    .selectFrom('dockets')
    .innerJoin('posts', 'posts.id', 'dockets.post_id')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .select([
      'dockets.id',
      'dockets.year',
      'dockets.serial',
      'dockets.status',
      'dockets.lead_unit',
      'dockets.accused_police',
      'dockets.withheld',
      'dockets.source',
      'dockets.urgency',
      'dockets.categories',
      'dockets.language',
      'dockets.country',
      'dockets.registered_at',
      'dockets.forwarded_at',
      'posts.x_id',
      'authors.handle',
      'authors.name',
    ]);
}

type ForwardQueryRow = Awaited<ReturnType<ReturnType<typeof forwardRows>['execute']>>[number];

function forwardRow(row: ForwardQueryRow): ForwardRow {
  return {
    docketId: row.id,
    year: row.year,
    serial: row.serial,
    status: row.status,
    leadUnit: row.lead_unit,
    accused: row.accused_police,
    withheld: row.withheld,
    source: row.source,
    urgency: row.urgency,
    categories: row.categories.split(' ').filter((category): category is Category => category !== ''),
    language: row.language,
    country: row.country,
    registeredAt: row.registered_at,
    forwardedAt: row.forwarded_at,
    postXId: row.x_id,
    complainant: { handle: row.handle, name: row.name },
  };
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
}

/** Emergencies first, then the oldest: all in one reading of the dockets. */
export async function waitingDockets(handle: Handle): Promise<WaitingDocket[]> {
  const rows = await handle.k
    .selectFrom('dockets')
    .where('status', '=', 'open')
    .where('forwarded_at', 'is', null)
    .select(['id', 'year', 'serial', 'urgency', 'actionable', 'lead_unit', 'decision', 'decided_by_person', 'accused_police', 'withheld'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('concerns')
            .select('concerns.docket_id')
            .whereRef('concerns.docket_id', '=', 'dockets.id')
            .where('concerns.role', '=', 'accused'),
        )
        .as('accused_unit'),
    )
    .orderBy((eb) => eb.case().when('urgency', '=', 'emergency').then(0).else(1).end())
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    serial: row.serial,
    emergency: row.urgency === 'emergency',
    actionable: row.actionable !== 'no',
    hasUnit: row.lead_unit !== null,
    certain: row.decision === 'auto' || row.decided_by_person === 1,
    accused: row.accused_police !== null || Boolean(row.accused_unit),
    withheld: row.withheld !== null,
  }));
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
    .where('dispatches.state', 'in', states)
    .where('dispatches.channel', '=', channel)
    .where('dispatches.purpose', '=', 'forward')
    .where('dockets.status', '=', 'open')
    .where('dockets.forwarded_at', 'is', null)
    .$if(channel !== 'reply', (query) => query.whereRef('dispatches.recipient', '=', 'dockets.lead_unit'))
    .execute();
  return new Set(rows.map(({ docket_id }) => docket_id));
}
