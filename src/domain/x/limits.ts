/** What X's API allows in one request and how far back it answers: X's documentation of August 2026. Prices are in data/x/prices.json. */
import { DAY_MS, MINUTE_MS } from '../time/ist.ts';

/** `max_results` of recent search, mentions and a user's posts. */
export const LARGEST_PAGE = 100;
export const SMALLEST_PAGE = { search: 10, mentions: 5, userPosts: 5 } as const;

/** Accounts or posts that one look-up takes, by name or by id. */
export const LOOKUP_SIZE = 100;

/** As many look-ups as it takes, in the given order. */
export function lookUps<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / LOOKUP_SIZE) }, (_, at) => all.slice(at * LOOKUP_SIZE, (at + 1) * LOOKUP_SIZE));
}

/** A user's mentions end after the newest 800; past them X answers 200 with no posts. */
export const MENTIONS_REACH = 800;

/** X may hide posts inside those 800: from so many on an end that is not the floor may be that of the window. */
export const MENTIONS_IN_DOUBT = 700;

/** Recent search and the counts of recent posts go seven days back. */
export const SEARCH_DAYS = 7;
/** Ten minutes less than X allows, so that the bound does not pass while the request is under way. */
export const SEARCH_REACH_MS = SEARCH_DAYS * DAY_MS - 10 * MINUTE_MS;

/** X refuses a time range that begins or ends in the last half minute; we keep a whole one away from now. */
export const NEWEST_TIME_MS = MINUTE_MS;

/** Posts enter X's index late and out of order (seen, not documented): the newest part of what was read is read again. */
export const INDEX_DELAY_MS = 15 * MINUTE_MS;

/** Characters of a recent-search query: without a contract, and with an Enterprise contract. */
export const QUERY_LENGTH = { selfServe: 512, enterprise: 4096 } as const;

/** Rate limits count requests in windows of a quarter of an hour; where a refusal names no end, the window's length is assumed. */
export const RATE_WINDOW_MS = 15 * MINUTE_MS;
/** The longest window is a day (posting); an end further off than that comes from a wrong clock. */
export const LONGEST_LIMIT_MS = DAY_MS + 60 * MINUTE_MS;
