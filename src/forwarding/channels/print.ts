/** Forwarding on paper: each unit's dockets as packets, written before they are recorded as printed. */
import type { Db } from '../../db/db.ts';
import { packetWords } from './packet-words.ts';
import type { Packet, PacketEntry } from '../../domain/dispatch/packet.ts';
import { SENDING } from '../../domain/messages/forwarding/sending.ts';
import { UserError } from '../../domain/user-error.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import type { Plan } from '../make-plan.ts';
import type { PlannedSending } from '../plan/case.ts';
import { claim, type Reserved, reserve } from '../reserve.ts';
import type { Run } from '../run.ts';
import { type SendResult, sendResult } from '../send-result.ts';
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
  for (const [unit, ofUnit] of Map.groupBy(items, ({ recipient }) => recipient)) {
    if (run.signal.aborted) break;
    const { reserved, refused } = await reserve(db, ofUnit, run);
    const claimed = await claim(db, reserved, run);
    results.push(...refused);
    for (const lost of reserved) if (!claimed.includes(lost)) results.push(sendResult(lost, 'refused', SENDING.takenByAnother));
    for (const part of [claimed.filter((r) => !isWithheld(plan, r)), claimed.filter((r) => isWithheld(plan, r))]) {
      if (part.length === 0) continue;
      const printed = await printPacket(db, await packetOf(db, plan, unit, part, run.clock()), part, write, run);
      results.push(...printed.results);
      files.push(...printed.files);
    }
  }
  return { results, files };
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

function isWithheld(plan: Plan, { item }: Reserved): boolean {
  return plan.rows.get(item.docketId)?.withheld != null;
}

async function packetOf(db: Db, plan: Plan, unitCode: string, part: readonly Reserved[], now: Date): Promise<Packet> {
  const unit = plan.units.get(unitCode);
  if (!unit) throw new Error(`unit ${unitCode} is gone`);
  const words = await packetWords(
    db,
    part.map(({ item }) => item.docketId),
  );
  const entries = part.map(({ item }): PacketEntry => {
    const row = plan.rows.get(item.docketId);
    if (!row) throw new Error(`docket ${item.docketId} is not in its plan`);
    return {
      number: item.number,
      registeredAt: row.registeredAt,
      urgency: row.urgency,
      emergencyCall: row.emergencyCall,
      complainant: row.complainant,
      url: row.postXId === null ? null : `https://x.com/${row.complainant.handle ?? 'i'}/status/${fromSortable(row.postXId)}`,
      words: words.get(item.docketId) ?? [],
      withheld: row.withheld,
      aboutPolice: row.accused !== null,
      alsoTold: [row.leadUnit, ...row.alsoUnits].flatMap((code) =>
        code === null || code === unitCode ? [] : (plan.units.get(code) ?? []),
      ),
    };
  });
  return { unit, issuedAt: now.toISOString(), confidential: entries.some(({ withheld }) => withheld !== null), entries };
}
