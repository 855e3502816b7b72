/** Proves the rows: every docket is what its events, replayed, make it; numbers and figures are what the dockets add up to. */
import { setImmediate } from 'node:timers/promises';
import type { Handle } from '../../db/db.ts';
import type { DocketsTable } from '../../db/schema/dockets.ts';
import { replayed } from '../../db/stores/dockets/docket-replay.ts';
import { bodiesOfDockets } from '../../db/stores/events/docket-event-store.ts';
import { docketRowsAfter } from '../../db/stores/dockets/docket-store.ts';
import { serialCounters } from '../../db/stores/facts/counter-store.ts';
import { falseStateTally, falseTally } from '../../db/stores/figures/tally-store.ts';
import { AUDIT } from '../../domain/messages/register/audit.ts';
import { PARTY_WORDS, STATUS_WORDS } from '../../domain/messages/screen/words/docket-words.ts';
import { type Text, verbatim } from '../../domain/messages/text.ts';
import { dayForPeople } from '../../domain/time/ist.ts';
import type { ChainProof } from './chain-proof.ts';
import { type EventBody, parseBody } from './event-body.ts';
import type { Faults } from './faults.ts';

const DOCKETS_A_PAGE = 1_000;

/**
 * What can't happen before what. A docket may be forwarded before it is registered: the desk may have tagged the unit on X before the register
 * read the post.
 */
const SPANS = [
  ['posted_at', 'first_reply_at'],
  ['posted_at', 'unit_replied_at'],
  ['registered_at', 'closed_at'],
  ['closed_at', 'approved_at'],
] as const satisfies readonly (readonly [keyof DocketsTable, keyof DocketsTable])[];

/** Every registered docket has its row, and every row its registration. */
export async function proveDockets(
  handle: Handle,
  registered: number,
  numberOf: (row: DocketsTable) => string,
  faults: Faults,
): Promise<void> {
  let after = 0;
  let rows = 0;
  for (;;) {
    const page = await docketRowsAfter(handle, after, DOCKETS_A_PAGE);
    const last = page.at(-1);
    if (!last) break;
    const histories = await historiesOf(handle, page[0]?.id ?? last.id, last.id);
    for (const row of page) proveDocket(row, histories.get(row.id) ?? [], verbatim(numberOf(row)), faults);
    rows += page.length;
    after = last.id;
    // As in the proof of the chain.
    await setImmediate();
  }
  if (rows !== registered) faults.differs(AUDIT.dockets, AUDIT.rowCountDiffers(registered, rows));
}

/** What can't be parsed is left out: the proof of the chain reports it. */
async function historiesOf(handle: Handle, first: number, last: number): Promise<Map<number, EventBody[]>> {
  const histories = new Map<number, EventBody[]>();
  for (const { docketId, body } of await bodiesOfDockets(handle, first, last)) {
    const parsed = parseBody(body);
    if (!parsed) continue;
    const history = histories.get(docketId);
    if (history) history.push(parsed);
    else histories.set(docketId, [parsed]);
  }
  return histories;
}

function proveDocket(row: DocketsTable, history: readonly EventBody[], number: Text, faults: Faults): void {
  const expected = replayed(history);
  if (expected === null) {
    faults.differs(number, AUDIT.neverRegistered);
    return;
  }
  for (const [column, value] of Object.entries(expected)) {
    const stored = row[column as keyof typeof row];
    // A register that is about to be brought up to date lacks the newest columns.
    if (stored !== value && column in row) faults.differs(number, AUDIT.columnDiffers(column, shown(stored), shown(value)));
  }
  for (const [earlier, later] of SPANS) {
    const [from, to] = [row[earlier], row[later]];
    if (from !== null && to !== null && to < from) faults.notes('span', AUDIT.negativeSpan(number, earlier, later));
  }
}

/** The counters of numbers stand where the last registration of each year left them. */
export async function proveCounters(handle: Handle, serials: ChainProof['serials'], faults: Faults): Promise<void> {
  const counters = await serialCounters(handle);
  for (const year of new Set([...counters.keys(), ...serials.keys()])) {
    if (!Number.isInteger(year)) {
      faults.differs(AUDIT.table('counters'), AUDIT.rowOfNoEvent);
      continue;
    }
    const counter = counters.get(year) ?? 0;
    const last = serials.get(year) ?? 0;
    if (counter !== last) faults.differs(AUDIT.numbersOf(year), AUDIT.counterDiffers(counter, last));
  }
}

/** Reports read the tally, so it must be what the dockets' rows add up to. */
export async function proveTally(handle: Handle, faults: Faults): Promise<void> {
  const differing = await falseTally(handle);
  if (!differing) return;
  const { district, leadUnit, day } = differing;
  faults.differs(
    AUDIT.tally,
    AUDIT.tallyDiffers(district ? verbatim(district) : AUDIT.noDistrict, leadUnit ? verbatim(leadUnit) : AUDIT.noUnit, dayForPeople(day)),
  );
}

/** The state of the desk is read from a tally of its own. */
export async function proveStateTally(handle: Handle, faults: Faults): Promise<void> {
  const state = await falseStateTally(handle);
  if (state) faults.differs(AUDIT.tally, AUDIT.stateTallyDiffers(wordOf(STATUS_WORDS, state.status), wordOf(PARTY_WORDS, state.waitingOn)));
}

/** A code that nothing knows is shown as it stands. */
function wordOf(words: Readonly<Record<string, Text>>, code: string): Text {
  return words[code] ?? verbatim(code);
}

function shown(value: unknown): Text {
  return value === null || value === undefined ? AUDIT.empty : verbatim(String(value));
}
