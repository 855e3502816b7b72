/** Every country abroad that the desk has to do with, and how it stands there: handle, coordinators, open dockets, outreach. */
import type { Handle } from '../../db/db.ts';
import { coordinatorRows } from '../../db/stores/directory/coordinator-store.ts';
import { handleRows } from '../../db/stores/directory/handle-store.ts';
import { type Country, countryRows, openByCountry } from '../../db/stores/overseas/country-store.ts';
import { sweepFigures } from '../../db/stores/figures/sweep-store.ts';
import { type Outreach, outreachRows } from '../../db/stores/overseas/outreach-store.ts';
import { countryText } from '../../domain/directory/country.ts';
import { COUNTRIES } from '../../domain/messages/register/overseas/countries.ts';
import { type CountryHandle, countryHandle } from '../../domain/overseas/handle-lifecycle.ts';
import { isDue, OUTREACH_TOPICS, type OutreachTopic } from '../../domain/overseas/outreach.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Coordinator } from './find-coordinator.ts';
import { abroad } from './open-country.ts';

export interface TopicFigures {
  readonly topic: OutreachTopic;
  readonly held: number;
  readonly reached: number;
  readonly joined: number;
}

export interface CountryOverview extends CountryHandle {
  readonly code: string;
  /** null: it has not been opened, but something of it is there. */
  readonly country: Country | null;
  /** In office. */
  readonly coordinators: readonly Coordinator[];
  readonly openDockets: number;
  readonly outreach: {
    readonly held: number;
    readonly reached: number;
    readonly joined: number;
    readonly planned: number;
    readonly due: number;
    /** What was held, by topic; topics of which nothing was are left out. */
    readonly topics: readonly TopicFigures[];
  };
  /** End of the last sweep that read all handles, UTC ISO-8601; null: there was none. */
  readonly lastSyncAt: string | null;
}

/** By code. */
export async function countryOverviews(handle: Handle, now: Date): Promise<CountryOverview[]> {
  const countries = new Map((await countryRows(handle)).map((row) => [row.code, row]));
  const handles = (await handleRows(handle)).filter(({ kind, country }) => kind === 'country' && country !== null);
  const coordinators = (await coordinatorRows(handle)).filter(({ to }) => to === null);
  const dockets = await openByCountry(handle);
  const outreach = await outreachRows(handle);
  const { lastCompleteAt: lastSyncAt } = await sweepFigures(handle);
  const codes = new Set([
    ...countries.keys(),
    ...handles.flatMap(({ country }) => country ?? []),
    ...coordinators.map(({ country }) => country),
    ...dockets.keys(),
    ...outreach.map(({ country }) => country),
  ]);
  return [...codes].sort().map((code) => {
    const country = countries.get(code) ?? null;
    const held = outreach.filter((row) => row.country === code && row.state === 'held');
    const planned = outreach.filter((row) => row.country === code && row.state === 'planned');
    return {
      code,
      country,
      ...countryHandle(
        handles.filter((row) => row.country === code),
        country?.plannedHandle ?? null,
      ),
      coordinators: coordinators.filter((row) => row.country === code),
      openDockets: dockets.get(code) ?? 0,
      outreach: {
        held: held.length,
        reached: held.reduce((sum, { reached }) => sum + reached, 0),
        joined: held.reduce((sum, { joined }) => sum + joined, 0),
        planned: planned.length,
        due: planned.filter((row) => isDue(row, now)).length,
        topics: OUTREACH_TOPICS.flatMap((topic) => topicFigures(held, topic)),
      },
      lastSyncAt,
    };
  });
}

/** Throws UserError `not_found` for a country of which nothing is there. */
export async function countryOverview(handle: Handle, typed: string, now: Date): Promise<CountryOverview> {
  const code = abroad(typed);
  const found = (await countryOverviews(handle, now)).find((each) => each.code === code);
  if (found) return found;
  throw new UserError('not_found', COUNTRIES.notOpened(countryText(code)), [COUNTRIES.openIt(code), COUNTRIES.seeAll]);
}

function topicFigures(held: readonly Outreach[], topic: OutreachTopic): TopicFigures[] {
  const rows = held.filter((row) => row.topic === topic);
  if (rows.length === 0) return [];
  const sum = (key: 'reached' | 'joined') => rows.reduce((total, row) => total + row[key], 0);
  return [{ topic, held: rows.length, reached: sum('reached'), joined: sum('joined') }];
}
