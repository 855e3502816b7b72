/** Forwarding on paper: each unit's dockets as packets, written before they are recorded as printed. */
import type { Db } from '../../db/db.ts';
import { packetWords } from './packet-words.ts';
import type { Packet, PacketEntry } from '../../domain/dispatch/packet.ts';
import { UserError } from '../../domain/user-error.ts';
import { fromSortable } from '../../domain/x/x-id.ts';
import type { Plan } from '../subjects.ts';
import { claim, type Outcome, outcomeOf, type Reserved, reserve, type Run, settle } from '../send.ts';
import type { PlannedSending } from '../plan.ts';

/** Puts a packet where it is to be taken from, whole or not at all; returns the files, the readable one first. */
export type PacketWriter = (packet: Packet) => Promise<readonly string[]>;

export interface Printed {
  readonly outcomes: readonly Outcome[];
  readonly files: readonly string[];
}

/** Unit by unit; a unit whose packet could not be written is told, and the others go on. */
export async function printPackets(db: Db, plan: Plan, items: readonly PlannedSending[], write: PacketWriter, run: Run): Promise<Printed> {
  const outcomes: Outcome[] = [];
  const files: string[] = [];
  for (const [unit, ofUnit] of Map.groupBy(items, ({ recipient }) => recipient)) {
    if (run.signal.aborted) break;
    const { reserved, refused } = await reserve(db, ofUnit, run);
    const claimed = await claim(db, reserved, run);
    outcomes.push(...refused);
    for (const lost of reserved) if (!claimed.includes(lost)) outcomes.push(outcomeOf(lost, 'refused', 'Another process took it in hand.'));
    for (const part of [claimed.filter((r) => !isWithheld(plan, r)), claimed.filter((r) => isWithheld(plan, r))]) {
      if (part.length === 0) continue;
      const packet = await packetOf(db, plan, unit, part, run.clock());
      try {
        const written = await write(packet);
        files.push(...written);
        const ref = written[0] ?? '';
        await settle(
          db,
          part.map((reserved) => ({ reserved, result: { state: 'printed' as const, ref } })),
          run,
        );
        outcomes.push(...part.map((reserved) => outcomeOf(reserved, 'printed', `In the packet ${ref}`)));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        await settle(
          db,
          part.map((reserved) => ({ reserved, result: { state: 'failed' as const, errorCode: error.code } })),
          run,
        );
        outcomes.push(...part.map((reserved) => outcomeOf(reserved, 'failed', error.message, { hints: error.hints })));
      }
    }
  }
  return { outcomes, files };
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
