/**
 * The right edge of a Merkle tree (RFC 6962, SHA-256) over the hashes of the events: the roots of the complete subtrees that stand side by side,
 * the largest first. A new event needs no more than these, and the root of the whole tree follows from them.
 */
import { hash } from 'node:crypto';

/** A string of 32 characters, one for each byte: what costs least on the way in and out of a hash. */
type Bytes = string;

const leafInput = Buffer.alloc(33, 0);
const nodeInput = Buffer.alloc(65, 1);
const HEX = 64;

/** `eventHash` in hex, as the event holds it. */
function leafHash(eventHash: string): Bytes {
  leafInput.write(eventHash, 1, 'hex');
  return hash('sha256', leafInput, 'binary');
}

function nodeHash(left: Bytes, right: Bytes): Bytes {
  nodeInput.write(left, 1, 'binary');
  nodeInput.write(right, 33, 'binary');
  return hash('sha256', nodeInput, 'binary');
}

function hexOf(bytes: Bytes): string {
  return Buffer.from(bytes, 'latin1').toString('hex');
}

/** Told of every node of the tree once it is known: the root of the subtree over the events `from` (counted from 0) to before `to`. */
export type NodeSeen = (from: number, to: number, hex: () => string) => void;

export class TreeEdge {
  #size: number;
  readonly #roots: Bytes[];
  readonly #seen: NodeSeen | undefined;

  private constructor(size: number, roots: Bytes[], seen?: NodeSeen) {
    this.#size = size;
    this.#roots = roots;
    this.#seen = seen;
  }

  static empty(seen?: NodeSeen): TreeEdge {
    return new TreeEdge(0, [], seen);
  }

  /** null where `text` is no right edge of a tree of that size. */
  static parse(text: string, size: number): TreeEdge | null {
    if (!/^(?:[0-9a-f]{64})*$/.test(text) || text.length !== HEX * completeSubtrees(size)) return null;
    return new TreeEdge(
      size,
      (text.match(/.{64}/g) ?? []).map((hex) => Buffer.from(hex, 'hex').toString('latin1')),
    );
  }

  /** How many events the tree holds. */
  get size(): number {
    return this.#size;
  }

  /** `eventHash` in hex. */
  add(eventHash: string): void {
    let node = leafHash(eventHash);
    this.#tell(this.#size, this.#size + 1, node);
    const to = ++this.#size;
    for (let width = 2; to % width === 0; width *= 2) {
      node = nodeHash(this.#roots.pop() ?? '', node);
      this.#tell(to - width, to, node);
    }
    this.#roots.push(node);
  }

  /** In hex. */
  root(): string {
    let node = this.#roots.at(-1);
    if (node === undefined) return hash('sha256', '', 'hex');
    let from = this.#size - lowestBit(this.#size);
    for (let at = this.#roots.length - 2; at >= 0; at--) {
      node = nodeHash(this.#roots[at] ?? '', node);
      from -= lowestBit(from);
      this.#tell(from, this.#size, node);
    }
    return hexOf(node);
  }

  /** As it is kept: the hashes in hex, one after the other. */
  toString(): string {
    return this.#roots.map(hexOf).join('');
  }

  #tell(from: number, to: number, node: Bytes): void {
    this.#seen?.(from, to, () => hexOf(node));
  }
}

/** The size of the last complete subtree. Sizes stay below 2^53, bit operations below 2^31. */
function lowestBit(size: number): number {
  let bit = 1;
  while (size % (bit * 2) === 0) bit *= 2;
  return bit;
}

function completeSubtrees(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
