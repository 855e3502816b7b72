/** How a table is said to be proved. */
import type { Schema } from '../schema/schema.ts';

/**
 * `plain`: the event that writes it holds its value. `secret`: it holds its salted hash. `content`: it is hashed together with the other
 * columns of that kind, which never become more. `replay`: it follows from what docket events `set`. `salt`: what the hashes are made with.
 * `chain`: the event that it belongs to holds its hash. `not`: nothing proves it,
 * for the reason in docs/audit-format.md.
 */
export type ColumnProof = 'plain' | 'secret' | 'content' | 'replay' | 'salt' | 'chain' | 'not';

/** Where every value of a row was written down in an event. */
export interface CoveredTable {
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnProof>>;
  /** Read whole by a proof: a directory or a list, never one row for each post. */
  readonly small: boolean;
  /** The key is words that people wrote: events hold its hash. */
  readonly secretKey: boolean;
}

type Columns<T extends keyof Schema, K extends string> = { readonly [C in Exclude<keyof Schema[T], K>]: ColumnProof };

export function table<T extends keyof Schema>() {
  return <const K extends keyof Schema[T] & string>(
    key: readonly K[],
    columns: Columns<T, K>,
    { small = false, secretKey = false } = {},
  ): CoveredTable => ({ key, columns, small, secretKey });
}

/** Read whole by a proof. */
export const SMALL = { small: true };
