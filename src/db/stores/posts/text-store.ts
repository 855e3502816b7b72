/** Texts of posts by internal id, alone or with the salts of their hashes. */
import type { Handle } from '../../db.ts';
import { inParts } from '../../engine/in-parts.ts';

/** null where a text has been forgotten. */
export async function textsOf(handle: Handle, postIds: readonly number[]): Promise<Map<number, string | null>> {
  const rows = await inParts([...new Set(postIds)], (part) =>
    handle.k.selectFrom('posts').select(['id', 'text']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

export interface SaltedText {
  readonly id: number;
  readonly text: string | null;
  readonly salt: string | null;
}

/** Posts that are not in the register are left out. */
export async function saltedPosts(handle: Handle, ids: readonly number[]): Promise<Map<number, SaltedText>> {
  const rows = await inParts([...new Set(ids)], (part) =>
    handle.k.selectFrom('posts').select(['id', 'text', 'salt']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
