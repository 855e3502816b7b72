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
}
