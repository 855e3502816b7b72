/** The Merkle tree of a register that is older than the tree, made of the hashes of all its events, and the event that says so. */
import type { Handle } from '../../db.ts';
import { ChainWriter } from '../chain.ts';
import { TreeEdge } from './tree-edge.ts';

/** Kind of the event; it holds the root over the events before it. */
export const TREE_BEGUN = 'tree_begun';

const HASHES_A_PAGE = 20_000;

/** The hashes of the events up to `last`, page by page. */
export async function* eventHashes({ k }: Pick<Handle, 'k'>, last: number): AsyncGenerator<string[]> {
  for (let after = 0; after < last; ) {
    const page = await k
      .selectFrom('events')
      .select(['seq', 'hash'])
      .where('seq', '>', after)
      .where('seq', '<=', last)
      .orderBy('seq')
      .limit(HASHES_A_PAGE)
      .execute();
    const end = page.at(-1);
    if (!end) return;
    yield page.map(({ hash }) => hash);
    after = end.seq;
  }
}

/** Nothing stands in the tree of a register without events. */
export async function beginTree(handle: Handle): Promise<void> {
  const { k } = handle;
  const head = await k.selectFrom('chain_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirst();
  if (!head || head.seq === 0) return;
  const edge = TreeEdge.empty();
  for await (const page of eventHashes(handle, head.seq)) for (const hash of page) edge.add(hash);
  const last = await k.selectFrom('events').select('at').where('seq', '=', head.seq).executeTakeFirst();
  const at = [last?.at ?? '', new Date().toISOString()].sort().at(-1) ?? '';
  const root = edge.root();
  const chain = new ChainWriter({ ...head, edge });
  chain.append({ kind: TREE_BEGUN, at, docketId: null, data: { events: edge.size, root } });
  await chain.flush(handle, { blocks: [], at });
}
