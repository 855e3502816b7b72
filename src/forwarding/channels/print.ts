/** Forwarding on paper: each unit's dockets as packets, written before they are recorded as printed. */
import type { Db } from '../../db/db.ts';
import { serialCounters } from '../../db/stores/facts/counter-store.ts';
import { anchorHead } from '../../db/stores/events/anchor-store.ts';
import { seriesOf } from '../../db/stores/facts/register-store.ts';
import { accessEvent } from '../../domain/access/access.ts';
import { addresseeFor } from '../../domain/directory/addressee.ts';
import { formatDocket } from '../../domain/docket/number/docket-number.ts';
import { DocketSet } from '../../domain/docket/number/docket-ranges.ts';
import { packetWords } from './packet-words.ts';
import { docketsToForward, type ForwardRow } from '../../db/stores/dispatches/forwarding-store.ts';
import type { Packet, PacketEntry, PacketWords } from '../../domain/dispatch/packet.ts';
import { SENDING } from '../../domain/messages/forwarding/sending.ts';
import { UserError } from '../../domain/user-error.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import type { Plan } from '../make-plan.ts';
import type { PlannedSending } from '../plan/case.ts';
import { claim, release, type Reserved, reserve } from '../reserve.ts';
import type { Run } from '../run.ts';
import { type SendResult, sendResult } from '../send-result.ts';
import { tidyUpdates } from '../tidy-updates.ts';
import { type Settlement, settle } from '../settle.ts';

/** Writes a packet, whole or not at all; returns its files, the readable one first. */
export type PacketWriter = (packet: Packet) => Promise<readonly string[]>;

export interface Printed {
  readonly results: readonly SendResult[];
  readonly files: readonly string[];
}

/** Unit by unit: where one unit's packet can't be written, the others go on. Withheld dockets go in a packet of their own. */
export async function printPackets(db: Db, plan: Plan, items: readonly PlannedSending[], write: PacketWriter, run: Run): Promise<Printed> {
  const results: SendResult[] = [];
  const files: string[] = [];
  // That it has gone is said last, and only where nothing of the docket has failed to reach the others.
  const groups = [false, true].flatMap((gone) => [
    ...Map.groupBy(
      items.filter(({ update }) => (update?.gone === true) === gone),
      ({ recipient }) => recipient,
    ),
  ]);
  for (const [unit, planned] of groups) {
    if (run.signal.aborted) {
      results.push(...planned.map((item) => notBegun(item, item.dispatchId)));
      continue;
    }
    const failed = new Set(results.flatMap(({ number, state }) => (state === 'printed' ? [] : [number])));
    const ofUnit = planned.filter(({ number, update }) => update?.gone !== true || !failed.has(number));
    const { reserved, refused } = await reserve(db, ofUnit, run);
    const claimed = await claim(db, reserved, run);
    results.push(...refused);
    for (const lost of reserved) if (!claimed.includes(lost)) results.push(sendResult(lost, 'refused', SENDING.takenByAnother));
    const unwritten = new Set(claimed);
    try {
      const contents = await contentsOf(db, claimed, run.clock());
      for (const part of partsOf(claimed, contents)) {
        if (run.signal.aborted) break;
        const packet = packetOf(plan, unit, part, contents, run.clock());
        for (const one of part) unwritten.delete(one);
        const printed = await printPacket(db, packet, part, write, run);
        results.push(...printed.results);
        files.push(...printed.files);
      }
    } finally {
      // A claim that nobody gives back would keep the dockets from everybody until it ends.
      await release(db, [...unwritten], run);
    }
    results.push(...[...unwritten].map(({ item, dispatchId }) => notBegun(item, dispatchId)));
  }
  if (files.length > 0) await tidyUpdates(db);
  return { results, files };
}

function notBegun(item: PlannedSending, dispatchId: number | null): SendResult {
  return sendResult({ item, dispatchId }, 'planned', SENDING.notBegun(SENDING.interrupted), { hints: [SENDING.runAgain] });
}

async function printPacket(db: Db, packet: Packet, part: readonly Reserved[], write: PacketWriter, run: Run): Promise<Printed> {
  const settleAll = (settlement: Settlement) =>
    settle(
      db,
      part.map((reserved) => ({ reserved, settlement })),
      run,
    );
  let files: readonly string[] = [];
  try {
    await recordPacket(db, packet, run);
    files = await write(packet);
    const ref = files[0] ?? '';
    await settleAll({ state: 'printed', ref });
    return { results: part.map((reserved) => sendResult(reserved, 'printed', SENDING.inPacket(ref))), files };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, text, nextSteps } = error;
    await settleAll({ state: 'failed', errorCode: code });
    return { results: part.map((reserved) => sendResult(reserved, 'failed', text, { hints: nextSteps })), files };
  }
}

