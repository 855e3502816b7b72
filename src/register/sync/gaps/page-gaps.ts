/** What a page leaves open becomes a gap, in the transaction that moves the coverage over it. */
import { type NewGap, recordGaps } from '../../../db/stores/intake/gap-store.ts';
import type { Way } from '../../../db/stores/intake/coverage-store.ts';
import type { Handle, WriteHandle } from '../../../db/db.ts';
import { knownPosts } from '../../../db/stores/posts/completing-store.ts';
import { handleKey } from '../../../domain/directory/handle-name.ts';
import { UNREADABLE_POST } from '../../../domain/x/gap-reason.ts';
import { toSortable } from '../../../domain/x/x-id.ts';
import type { XPage } from '../../../ports.ts';
import type { ReadInterval } from '../page-cursor.ts';
import type { SweepHandle } from '../sync-plan.ts';

/** `read`: what the page has made sure of. */
export async function recordPageGaps(
  tx: WriteHandle,
  { unreadable }: Pick<XPage, 'unreadable'>,
  {
    handles,
    way,
    read,
    at,
  }: { readonly handles: readonly SweepHandle[]; readonly way: Way; readonly read: ReadInterval | null; readonly at: string },
): Promise<void> {
  const gaps: NewGap[] = [];
  for (const reason of read?.doubts ?? [])
    for (const { id } of handles) gaps.push({ handleId: id, way, low: read?.low ?? '', high: read?.high ?? '', reason, at });
  const named = unreadable.flatMap(({ id, tags = [] }) => (id === undefined ? [] : [{ id: toSortable(id), tags: tags.map(handleKey) }]));
  const stored = await storedIds(
    tx,
    named.map(({ id }) => id),
  );
  for (const { id, tags } of named) {
    // One post is one gap, of the first of our handles that it tags, as far as that can be told.
    const handle = handles.find(({ name }) => tags.includes(handleKey(name))) ?? handles[0];
    if (handle && !stored.has(id)) gaps.push({ handleId: handle.id, way, low: id, high: id, reason: UNREADABLE_POST, at });
  }
  await recordGaps(tx, gaps);
}

/** Those of the sortable ids whose posts are in the register, and not only to explain another. */
export async function storedIds(handle: Handle, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const known = await knownPosts(handle, ids);
  return new Set([...known.values()].flatMap(({ xId, role }) => (role === 'context' ? [] : [xId])));
}
