import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TreeEdge } from '../../../../src/db/engine/tree/tree-edge.ts';
import { consistencyPath, inclusionPath, treeRoots } from '../../../../src/db/engine/tree/tree-proof.ts';
import fc from '../../../support/fast-check.ts';

const MOST = 200;

const sha256 = (...parts: readonly (Buffer | number)[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : part))))
    .digest();
const hex = (text: string) => Buffer.from(text, 'hex');
const HASHES = Array.from({ length: MOST }, (_, i) => sha256(Buffer.from(`event ${i}`)).toString('hex'));

/** RFC 6962, section 2.1, as it is written there, of the hashes from `from` to before `to`. */
function naiveRoot(from: number, to: number): string {
  const known = KNOWN.get(`${from} ${to}`);
  if (known !== undefined) return known;
  const k = from + split(to - from);
  const root =
    to === from
      ? sha256()
      : to - from === 1
        ? sha256(0, hex(HASHES[from] ?? ''))
        : sha256(1, hex(naiveRoot(from, k)), hex(naiveRoot(k, to)));
  KNOWN.set(`${from} ${to}`, root.toString('hex'));
  return root.toString('hex');
}

const KNOWN = new Map<string, string>();

/** Section 2.1.1. */
function naivePath(m: number, from: number, to: number): string[] {
  if (to - from === 1) return [];
  const k = split(to - from);
  return m < k
    ? [...naivePath(m, from, from + k), naiveRoot(from + k, to)]
    : [...naivePath(m - k, from + k, to), naiveRoot(from, from + k)];
}

/** Section 2.1.2. */
function naiveProof(m: number, from: number, to: number, isWhole = true): string[] {
  if (m === to - from) return isWhole ? [] : [naiveRoot(from, to)];
  const k = split(to - from);
  return m <= k
    ? [...naiveProof(m, from, from + k, isWhole), naiveRoot(from + k, to)]
    : [...naiveProof(m - k, from + k, to, false), naiveRoot(from, from + k)];
}

function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

async function* inPages(hashes: readonly string[]): AsyncGenerator<readonly string[]> {
  for (let at = 0; at < hashes.length; at += 7) yield hashes.slice(at, at + 7);
}

describe('the Merkle tree over the hashes of events', () => {
  it('has the roots that RFC 6962 defines, for every size', () => {
    const edge = TreeEdge.empty();
    for (let size = 0; size <= MOST; size++) {
      expect(edge.root()).toBe(naiveRoot(0, size));
      const next = HASHES[size];
      if (next) edge.add(next);
    }
  });

  it('goes on from the right edge that was kept as from the whole tree', () => {
    fc.assert(
      fc.property(fc.nat(MOST), fc.nat(MOST), (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const before = TreeEdge.empty();
        for (const each of HASHES.slice(0, first)) before.add(each);
        const after = TreeEdge.parse(before.toString(), first);
        for (const each of HASHES.slice(first, last)) after?.add(each);
        expect(after?.root()).toBe(naiveRoot(0, last));
        expect(after?.size).toBe(last);
      }),
    );
  });

  it('takes nothing for a right edge that has not one hash for each complete subtree', () => {
    expect(TreeEdge.parse('', 0)?.size).toBe(0);
    expect([TreeEdge.parse('', 1), TreeEdge.parse('ab'.repeat(32), 3), TreeEdge.parse('xy'.repeat(32), 1)]).toEqual([null, null, null]);
    expect(TreeEdge.parse('AB'.repeat(32), 1)).toBeNull();
  });

  it('proves every event of trees of every size by the path that RFC 6962 defines', async () => {
    for (let size = 1; size <= MOST; size++) {
      const paths = HASHES.slice(0, size).map((_, index) => inclusionPath(index, size));
      const { rootOf } = await treeRoots(inPages(HASHES.slice(0, size)), { subtrees: paths.flat(), sizes: [] });
      expect(paths.map((path) => path.map(rootOf))).toEqual(paths.map((_, index) => naivePath(index, 0, size)));
    }
  });

  it('proves that every smaller tree is the beginning of a larger one by the path that RFC 6962 defines', async () => {
    for (let size = 0; size <= MOST; size++) {
      const olders = Array.from({ length: size + 1 }, (_, older) => older);
      const paths = olders.map((older) => consistencyPath(older, size));
      const { rootOf, rootAt, root } = await treeRoots(inPages(HASHES.slice(0, size)), { subtrees: paths.flat(), sizes: olders });
      expect(paths.map((path) => path.map(rootOf))).toEqual(olders.map((older) => (older === 0 ? [] : naiveProof(older, 0, size))));
      expect([...olders.map((older) => rootAt.get(older)), root]).toEqual([...olders, size].map((older) => naiveRoot(0, older)));
    }
  });

  it('gives the paths of several events and the older tree in one go', async () => {
    const subtrees = [inclusionPath(3, 150), inclusionPath(149, 150), consistencyPath(77, 150)];
    const roots = await treeRoots(inPages(HASHES.slice(0, 150)), { subtrees: subtrees.flat(), sizes: [77] });
    expect(subtrees.map((path) => path.map(roots.rootOf))).toEqual([naivePath(3, 0, 150), naivePath(149, 0, 150), naiveProof(77, 0, 150)]);
  });
});
