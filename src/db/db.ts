/** The handle that every store takes: one query layer over SQLite and PostgreSQL, and the write transaction with its event chain. */
import type { Kysely } from 'kysely';
import type { Actor } from '../domain/actor.ts';
import type { Schema } from './schema/schema.ts';

export type Engine = 'sqlite' | 'postgres';

/** What a store runs on: the register itself, or a transaction of it. */
export interface Handle {
  readonly k: Kysely<Schema>;
  readonly engine: Engine;
  /** Writes many rows in one go; the hot path of intake (docs/decisions). Values in the order of the columns. */
  insertRows<T extends keyof Schema & string>(
    table: T,
    columns: readonly (keyof Schema[T] & string)[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void>;
  /** Runs one statement for many rows of parameters (`?` placeholders); the hot path's updates. */
  runMany(statement: string, rows: readonly (readonly SqlValue[])[]): Promise<void>;
}

export type SqlValue = string | number | null;

export interface NewEvent {
  readonly kind: string;
  readonly at: string;
  readonly docketId: number | null;
  /** Who acted; absent where intake did. */
  readonly actor?: Actor;
  /** Canonical body parts: ids, codes, numbers and salted hashes; never free text. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Free texts, by field: kept erasable beside the chain, their salted hash goes into the body. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A write transaction. Its first statement locked the head of the chain, so that writers come one after another. */
export interface WriteHandle extends Handle {
  /** Adds an event to the chain; written with the transaction. Returns its sequence number. */
  append(event: NewEvent): number;
}

export interface Db extends Handle {
  /** Path or URL, without a password. */
  readonly location: string;
  /** Runs `work` in one transaction, again from the start when the engine asks for it; at most ~100 ms of work each. */
  write<T>(work: (tx: WriteHandle) => Promise<T>): Promise<T>;
  /** One sweep at a time over all processes: how to release the lock, or null when another process holds it. A crash releases it. */
  trySweepLock(): Promise<(() => Promise<void>) | null>;
  close(): Promise<void>;
}
