/** Proofs of RFC 6962, sections 2.1.1 and 2.1.2: that an event stands in the tree, and that one tree begins with another. */
import { TreeEdge } from './tree-edge.ts';

/** A subtree: over the events `from` (counted from 0) to before `to`. */
export interface Subtree {
  readonly from: number;
  readonly to: number;
}

/** The subtrees whose roots lead from the event at `index` to the root of the tree of the first `size`, the nearest first. */
export function inclusionPath(index: number, size: number): Subtree[] {
  const path: Subtree[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPower(to - from);
    if (index < middle) {
      path.unshift({ from: middle, to });
      to = middle;
    } else {
      path.unshift({ from, to: middle });
      from = middle;
    }
  }
  return path;
}

/** The subtrees whose roots lead from the root of the tree of the first `older` events to that of the first `size`; none where they are one. */
export function consistencyPath(older: number, size: number): Subtree[] {
  if (older === 0) return [];
  const path: Subtree[] = [];
  let [from, to] = [0, size];
  // Whether the subtree is the whole older tree, whose root the verifier has.
  let isOlderTree = true;
  while (older !== to) {
    const middle = from + largestPower(to - from);
    if (older <= middle) {
      path.unshift({ from: middle, to });
      to = middle;
    } else {
      path.unshift({ from, to: middle });
      from = middle;
      isOlderTree = false;
    }
  }
  return isOlderTree ? path : [{ from, to }, ...path];
}

/** The largest power of two below `size`. */
function largestPower(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

export interface TreeRoots {
  /** Of the whole tree, in hex. */
  readonly root: string;
  readonly edge: string;
  /** Throws for a subtree that was not asked for. */
  readonly rootOf: (subtree: Subtree) => string;
  /** In hex, of the trees of the first events, by size. */
  readonly rootAt: ReadonlyMap<number, string>;
}

/** Builds the tree once, from the events' hashes in order, and keeps the roots that are asked for. */
export async function treeRoots(
  hashes: AsyncIterable<readonly string[]>,
  { subtrees, sizes }: { readonly subtrees: readonly Subtree[]; readonly sizes: readonly number[] },
): Promise<TreeRoots> {
  const kept = new Map<number, Map<number, string>>();
  for (const { from, to } of subtrees) kept.set(from, (kept.get(from) ?? new Map()).set(to, ''));
  const edge = TreeEdge.empty((from, to, hex) => {
    const ends = kept.get(from);
    if (ends?.has(to)) ends.set(to, hex());
  });
  const wanted = new Set(sizes);
  const rootAt = new Map<number, string>();
  if (wanted.has(0)) rootAt.set(0, edge.root());
  for await (const part of hashes)
    for (const each of part) {
      edge.add(each);
      if (wanted.has(edge.size)) rootAt.set(edge.size, edge.root());
    }
  const root = edge.root();
  return {
    root,
    edge: edge.toString(),
    rootAt,
    rootOf({ from, to }) {
      const hex = kept.get(from)?.get(to);
      if (!hex) throw new Error(`no root of the events ${from} to ${to}`);
      return hex;
    },
  };
}
