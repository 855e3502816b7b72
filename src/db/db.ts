/** The handle that every store takes: one query layer over SQLite and PostgreSQL, and write transactions with their chain of events. */
import type { Kysely } from 'kysely';
import type { Actor } from '../domain/actor.ts';
import type { Schema } from './schema/schema.ts';

export type Engine = 'sqlite' | 'postgres';

/** The register itself, or a transaction of it. */
export interface Handle {
  readonly k: Kysely<Schema>;
  readonly engine: Engine;
  /** Writes many rows in one go, their values in the order of the columns: the hot path of intake (docs/decisions/0002). */
  insertRows<T extends keyof Schema & string>(
    table: T,
    columns: readonly (keyof Schema[T] & string)[],
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void>;
  /** Runs one statement with `?` placeholders for many rows of parameters: the hot path's updates. */
  runMany(statement: string, rows: readonly (readonly SqlValue[])[]): Promise<void>;
}

export type SqlValue = string | number | null;

export interface NewEvent {
  readonly kind: string;
  readonly at: string;
  readonly docketId: number | null;
  /** Absent where intake itself acted. */
  readonly actor?: Actor;
  /** The event's own part of its body: ids, codes, numbers and salted hashes, never free text. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Free texts by field. They are stored beside the chain, where they can be erased; the body holds their salted hashes. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** The docket numbers that a transaction gives: said outside the database, in a file beside it, before they are committed. */
export interface Numbering {
  /** A new register begins. Throws UserError `no_register` where another one of its series gave numbers in the same place. */
  begin(): Promise<void>;
  /** The highest serials, by year, that were said to be given; null where nothing says so. Throws UserError `no_register` for another register's. */
  given(): Promise<ReadonlyMap<number, number> | null>;
  /** No number up to these is given from now on: they are void. The mark says so once the transaction is committed. */
  reach(serials: ReadonlyMap<number, number>): Promise<void>;
  /**
   * Serials `from` + 1 to `to` of an IST year are about to be given. Throws UserError `no_register` where the register is older than numbers
   * that were given before.
   */
  promise(numbers: { readonly year: number; readonly from: number; readonly to: number; readonly at: string }): Promise<void>;
}

/** A write transaction. It holds the lock on the head of the chain, so that writers take turns. */
export interface WriteHandle extends Handle {
  /** Adds an event to the chain, to be written at the end of the transaction. Returns its sequence number. */
  append(event: NewEvent): number;
  readonly numbers: Numbering;
}

export interface Db extends Handle {
  /** Path or URL, without a password. */
  readonly location: string;
  /** It may be read, and not written to: nothing can be recorded in it. */
  readonly readOnly: boolean;
  /**
   * Whether what is read is still the register: false where it is a private copy, and the register has changed since. Throws UserError
   * `no_register` where the file that was opened is gone, or another one stands in its place.
   */
  isCurrent(): boolean;
  /** Runs `work` in one transaction, and again from its start when the engine asks for a retry. Keep it under about 100 ms. */
  write<T>(work: (tx: WriteHandle) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
