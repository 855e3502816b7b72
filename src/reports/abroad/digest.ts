/** What a coordinator abroad finds in the morning: numbers and states, no word of a complaint; of what is withheld only how many there are. */
import type { Handle } from '../../db/db.ts';
import { type Coordinator, coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { openDocketsAbroad, registeredAbroad } from '../../db/stores/overseas/abroad-docket-store.ts';
import { outreachRows } from '../../db/stores/overseas/outreach-store.ts';
import { publicationRows, wordingRows } from '../../db/stores/overseas/publication-store.ts';
import { serviceChecks } from '../../db/stores/overseas/service-store.ts';
import type { Party, Status } from '../../domain/docket/complaint.ts';
import { addDays } from '../../domain/figures/period.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { isDue, type OutreachKind, type OutreachTopic } from '../../domain/overseas/outreach.ts';
import { answeringAt } from '../../domain/overseas/terms.ts';
import { clockIn, dayIn } from '../../domain/overseas/zoned-time.ts';
import { zoneOfPlace } from '../../domain/overseas/zone-of-place.ts';
import type { PublicationKind } from '../../domain/overseas/publishing/publication.ts';
import { isStale, SERVICE_CODES, type ServiceCode } from '../../domain/overseas/service.ts';
import { indexText } from '../../domain/text/index-text.ts';
import { DAY_MS } from '../../domain/time/ist.ts';
import { registerNamed, type RegisterNamed } from '../register-named.ts';

/** How far ahead planned outreach is named, and how long published words stay in the digest. */
const AHEAD_DAYS = 14;
const PUBLISHED_DAYS = 14;

export interface DigestDocket {
  readonly docket: string;
  readonly status: Status;
  readonly waitingOn: Party;
  /** The complainant has written last. */
  readonly attention: boolean;
  /** Registered since the last digest. */
  readonly isNew: boolean;
  /** Days there: `2026-10-31`. */
  readonly registeredOn: string;
  readonly waitingSince: string;
}

export interface DigestOutreach {
  readonly id: number;
  readonly on: string;
  readonly city: string | null;
  readonly place: string | null;
  readonly topic: OutreachTopic;
  readonly kind: OutreachKind;
  /** The day is over, and nobody has said how it went. */
  readonly due: boolean;
}

export interface DigestService {
  readonly code: ServiceCode;
  /** How it is reached, where that is not as shipped. */
  readonly reach: string | null;
  readonly stale: boolean;
}

export interface DigestPublication {
  readonly id: number;
  readonly kind: PublicationKind;
  readonly claim: string | null;
  readonly fact: string;
  readonly urls: readonly string[];
}

export interface DigestData extends RegisterNamed {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string | null;
  /** Who answers for that place; null: nobody. */
  readonly coordinator: string | null;
  readonly zone: string;
  /** The city is not known, and the country has several clocks. */
  readonly zoneAssumed: boolean;
  /** UTC ISO-8601. */
  readonly asOf: string;
  readonly since: string;
  /** Day and clock there. */
  readonly day: string;
  readonly clock: string;
  /** Registered since, withheld ones among them. */
  readonly received: number;
  /** Not withheld: those that need an answer first. */
  readonly dockets: readonly DigestDocket[];
  /** Open ones, of which it says nothing else. */
  readonly withheldOpen: number;
  /** The complainant is asked something, or has written last. */
  readonly toAnswer: number;
  readonly outreach: readonly DigestOutreach[];
  readonly services: readonly DigestService[];
  readonly publications: readonly DigestPublication[];
}

export interface DigestFor {
  readonly country: string;
  readonly city: string | null;
  /** UTC ISO-8601. */
  readonly since: string;
}

export async function digestData(handle: Handle, { country, city, since }: DigestFor, now: Date): Promise<DigestData> {
  const { zone, assumed } = zoneOfPlace(country, city);
  const series = await seriesOf(handle);
  const asOf = now.toISOString();
  const open = await openDocketsAbroad(handle, country);
  const dockets = open
    .filter(({ withheld }) => !withheld)
    .map((row) => ({
      docket: formatDocket(series, row),
      status: row.status,
      waitingOn: row.waitingOn,
      attention: row.attention,
      isNew: row.registeredAt >= since && row.registeredAt < asOf,
      registeredOn: dayIn(zone, new Date(row.registeredAt)),
      waitingSince: dayIn(zone, new Date(row.waitingSince)),
    }));
  const { received } = await registeredAbroad(handle, country, { from: since, before: asOf });
  const day = dayIn(zone, now);
  return {
    country,
    city,
    coordinator: (await answering(handle, country, city, asOf))?.name ?? null,
    zone,
    zoneAssumed: assumed,
    asOf,
    since,
    day,
    clock: clockIn(zone, now),
    received,
    dockets: [...dockets.filter(needsAnswer), ...dockets.filter((each) => !needsAnswer(each))],
    withheldOpen: open.length - dockets.length,
    toAnswer: dockets.filter(needsAnswer).length,
    outreach: await outreachOf(handle, country, city, day, now),
    services: await services(handle, now),
    publications: await publications(handle, country, now),
    ...(await registerNamed(handle)),
  };
}

export function needsAnswer({ waitingOn, attention }: Pick<DigestDocket, 'waitingOn' | 'attention'>): boolean {
  return attention || waitingOn === 'citizen';
}

async function answering(handle: Handle, country: string, city: string | null, at: string): Promise<Coordinator | null> {
  const rows = await coordinatorRows(handle, { country, inOffice: true });
  return answeringAt(rows, { country, cityKey: city === null ? '' : indexText(city) }, at);
}

/** Of a city its own; of a country all. */
async function outreachOf(handle: Handle, country: string, city: string | null, day: string, now: Date): Promise<DigestOutreach[]> {
  const rows = await outreachRows(handle, { country, state: 'planned', toDay: addDays(day, AHEAD_DAYS) });
  return rows
    .filter((row) => city === null || (row.city !== null && indexText(row.city) === indexText(city)))
    .map((row) => ({ id: row.id, on: row.on, city: row.city, place: row.place, topic: row.topic, kind: row.kind, due: isDue(row, now) }));
}

async function services(handle: Handle, now: Date): Promise<DigestService[]> {
  const checks = await serviceChecks(handle);
  return SERVICE_CODES.map((code) => {
    const check = checks.get(code);
    return { code, reach: check?.reach ?? null, stale: isStale(check?.checkedAt ?? null, now) };
  });
}

/** What was published lately, for this country or for all. */
async function publications(handle: Handle, country: string, now: Date): Promise<DigestPublication[]> {
  const from = new Date(now.getTime() - PUBLISHED_DAYS * DAY_MS).toISOString();
  const out = Map.groupBy(
    (await wordingRows(handle)).filter(({ publishedAt }) => publishedAt !== null && publishedAt >= from),
    ({ publicationId }) => publicationId,
  );
  return (await publicationRows(handle, { states: ['published'] })).flatMap((row) => {
    const words = out.get(row.id);
    if (!words || (row.country !== null && row.country !== country)) return [];
    const { id, kind, claim, fact } = row;
    return [{ id, kind, claim, fact, urls: words.flatMap(({ url }) => url ?? []) }];
  });
}
