/** What the district of a docket rests on: the words, as they stand in its posts. */
import type { Handle } from '../../db/db.ts';
import { textsOf } from '../../db/stores/posts/text-store.ts';
import type { EvidenceCells } from '../../domain/reading/reading.ts';
import { fromSortable } from '../../domain/x/x-id.ts';

export interface ShownEvidence {
  readonly rule: string;
  /** The words as they stand in the post; null where they are withheld or forgotten. */
  readonly text: string | null;
  readonly district: string | null;
  readonly weight: number;
  /** X id of the post that the words stand in; null where it is withheld. */
  readonly postId: string | null;
}

interface DecidingBody {
  readonly data?: { readonly post?: unknown; readonly routing?: { readonly evidence?: readonly EvidenceCells[] } };
}

/** The evidence of the newest event that decided; the words are cut from the posts that it read. */
export async function evidenceOf(
  handle: Handle,
  events: readonly { body: DecidingBody }[],
  openerId: number,
  withheld: boolean,
  xIds: ReadonlyMap<number, string | null>,
): Promise<ShownEvidence[]> {
  const decided = events.findLast(({ body }) => body.data?.routing?.evidence !== undefined)?.body.data;
  const read = typeof decided?.post === 'number' ? decided.post : openerId;
  const evidence = decided?.routing?.evidence ?? [];
  const texts = withheld
    ? new Map<number, string | null>()
    : await textsOf(handle, [read, ...evidence.map(([, , , , , post]) => post ?? read)]);
  return evidence.map(([rule, district, weight, start, end, post]) => {
    const text = texts.get(post ?? read) ?? null;
    return { rule, text: text === null ? null : text.slice(start, end), district, weight, postId: shownId(post ?? read, xIds, withheld) };
  });
}

export function shownId(post: number | null, xIds: ReadonlyMap<number, string | null>, withheld: boolean): string | null {
  const xId = withheld || post === null ? null : (xIds.get(post) ?? null);
  return xId === null ? null : fromSortable(xId);
}