/** Words and names are about to leave the house. */
async function recordPacket(db: Db, { unit, entries }: Packet, run: Run): Promise<void> {
  const dockets = DocketSet.ofNumbers(entries.map(({ number }) => number)).ranges();
  const data = { what: 'packet', format: 'print', dockets, columns: null, unmasked: true, unit: unit.code } as const;
  await db.write(async (tx) => tx.append(accessEvent(data, { actor: run.actor, now: run.clock() })));
}

/** What is printed of each docket, by its internal id. */
interface Contents {
  readonly words: ReadonlyMap<number, readonly PacketWords[]>;
  readonly rows: ReadonlyMap<number, ForwardRow>;
  readonly highestNumber: string | null;
  readonly head: string;
}

/** Read when it is written, however long the question stood: the rows after the words, so that no words go out openly that are withheld. */
async function contentsOf(db: Db, claimed: readonly Reserved[], now: Date): Promise<Contents> {
  const ids = claimed.map(({ item }) => item.docketId);
  const words = await packetWords(db, ids);
  const rows = new Map((await docketsToForward(db, ids)).map((row) => [row.docketId, row]));
  // A head is worth most on paper that others keep.
  const head = await db.write((tx) => anchorHead(tx, 'packet', now.toISOString()));
  return { words, rows, highestNumber: await highestNumber(db), head };
}

/** What may stand in one packet: withheld or not, and told again or for the first time. */
function partsOf(claimed: readonly Reserved[], { rows }: Contents): Reserved[][] {
  const kindOf = ({ item }: Reserved) => `${rows.get(item.docketId)?.protectedAs === null ? 0 : 1}${item.update === null ? 0 : 1}`;
  return [...Map.groupBy(claimed, kindOf)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

function packetOf(plan: Plan, unitCode: string, part: readonly Reserved[], contents: Contents, now: Date): Packet {
  const unit = plan.units.get(unitCode);
  if (!unit) throw new Error(`unit ${unitCode} is gone`);
  const entries = part.map(({ item }) => entryOf(plan, unitCode, item, contents));
  return {
    unit,
    issuedAt: now.toISOString(),
    confidential: entries.some(({ withheld }) => withheld !== null),
    isUpdate: entries.every(({ update }) => update !== null),
    head: contents.head,
    highestNumber: contents.highestNumber,
    entries,
  };
}

function entryOf(plan: Plan, unitCode: string, item: PlannedSending, { words, rows }: Contents): PacketEntry {
  const [row, planned] = [rows.get(item.docketId), plan.rows.get(item.docketId)];
  if (!row || !planned) throw new Error(`docket ${item.docketId} is not in its plan`);
  const { update } = item;
  const gone = update?.gone === true;
  const lead = row.leadUnit === null ? null : (plan.units.get(row.leadUnit) ?? null);
  // Nobody is sent to the accused with it, even where a person has let them have it.
  const holder =
    lead && addresseeFor({ unit: lead, accused: row.accused, accusedUnits: planned.accusedUnits }, plan.units).to === lead.code
      ? lead
      : null;
  const others = [row.leadUnit, ...planned.alsoUnits];
  return {
    number: item.number,
    registeredAt: row.registeredAt,
    urgency: row.urgency,
    emergencyCall: planned.emergencyCall,
    // A unit that it concerns no longer learns nothing more of the people in it.
    complainant: gone ? { handle: null, name: null } : row.complainant,
    reach: gone ? null : row.reach,
    url: gone || row.postXId === null ? null : `https://x.com/${row.complainant.handle ?? 'i'}/status/${fromSortable(row.postXId)}`,
    words: gone ? [] : (words.get(item.docketId) ?? []),
    withheld: row.protectedAs,
    aboutPolice: !gone && row.accused !== null,
    alsoTold: gone ? [] : others.flatMap((code) => (code === null || code === unitCode ? [] : (plan.units.get(code) ?? []))),
    update: update && { learnt: update.learnt, toldAt: update.toldAt, onPaper: update.onPaper, gone, goneTo: gone ? holder : null },
  };
}

/** Every sheet carries it to others: where register and backups are lost, the newest sheet says behind which number to go on. */
async function highestNumber(db: Db): Promise<string | null> {
  const [newest] = [...(await serialCounters(db))].sort(([a], [b]) => b - a);
  return newest ? formatDocket(await seriesOf(db), { year: newest[0], serial: newest[1] }) : null;
}
