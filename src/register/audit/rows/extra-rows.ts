/** Proves that no row is there that no event wrote. */
import type { Handle, SqlValue } from '../../../db/db.ts';
import { COVERED, type CoveredTable, FACTS_NOT_PROVED } from '../../../db/proof/covered.ts';
import { keyHash } from '../../../db/proof/row-state.ts';
import {
  countRows,
  keysOf,
  postOfStrayMedia,
  postsWithoutRole,
  strayRowSalt,
  strayThread,
  unplacedPosts,
} from '../../../db/proof/stored-rows.ts';
import { BEFORE_ALL_PARTS, sealedParts } from '../../../db/stores/events/sealed-store.ts';
import { AUDIT } from '../../../domain/messages/register/audit.ts';
import type { Faults } from '../faults.ts';
import type { RowsProof } from './rows-proof.ts';
import { SeenKeys } from './seen-keys.ts';

/** Dockets and texts are counted against their events elsewhere; one docket more to be looked at changes nothing. */
const ELSEWHERE: ReadonlySet<string> = new Set(['dockets', 'event_texts', 'updates_to_check']);

export async function proveNoMoreRows(handle: Handle, proof: RowsProof, faults: Faults): Promise<void> {
  if (!proof.any) return;
  for (const [table, covered] of Object.entries(COVERED)) {
    if (!ELSEWHERE.has(table)) await proveTable(handle, table, covered, proof.seen.get(table) ?? new SeenKeys(), faults);
  }
  if (!proof.sealed) await proveNothingSealed(handle, faults);
  await provePlaces(handle, proof, faults);
  // Attachments are part of their posts' content, which tells nothing of those that belong to no post.
  const stray = await postOfStrayMedia(handle);
  if (stray !== null) faults.differs(AUDIT.row('media', String(stray)), AUDIT.rowOfNoEvent);
  const salt = await strayRowSalt(handle);
  if (salt) faults.differs(AUDIT.row('row_salts', `${salt.table} ${salt.key}`), AUDIT.rowOfNoEvent);
}

/** Of a register that began with the proof of rows. */
async function proveNothingSealed(handle: Handle, faults: Faults): Promise<void> {
  const [first] = await sealedParts(handle, BEFORE_ALL_PARTS, 1);
  if (first) faults.differs(AUDIT.row('sealed_rows', String(first.part)), AUDIT.rowOfNoEvent);
}

async function proveTable(handle: Handle, table: string, covered: CoveredTable, seen: SeenKeys, faults: Faults): Promise<void> {
  if (!covered.small) {
    const rows = await countRows(handle, table);
    if (rows <= seen.size) return;
    if (table === 'threads') {
      const stray = await strayThread(handle);
      if (stray) faults.differs(AUDIT.row(table, stray.join(' ')), AUDIT.rowOfNoEvent);
      faults.differs(AUDIT.table(table), AUDIT.rowsOfNoEvent(rows, seen.size));
      return;
    }
  }
  for await (const key of keysOf(handle, table)) {
    if (table === 'register' && FACTS_NOT_PROVED.has(String(key[0]))) continue;
    const told: SqlValue[] = covered.secretKey ? [keyHash(key)] : key;
    if (seen.has(told)) continue;
    faults.differs(AUDIT.row(table, key.join(' ')), AUDIT.rowOfNoEvent);
    return;
  }
}

/** Posts of which no event tells a role, docket or mark have none. */
async function provePlaces(handle: Handle, proof: RowsProof, faults: Faults): Promise<void> {
  const posts = proof.seen.get('posts')?.size ?? 0;
  if ((await postsWithoutRole(handle)) < posts - proof.withRole.size) {
    for await (const id of unplacedPosts(handle, 'role')) {
      if (proof.withRole.has([id])) continue;
      faults.differs(AUDIT.row('posts', String(id)), AUDIT.placeOfNoEvent);
      return;
    }
  }
  for await (const id of unplacedPosts(handle, 'rest')) {
    if (proof.placed.has([id])) continue;
    faults.differs(AUDIT.row('posts', String(id)), AUDIT.placeOfNoEvent);
    return;
  }
}
