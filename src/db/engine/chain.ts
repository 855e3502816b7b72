/** The chain of events: hash = SHA-256(previous hash, LF, body) over the exact UTF-8 bytes of the body. */
import { hash, randomBytes } from 'node:crypto';
import type { Handle, NewEvent } from '../db.ts';
import type { RowsBlock } from '../proof/row-state.ts';
import type { TreeEdge } from './tree/tree-edge.ts';

export function chainHash(previous: string, body: string): string {
  return hash('sha256', `${previous}\n${body}`, 'hex');
}

/** What an event holds of an erasable text. Once the salt is erased, the hash reveals nothing. */
export function saltedHash(salt: string, text: string): string {
  return hash('sha256', `${salt}\n${text}`, 'hex');
}

const SALT_BYTES = 16;
let pool = Buffer.alloc(0);

/** 128 random bits in hex. They are drawn in blocks, as a call to the system costs more than a salt. */
export function newSalt(): string {
  if (pool.length < SALT_BYTES) pool = randomBytes(SALT_BYTES * 256);
  const salt = pool.toString('hex', 0, SALT_BYTES);
  pool = pool.subarray(SALT_BYTES);
  return salt;
}

interface PendingEvent {
  readonly seq: number;
  readonly event: NewEvent;
  readonly texts?: Readonly<Record<string, string>>;
}

/** What the transaction wrote beside its events' own changes, and when, for a transaction without events. */
export interface RowsWritten {
  readonly blocks: readonly RowsBlock[];
  readonly at: string;
}

/** The event of a transaction whose rows belong to no docket, or to several. */
const RECORDED = 'recorded';

/** Collects the events of a transaction and writes them all at its end. */
export class ChainWriter {
  #seq: number;
  #hash: string;
  /** null in a register of a shape from before the tree. */
  readonly #edge: TreeEdge | null;
  readonly #events: PendingEvent[] = [];
  readonly #texts: (readonly [seq: number, field: string, salt: string, text: string])[] = [];

  constructor({ seq, hash: last, edge }: { readonly seq: number; readonly hash: string; readonly edge: TreeEdge | null }) {
    this.#seq = seq;
    this.#hash = last;
    this.#edge = edge;
  }

  /** When the last event happened; null while there is none. */
  get lastAt(): string | null {
    return this.#events.at(-1)?.event.at ?? null;
  }

  /** The dockets that the transaction acted on, each once. */
  get docketIds(): number[] {
    return [...new Set(this.#events.flatMap(({ event }) => event.docketId ?? []))];
  }

  append(event: NewEvent): number {
    const seq = ++this.#seq;
    let texts: Record<string, string> | undefined;
    if (event.texts) {
      texts = {};
      for (const [field, text] of Object.entries(event.texts)) {
        const salt = newSalt();
        texts[field] = saltedHash(salt, text);
        this.#texts.push([seq, field, salt, text]);
      }
    }
    this.#events.push({ seq, event, ...(texts && { texts }) });
    return seq;
  }

  /** The rows stand in the event of the only docket that the transaction acted on, else in one of their own. */
  async flush(handle: Handle, { blocks, at }: RowsWritten): Promise<void> {
    if (blocks.length > 0 && new Set(this.#events.map(({ event }) => event.docketId)).size !== 1)
      this.append({ kind: RECORDED, at, docketId: null, data: {} });
    if (this.#events.length === 0) return;
    const last = this.#events.at(-1);
    const rows = this.#events.map((pending) => {
      const { at: time, kind, docketId } = pending.event;
      const body = bodyOf(pending, pending === last && blocks.length > 0 ? blocks : undefined);
      this.#hash = chainHash(this.#hash, body);
      this.#edge?.add(this.#hash);
      return [pending.seq, time, kind, docketId, body, this.#hash];
    });
    await handle.insertRows('events', ['seq', 'at', 'kind', 'docket_id', 'body', 'hash'], rows);
    if (this.#texts.length > 0) await handle.insertRows('event_texts', ['seq', 'field', 'salt', 'text'], this.#texts);
    const edge = this.#edge && { edge: this.#edge.toString() };
    await handle.k
      .updateTable('chain_head')
      .set({ seq: this.#seq, hash: this.#hash, ...edge })
      .where('id', '=', 1)
      .execute();
  }
}

function bodyOf({ seq, event, texts }: PendingEvent, rows: readonly RowsBlock[] | undefined): string {
  const { actor } = event;
  return JSON.stringify({
    seq,
    at: event.at,
    kind: event.kind,
    docket: event.docketId,
    ...(actor && { by: actor.name, login: actor.login, host: actor.host }),
    data: event.data,
    ...(texts && { texts }),
    ...(rows && { rows }),
  });
}
