/** Heads of the chain of events: read as they were printed, and anchored when they are printed, so that a later proof can refer to them. */
import type { Db } from '../../db/db.ts';
import { anchorEarlier, anchorHead } from '../../db/stores/events/anchor-store.ts';
import { chainHead } from '../../db/stores/events/event-store.ts';
import { AUDIT } from '../../domain/messages/register/audit.ts';
import { type Head, printedHead } from '../../domain/printed-head.ts';
import { UserError } from '../../domain/user-error.ts';

/** The head at the newest event, as it is printed; `place` says where it was printed. A register that can only be read keeps nothing. */
export async function chainHeadOf(db: Db, place: string, now: Date): Promise<string> {
  if (!db.readOnly) return db.write((tx) => anchorHead(tx, place, now.toISOString()));
  return printedHead(await chainHead(db));
}

/** Keeps a head that was printed, as the chain held it; one that can't be kept just now is printed all the same. Returns whether it was kept. */
export async function keepHead(db: Db, printed: string, place: string, now: Date): Promise<boolean> {
  if (db.readOnly) return false;
  const head = parseHead(printed);
  try {
    await db.write((tx) => anchorEarlier(tx, head, place, now.toISOString()));
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === 'busy') return false;
    throw error;
  }
}

/**
 * The heads of a list, one a line: what else stands on a line does not matter, nor do empty lines and those that begin with #. Throws UserError
 * `bad_input` that names a line without one, or a list without any.
 */
export function parseHeads(list: string, name: string): readonly (Head & { readonly place: string })[] {
  const heads = list.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return [];
    const found = /(?<![0-9a-z])(\d{1,15}(?::[0-9a-f]{64}){1,2})(?!:?[0-9a-f])/i.exec(line)?.[1];
    if (!found) throw new UserError('bad_input', AUDIT.noHeadInLine(name, at + 1), [AUDIT.typeHeadAsPrinted]);
    return [{ ...parseHead(found), place: `${name}:${at + 1}` }];
  });
  // A list that is empty proves nothing: it was brought to be compared.
  if (heads.length === 0) throw new UserError('bad_input', AUDIT.noHeads(name), [AUDIT.typeHeadAsPrinted]);
  return heads;
}

/** Reads `SEQ:HASH:ROOT`, and `SEQ:HASH` as it was printed before there was a tree. Throws UserError `bad_input`. */
export function parseHead(typed: string): Head {
  const [, seq, hash, root] = /^(\d{1,15}):([0-9a-f]{64})(?::([0-9a-f]{64}))?$/.exec(typed.trim().toLowerCase()) ?? [];
  if (seq && hash) return { seq: Number(seq), hash, root: root ?? null };
  throw new UserError('bad_input', AUDIT.notAHead(typed), [AUDIT.typeHeadAsPrinted]);
}
