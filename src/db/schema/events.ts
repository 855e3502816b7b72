/** The chain of events, its erasable texts, and its anchors. */

export interface EventsTable {
  seq: number;
  at: string;
  kind: string;
  docket_id: number | null;
  /** Canonical JSON: ids, codes and salted hashes only. */
  body: string;
  /** SHA-256(previous hash, LF, body), hex. */
  hash: string;
}

export interface EventTextsTable {
  seq: number;
  /** The text's name in the event: `reason`, `note`, `reply` … */
  field: string;
  salt: string;
  text: string;
}

export interface ChainHeadTable {
  id: 1;
  seq: number;
  hash: string;
  /** The right edge of the Merkle tree over the hashes of all events: hex, one hash after the other. */
  edge: string;
}

/** Salts of the words that events hold as hashes, but those of posts and authors, which have theirs in their rows. */
export interface RowSaltsTable {
  tbl: string;
  row_key: string;
  salt: string;
}

/** The rows that were there when the proof of rows began; the event that began it holds the hash of all parts. */
export interface SealedRowsTable {
  part: number;
  body: string;
}

export interface AnchorsTable {
  seq: number;
  hash: string;
  at: string;
  /** Where the head was printed: `sync`, `report`, `backup`. */
  place: string;
  /** Root of the tree as it was then; null for a head that was printed before there was one. */
  root: string | null;
}
