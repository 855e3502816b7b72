/**
 * Takes in a complaint that nobody posted: from a citizen at the desk, or passed on by a coordinator or a relative. The one way in for the command and
 * for what coordinators send back.
 */
import type { Db } from '../../db/db.ts';
import type { Coordinator } from '../../db/stores/directory/coordinator-store.ts';
import type { Acting } from '../../domain/acting.ts';
import { contactTyped } from '../../domain/directory/contact.ts';
import { placeInSentence } from '../../domain/directory/coordinator.ts';
import { parseCountry } from '../../domain/directory/country.ts';
import { statementSourceTyped } from '../../domain/docket/typed-codes.ts';
import type { RelayedBy } from '../../domain/docket/statement.ts';
import { STATEMENTS } from '../../domain/messages/register/overseas/statements.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import type { Text } from '../../domain/messages/text.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { listTyped } from '../../domain/text/typed-code.ts';
import { hasVisibleText, requiredLine, requiredText } from '../../domain/text/typed-text.ts';
import { yesOrNo } from '../../domain/text/yes-or-no.ts';
import { DAY_MS, istDate } from '../../domain/time/ist.ts';
import { parseTime } from '../../domain/time/typed/typed-time.ts';
import { UserError } from '../../domain/user-error.ts';
import {
  type NewStatement,
  registerStatement,
  type RegisteredStatement,
  type StatementWord,
} from '../intake/statements/register-statement.ts';
import { coordinatorInOffice } from './find-coordinator.ts';

/** As it was typed or sent; what is left out is not known. */
export interface ComplaintSaid {
  /** `dm`, `whatsapp`, `phone` …: never X. */
  readonly source: string;
  readonly text: string;
  /** Of the complainant. */
  readonly fromName?: string;
  /** E-mail address, telephone number, or how else the complainant is reached. */
  readonly contact?: string;
  /** The unit that it is to lie with, found already; left out: the words decide. */
  readonly lead?: { readonly unit: string; readonly district: string | null };
  /** Where the complainant lives; left out: the words decide, or the relay. India: not abroad. */
  readonly country?: string;
  /** A coordinator in office by number, place or name, or `relative`. */
  readonly relayedBy?: string;
  /** `yes`, `no`, or how it is safe. */
  readonly safeContact?: string;
  /** In the complainant's own time. */
  readonly contactWhen?: string;
  /** When it reached the desk; now where it is left out. */
  readonly receivedAt?: string;
}

/** Longer ones are summed up by the person who takes them in. */
const LONGEST = 25_000;
const OLDEST_MS = 366 * DAY_MS;

/**
 * Stores, numbers and reads it at once. Throws UserError `usage` and `bad_input` for what is missing or can't be read, `not_found` and `refused` for a
 * coordinator who is not there or not in office, and `refused` as `registerStatement` does.
 */
export async function addComplaint(
  db: Db,
  reader: Reader,
  said: ComplaintSaid,
  word: StatementWord,
  by: Acting,
  also?: Parameters<typeof registerStatement>[5],
): Promise<RegisteredStatement> {
  return registerStatement(db, reader, await checkedComplaint(db, said, by.now), word, by, also);
}

/** What would be registered; writes nothing. Throws as `addComplaint`. */
export async function checkedComplaint(db: Db, said: ComplaintSaid, now: Date): Promise<NewStatement> {
  const relay = await relayOf(db, said.relayedBy);
  const country = countryOf(said.country, relay);
  return {
    source: statementSourceTyped(said.source),
    text: wordsOf(said.text),
    receivedAt: receivedAt(said.receivedAt, now),
    name: lineOrNone(said.fromName, TYPED_TEXT.theName),
    contact:
      said.contact === undefined || !hasVisibleText(said.contact) ? null : contactTyped(requiredLine(said.contact, STATEMENTS.theContact)),
    safeContact: safety(said.safeContact),
    contactWhen: lineOrNone(said.contactWhen, STATEMENTS.theHour),
    relayedBy: relay?.by ?? null,
    coordinatorId: relay?.coordinator?.id ?? null,
    lead: said.lead ?? null,
    ...(country !== undefined && { country }),
  };
}

interface Relay {
  readonly by: RelayedBy;
  readonly coordinator: Coordinator | null;
}

/** `relative` in either language, else a coordinator in office. */
async function relayOf(db: Db, typed: string | undefined): Promise<Relay | null> {
  if (typed === undefined || !hasVisibleText(typed)) return null;
  if (RELATIVE.has(typed.trim().toLowerCase())) return { by: 'relative', coordinator: null };
  return { by: 'coordinator', coordinator: await coordinatorInOffice(db, typed) };
}

const RELATIVE = new Set([STATEMENTS.relativeTyped.en, STATEMENTS.relativeTyped.hi].flatMap(listTyped));

/** undefined: the words decide; null: not abroad. */
function countryOf(typed: string | undefined, relay: Relay | null): string | null | undefined {
  const code = typed === undefined || !hasVisibleText(typed) ? undefined : parseCountry(typed);
  if (relay?.coordinator) {
    const { coordinator } = relay;
    if (code === undefined || code === coordinator.country) return coordinator.country;
    throw new UserError('bad_input', STATEMENTS.relayedFrom(coordinator.name, placeInSentence(coordinator)), [STATEMENTS.relayCountry]);
  }
  if (relay !== null && code === undefined) throw new UserError('usage', STATEMENTS.noCountryOfRelative, [STATEMENTS.relativeNeedsCountry]);
  return code === 'IN' ? null : code;
}

function wordsOf(typed: string): string {
  const text = requiredText(typed, STATEMENTS.theText, STATEMENTS.giveText);
  if (text.length > LONGEST) throw new UserError('bad_input', STATEMENTS.tooLong(LONGEST), [STATEMENTS.sumUp]);
  return text;
}

function safety(typed: string | undefined): string | null {
  const line = lineOrNone(typed, STATEMENTS.theSafety);
  const answer = line === null ? null : yesOrNo(line);
  return answer === null ? line : answer ? 'yes' : 'no';
}

function receivedAt(typed: string | undefined, now: Date): string {
  if (typed === undefined || !hasVisibleText(typed)) return now.toISOString();
  const { from } = parseTime(typed, now);
  if (from > now) throw new UserError('bad_input', STATEMENTS.stillToCome(typed), [STATEMENTS.whenReceived]);
  if (now.getTime() - from.getTime() > OLDEST_MS) throw new UserError('bad_input', STATEMENTS.tooOld(istDate(from)), [STATEMENTS.lastYear]);
  return from.toISOString();
}

function lineOrNone(typed: string | undefined, what: Text): string | null {
  return typed === undefined || !hasVisibleText(typed) ? null : requiredLine(typed, what);
}
