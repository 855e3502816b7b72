/** The head of the chain of events, as it is printed: what a person holds outside the register, to prove later that nothing before it was changed. */

export interface Head {
  /** Number of the newest event. */
  readonly seq: number;
  /** Its hash, in hex. */
  readonly hash: string;
  /** Root of the Merkle tree over the hashes of all events so far, in hex; null for a head that was printed before there was one. */
  readonly root: string | null;
}

export function printedHead({ seq, hash, root }: Head): string {
  return root === null ? `${seq}:${hash}` : `${seq}:${hash}:${root}`;
}
