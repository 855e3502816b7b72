/** Dockets whose complainants are abroad: those that are open, and how many there were. */
import type { Handle } from '../../db.ts';
import { type AsOf, type Counted, countedDockets } from '../figures/scope/docket-source.ts';
import type { Party, Status } from '../../../domain/docket/complaint.ts';

export interface DocketAbroad {
  readonly year: number;
  readonly serial: number;
  readonly status: Status;
  readonly attention: boolean;
  readonly waitingOn: Party;
  /** UTC ISO-8601, as the next one. */
  readonly waitingSince: string;
  readonly registeredAt: string;
  readonly withheld: boolean;
}

/** Of one country (ISO 3166-1 alpha-2), not closed, oldest number first. */
export async function openDocketsAbroad(handle: Handle, country: string): Promise<DocketAbroad[]> {
  const rows = await handle.k
    .selectFrom('dockets')
    .select(['year', 'serial', 'status', 'attention', 'waiting_on', 'waiting_since', 'registered_at', 'withheld'])
    .where('country', '=', country)
    .where('status', 'in', ['open', 'in_process'])
    .orderBy('year')
    .orderBy('serial')
    .execute();
  return rows.map((row) => ({
    year: row.year,
    serial: row.serial,
    status: row.status,
    attention: row.attention === 1,
    waitingOn: row.waiting_on,
    waitingSince: row.waiting_since,
    registeredAt: row.registered_at,
    withheld: row.withheld !== null,
  }));
}

export interface CountsAbroad {
  readonly country: string;
  /** Void numbers are not received. */
  readonly received: number;
  readonly open: number;
  readonly inProcess: number;
  readonly closed: number;
  /** Cuts across the others. */
  readonly emergencies: number;
}

/** How these dockets stand, by country; those of no country are left out. */
export async function countsAbroad(handle: Handle, counted: Counted): Promise<CountsAbroad[]> {
  const query = countedDockets(handle, counted)
    .select(['dockets.country', 'dockets.status', 'dockets.urgency', ({ fn }) => fn.countAll<number>().as('n')])
    .where('dockets.country', 'is not', null)
    .groupBy(['dockets.country', 'dockets.status', 'dockets.urgency']);
  const byCountry = Map.groupBy(await query.execute(), ({ country }) => country ?? '');
  return [...byCountry].map(([country, rows]) => {
    const sum = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).reduce((total, { n }) => total + Number(n), 0);
    return {
      country,
      received: sum(() => true),
      open: sum(({ status }) => status === 'open'),
      inProcess: sum(({ status }) => status === 'in_process'),
      closed: sum(({ status }) => status === 'closed'),
      emergencies: sum(({ urgency }) => urgency === 'emergency'),
    };
  });
}

/** Dockets of a country registered from that moment on and before the other (UTC ISO-8601). */
export async function registeredAbroad(
  handle: Handle,
  country: string,
  span: { readonly from: string; readonly before: string },
): Promise<{ readonly received: number; readonly withheld: number; readonly emergencies: number }> {
  const rows = await handle.k
    .selectFrom('dockets')
    .select(['withheld', 'urgency', ({ fn }) => fn.countAll<number>().as('n')])
    .where('country', '=', country)
    .where('status', '!=', 'void')
    .where('registered_at', '>=', span.from)
    .where('registered_at', '<', span.before)
    .groupBy(['withheld', 'urgency'])
    .execute();
  const sum = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).reduce((total, { n }) => total + Number(n), 0);
  return {
    received: sum(() => true),
    withheld: sum(({ withheld }) => withheld !== null),
    emergencies: sum(({ urgency }) => urgency === 'emergency'),
  };
}

export interface DocketAbroadDated {
  readonly country: string;
  /** The coordinator who passed it on. */
  readonly relayedBy: number | null;
  /** UTC ISO-8601, as the next one. */
  readonly registeredAt: string;
  /** null: it is not closed. */
  readonly closedAt: string | null;
  readonly emergency: boolean;
}

const ALL: Omit<Counted, 'asOf'> = { period: { from: null, to: null }, basis: 'registered', filter: {} };

/**
 * Of all countries: those registered or closed from that moment on and before the other (UTC ISO-8601; null: no limit), oldest number first;
 * `asOf`: as they stood then, null: now.
 */
export async function docketsAbroadIn(
  handle: Handle,
  { from, before }: { readonly from: string | null; readonly before: string | null },
  asOf: AsOf | null,
): Promise<DocketAbroadDated[]> {
  const rows = await countedDockets(handle, { ...ALL, asOf })
    .leftJoin('statements', 'statements.docket_id', 'dockets.id')
    .select(['dockets.country', 'dockets.registered_at', 'dockets.closed_at', 'dockets.status', 'dockets.urgency'])
    .select('statements.coordinator_id')
    .where('dockets.country', 'is not', null)
    .where((eb) =>
      eb.or(
        (['dockets.registered_at', 'dockets.closed_at'] as const).map((column) =>
          eb.and([eb(column, '>=', from ?? ''), ...(before === null ? [] : [eb(column, '<', before)])]),
        ),
      ),
    )
    .orderBy('dockets.year')
    .orderBy('dockets.serial')
    .execute();
  return rows.map((row) => ({
    country: row.country ?? '',
    relayedBy: row.coordinator_id,
    registeredAt: row.registered_at,
    closedAt: row.status === 'closed' ? row.closed_at : null,
    emergency: row.urgency === 'emergency',
  }));
}
