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

export interface ReadyDocket {
  readonly id: number;
  readonly year: number;
  readonly serial: number;
  readonly accused: boolean;
  readonly withheld: boolean;
}

/**
 * Open dockets that have not been forwarded and whose unit is certain: emergencies first, then the oldest. A docket with a dispatch by
 * that channel in one of the `unsettled` states is left out: it waits for a person, or may have been sent already.
 */
export async function readyDockets(handle: Handle, channel: DispatchChannel, unsettled: readonly DispatchState[]): Promise<ReadyDocket[]> {
  const rows = await handle.k
    .selectFrom('dockets')
    .where('dockets.status', '=', 'open')
    .where('dockets.forwarded_at', 'is', null)
    .where('dockets.lead_unit', 'is not', null)
    .where('dockets.actionable', '<>', 'no')
    .where((eb) => eb.or([eb('dockets.decision', '=', 'auto'), eb('dockets.decided_by_person', '=', 1)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('dispatches')
            .select('dispatches.id')
            .whereRef('dispatches.docket_id', '=', 'dockets.id')
            .whereRef('dispatches.recipient', '=', 'dockets.lead_unit')
            .where('dispatches.channel', '=', channel)
            .where('dispatches.purpose', '=', 'forward')
            .where('dispatches.state', 'in', unsettled),
        ),
      ),
    )
    .select(['dockets.id', 'dockets.year', 'dockets.serial', 'dockets.accused_police', 'dockets.withheld'])
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
    .orderBy((eb) => eb.case().when('dockets.urgency', '=', 'emergency').then(0).else(1).end())
    .orderBy('dockets.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    serial: row.serial,
    accused: row.accused_police !== null || Boolean(row.accused_unit),
    withheld: row.withheld !== null,
  }));
}

/** Open dockets that have not been forwarded and are not `ready`: how many, by what keeps them. */
export async function docketsHeldBack(
  handle: Handle,
  ready: readonly ReadyDocket[],
): Promise<{ notActionable: number; noUnit: number; unsure: { year: number; serial: number }[]; unsettled: number }> {
  const waiting = () => handle.k.selectFrom('dockets').where('status', '=', 'open').where('forwarded_at', 'is', null);
  const counted = await waiting()
    .select((eb) => [
      eb.fn.countAll<number>().as('n'),
      eb.fn.sum<number | null>(eb.case().when('actionable', '=', 'no').then(1).else(0).end()).as('not_actionable'),
      eb.fn
        .sum<number | null>(
          eb
            .case()
            .when(eb.and([eb('actionable', '<>', 'no'), eb('lead_unit', 'is', null)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('no_unit'),
    ])
    .executeTakeFirstOrThrow();
  const unsure = await waiting()
    .select(['year', 'serial'])
    .where('actionable', '<>', 'no')
    .where('lead_unit', 'is not', null)
    .where('decision', '<>', 'auto')
    .where('decided_by_person', '=', 0)
    .orderBy('id')
    .execute();
  const notActionable = Number(counted.not_actionable ?? 0);
  const noUnit = Number(counted.no_unit ?? 0);
  return { notActionable, noUnit, unsure, unsettled: Number(counted.n) - ready.length - notActionable - noUnit - unsure.length };
}
