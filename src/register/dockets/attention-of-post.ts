/** Another's reply that read as an emergency set attention on the docket that it answers: once a person has decided on it, it is seen there. */
import type { WriteHandle } from '../../db/db.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { docketEvents } from '../../db/stores/events/docket-event-store.ts';
import { pressingReplies } from '../../db/stores/posts/waiting-store.ts';
import { applyAct, type StateChange } from '../../domain/docket/docket-life.ts';

interface Body {
  readonly data?: {
    readonly post?: unknown;
    readonly set?: { readonly unseenSince?: unknown };
    readonly contradicts?: unknown;
    readonly proposes?: unknown;
  };
}

/** Nothing to see is added by these. */
const ADDS_NOTHING: ReadonlySet<string> = new Set([
  'also_affected',
  'repost',
  'police_reply',
  'left',
  'post_marked',
  'revealed',
  'docket_exported',
]);

/** What changes on the docket once the post (internal id) is decided on. Nothing where anything else may lie there unseen. */
export async function seenWithPost(tx: WriteHandle, docket: Docket, postId: number): Promise<StateChange> {
  if (docket.unseenSince === null) return {};
  if ((await pressingReplies(tx, [docket.id])).some(({ id }) => id !== postId)) return {};
  const events = (await docketEvents(tx, docket.id)).map(({ kind, body }) => ({ kind, ...(JSON.parse(body) as Body).data }));
  const setAt = events.findLastIndex(({ set }) => typeof set?.unseenSince === 'string');
  if (events[setAt]?.kind !== 'also_affected') return {};
  const replies = new Set(events.filter(({ kind }) => kind === 'also_affected').map(({ post }) => post));
  const addsNothing = events
    .slice(setAt + 1)
    .every(({ kind, post, contradicts, proposes }) => ADDS_NOTHING.has(kind) || (replies.has(post) && !contradicts && !proposes));
  return addsNothing ? applyAct(docket, { act: 'unseen', since: null }) : {};
}
