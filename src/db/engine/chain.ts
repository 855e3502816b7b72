/** The chain of events: hash = SHA-256(previous hash, LF, body) over the exact UTF-8 bytes of the body. */
import { hash, randomBytes } from 'node:crypto';
import type { Handle, NewEvent } from '../db.ts';

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

interface EventRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly docketId: number | null;
  readonly body: string;
  readonly hash: string;
}

/** Collects the events of a transaction and writes them all at its end. */
export class ChainWriter {
  #seq: number;
  #hash: string;
  readonly #events: EventRow[] = [];
  readonly #texts: (readonly [seq: number, field: string, salt: string, text: string])[] = [];

  constructor(head: { seq: number; hash: string }) {
    this.#seq = head.seq;
    this.#hash = head.hash;
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
    const { actor } = event;
    const body = JSON.stringify({
      seq,
      at: event.at,
      kind: event.kind,
      docket: event.docketId,
      ...(actor && { by: actor.name, login: actor.login, host: actor.host }),
      data: event.data,
      ...(texts && { texts }),
    });
    this.#hash = chainHash(this.#hash, body);
    this.#events.push({ seq, at: event.at, kind: event.kind, docketId: event.docketId, body, hash: this.#hash });
    return seq;
  }

  async flush(handle: Handle): Promise<void> {
    if (this.#events.length === 0) return;
    await handle.insertRows(
      'events',
      ['seq', 'at', 'kind', 'docket_id', 'body', 'hash'],
      this.#events.map((e) => [e.seq, e.at, e.kind, e.docketId, e.body, e.hash]),
    );
    if (this.#texts.length > 0) await handle.insertRows('event_texts', ['seq', 'field', 'salt', 'text'], this.#texts);
    await handle.k.updateTable('chain_head').set({ seq: this.#seq, hash: this.#hash }).where('id', '=', 1).execute();
  }
}
