/** Heads of the chain of events: read as they were printed, and anchored when they are printed, so that a later proof can refer to them. */
import type { Db } from '../../db/db.ts';
import { anchorHead } from '../../db/stores/events/anchor-store.ts';
import { chainHead } from '../../db/stores/events/event-store.ts';
import { AUDIT } from '../../domain/messages/register/audit.ts';
import { UserError } from '../../domain/user-error.ts';

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** `SEQ:HASH` of the newest event; `place` says where it was printed. A register that can only be read keeps nothing. */
export async function chainHeadOf(db: Db, place: string, now: Date): Promise<string> {
  if (!db.readOnly) return db.write((tx) => anchorHead(tx, place, now.toISOString()));
  const { seq, hash } = await chainHead(db);
  return `${seq}:${hash}`;
}

/** Reads `SEQ:HASH`. Throws UserError `bad_input`. */
export function parseHead(typed: string): Head {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(typed.trim());
  if (match?.[1] && match[2]) return { seq: Number(match[1]), hash: match[2].toLowerCase() };
  throw new UserError('bad_input', AUDIT.notAHead(typed), [AUDIT.typeHeadAsPrinted]);
}
