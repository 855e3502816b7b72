/** One docket with what proves it: to be shown to a court without the others. */
import type { Db, Handle } from '../../../db/db.ts';
import { chainHash, saltedHash } from '../../../db/engine/chain.ts';
import { inSnapshot } from '../../../db/engine/snapshot.ts';
import { eventHashes } from '../../../db/engine/tree/tree-of-register.ts';
import { consistencyPath, inclusionPath, type Subtree, type TreeRoots, treeRoots } from '../../../db/engine/tree/tree-proof.ts';
import { changeDocket } from '../../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import {
  chainHeadIfAny,
  eventHash,
  hashesOfEvents,
  filteredEvents,
  type StoredEvent,
  textsByEvent,
} from '../../../db/stores/events/event-store.ts';
import { registerValue, seriesOf } from '../../../db/stores/facts/register-store.ts';
import type { Acting } from '../../../domain/acting.ts';
import type { ExportedDocket, ExportedEvent, OlderHead } from '../../../domain/docket/exported-docket.ts';
import { AUDIT_EXPORT } from '../../../domain/messages/commands/upkeep/audit-export.ts';
import { AUDIT } from '../../../domain/messages/commands/upkeep/audit.ts';
import type { Head } from '../../../domain/printed-head.ts';
import { UserError } from '../../../domain/user-error.ts';
import { docketNumber } from '../../shared/docket-number.ts';
import { chainHeadOf, parseHead } from '../head.ts';
import { hashesOf, recordPosts, type RecordPosts } from './record-posts.ts';

export interface ExportOptions extends Acting {
  /** One that was printed before. */
  readonly older: Head | null;
  /** Whether what is withheld goes out; the caller has recorded why. */
  readonly revealed: boolean;
  /** X ids of what others wrote that the complainant answers or quotes. */
  readonly context: readonly string[];
}

/**
 * Leaves an event of the export where the register can be written, which also holds the hashes of the posts as they go out. Throws UserError
 * `chain_broken` for a head that is not of this register, and where what would go out is not what the events say.
 */
export async function exportDocket(db: Db, docket: Docket, options: ExportOptions): Promise<ExportedDocket> {
  await requireHead(db, options.older);
  const withheld = docket.withheld !== null && !options.revealed;
  const { posts, left, ofOthers, forgotten } = await recordedPosts(db, docket, withheld, options);
  const head = parseHead(await chainHeadOf(db, 'export', options.now));
  return inSnapshot(db, async (handle) => {
    const events = (await filteredEvents(handle, { docketId: docket.id }, 0, head.seq)).filter(({ seq }) => seq <= head.seq);
    const { older } = options;
    const paths = new Map([...events.map(({ seq }) => seq), head.seq].map((seq) => [seq, inclusionPath(seq - 1, head.seq)]));
    const olderPaths = older && {
      path: consistencyPath(older.seq, head.seq),
      event: older.seq > 0 ? inclusionPath(older.seq - 1, head.seq) : [],
    };
    const tree = await treeRoots(eventHashes(handle, head.seq), {
      subtrees: [...[...paths.values()].flat(), ...(olderPaths ? [...olderPaths.path, ...olderPaths.event] : [])],
      sizes: older ? [older.seq] : [],
    });
    if (tree.root !== head.root) throw unsound();
    const pathOf = (seq: number) => (paths.get(seq) ?? []).map(tree.rootOf);
    return {
      number: await docketNumber(handle, docket),
      series: await seriesOf(handle),
      register: (await registerValue(handle, 'register_id')) ?? '',
      head,
      headPath: pathOf(head.seq),
      older: older && olderPaths && olderHead(older, olderPaths, tree),
      events: await exportedEvents(handle, events, { withheld, pathOf }),
      posts,
      postsWithheld: left,
      postsOfOthers: ofOthers,
      postsForgotten: forgotten,
      withheld,
      recorded: !db.readOnly,
    };
  });
}

/** Throws UserError `chain_broken`. */
async function requireHead(db: Db, older: Head | null): Promise<void> {
  if (older === null) return;
  const { seq } = await chainHeadIfAny(db);
  if (older.seq > seq || (await eventHash(db, older.seq)) !== older.hash) throw notOfThisRegister(older);
}

function notOfThisRegister({ seq }: Head): UserError {
  return new UserError('chain_broken', AUDIT.headGiven(seq), [AUDIT_EXPORT.typeHeadOfThis, AUDIT_EXPORT.verifyFirst]);
}

function unsound(): UserError {
  return new UserError('chain_broken', AUDIT_EXPORT.unsound, [AUDIT_EXPORT.verifyFirst, AUDIT.changeNothing]);
}

/** As they are while the export is recorded. */
async function recordedPosts(db: Db, docket: Docket, withheld: boolean, { context, actor, now }: ExportOptions): Promise<RecordPosts> {
  const read = async (handle: Handle): Promise<RecordPosts> => {
    const record = await recordPosts(handle, docket, context);
    // What was forgotten is not held back: there is nothing of it.
    return withheld ? { ...record, posts: [], left: record.posts.length - record.forgotten + record.left } : record;
  };
  if (db.readOnly) return inSnapshot(db, read);
  return db.write(async (tx) => {
    const record = await read(tx);
    await changeDocket(tx, docket, {}, { kind: 'docket_exported', at: now.toISOString(), actor, data: { posts: hashesOf(record.posts) } });
    return record;
  });
}

function olderHead(
  head: Head,
  { path, event }: { readonly path: readonly Subtree[]; readonly event: readonly Subtree[] },
  tree: TreeRoots,
): OlderHead {
  const root = tree.rootAt.get(head.seq) ?? '';
  if (head.root !== null && head.root !== root) throw notOfThisRegister(head);
  return { head, root, path: path.map(tree.rootOf), eventPath: event.map(tree.rootOf) };
}

/** Throws UserError `chain_broken` where an event or its words are not what was hashed. */
async function exportedEvents(
  handle: Handle,
  events: readonly StoredEvent[],
  { withheld, pathOf }: { readonly withheld: boolean; readonly pathOf: (seq: number) => string[] },
): Promise<ExportedEvent[]> {
  const seqs = events.map(({ seq }) => seq);
  const hashesBefore = await hashesOfEvents(
    handle,
    seqs.map((seq) => seq - 1),
  );
  const stored = await textsByEvent(handle, seqs);
  return events.map(({ seq, at, kind, body, hash }) => {
    const previous = hashesBefore.get(seq - 1);
    if (previous === undefined || chainHash(previous, body) !== hash) throw unsound();
    const { by, texts: hashes = {} } = JSON.parse(body) as { by?: string; texts?: Record<string, string> };
    const texts = (stored.get(seq) ?? []).map(({ field, salt, text }) => ({ field, salt, text }));
    if (texts.some(({ field, salt, text }) => hashes[field] !== saltedHash(salt, text))) throw unsound();
    const given = withheld ? { by: null, body: null, texts: [] } : { by: by ?? null, body, texts };
    return { seq, at, kind, previous, hash, path: pathOf(seq), ...given };
  });
}
