/** The rows of a register from before the proof of rows: the event that began it holds the hash of all of them. */
import type { Handle } from '../../../db/db.ts';
import { sealHash } from '../../../db/proof/seal.ts';
import { BEFORE_ALL_PARTS, sealedParts } from '../../../db/stores/events/sealed-store.ts';
import { AUDIT } from '../../../domain/messages/register/audit.ts';
import { type EventBody, parseBlocks } from '../event-body.ts';
import type { Faults } from '../faults.ts';
import type { RowsProof } from './rows-proof.ts';

const PARTS_A_PAGE = 20;

export async function followSealed(
  handle: Handle,
  proof: RowsProof,
  seq: number,
  { parts, root }: EventBody['data'],
  faults: Faults,
): Promise<void> {
  proof.sealed = true;
  let hashed = '';
  let after = BEFORE_ALL_PARTS;
  let count = 0;
  for (;;) {
    const page = await sealedParts(handle, after, PARTS_A_PAGE);
    const last = page.at(-1);
    if (!last) break;
    for (const { body } of page) {
      hashed = sealHash(hashed, body);
      count++;
      // For what is no list of rows the hash does not follow either.
      const rows = parseBlocks(body);
      if (rows) await proof.follow([{ seq, rows }]);
    }
    after = last.part;
  }
  if (hashed !== root || count !== parts) faults.differs(AUDIT.event(seq), AUDIT.sealBroken);
}
