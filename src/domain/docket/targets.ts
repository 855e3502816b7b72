/** How long things may take, and how long they stay open: what the service promises, and laws 4 and 12. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/ist.ts';

/** The first word to the citizen, of the desk or a unit. */
export const FIRST_REPLY_WITHIN_MS = 5 * MINUTE_MS;
/** The first word to the unit. */
export const FORWARD_WITHIN_MS = 15 * MINUTE_MS;
/** The matter settled. */
export const CLOSE_WITHIN_MS = 10 * DAY_MS;
/** A post on a docket older than this when registered is backlog: no targets run (law 12). */
export const BACKLOG_AFTER_MS = 48 * HOUR_MS;
/** A closed docket can be reopened, and is still joined by posts of its thread, for so long (law 4). */
export const REOPEN_WITHIN_MS = 30 * DAY_MS;

/** Where nobody has set others: posts wait for a person, and the last complete sweep may be old, for so many hours. */
export const WAITING_HOURS = 24;
export const SWEEP_HOURS = 6;
