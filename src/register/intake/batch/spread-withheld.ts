/**
 * A docket that continues, answers or quotes a withheld one would show what that one withholds, so it is withheld too (law 8), also where
 * the other becomes withheld later. Each such event names the docket that the class came from.
 */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { WithheldClass } from '../../../domain/docket/complaint.ts';
import { graverClass } from '../../../domain/reading/combine.ts';
import { namedBy } from '../../../domain/reading/named-posts.ts';
import type { DocketHistory } from '../threads/docket-history.ts';
import type { KnownThreads } from '../threads/known-threads.ts';
import type { ChangeCollector } from './batch-changes.ts';

/** The gravest class of the dockets that the posts answer or quote, or that the docket continues; and which docket that is. */
export interface Inherited {
  readonly withheld: WithheldClass | null;
  /** Internal id. */
  readonly from: number | null;
}

export function inheritedClass(
  own: readonly LandedPost[],
  docket: { readonly id: number | null; readonly continuesId: number | null },
  known: KnownThreads,
): Inherited {
  const linked = own.flatMap(namedBy).flatMap((xId) => {
    const other = known.postOf(xId);
    const docketId = other && known.docketOf(other);
    if (other === null || docketId === null) return [];
    // An own word that another docket of hers only quotes tells nothing of that one.
    return other.authorId === own[0]?.authorId && !known.follows(xId, docketId) ? [] : [docketId];
  });
  let inherited: Inherited = { withheld: null, from: null };
  for (const id of [...(docket.continuesId === null ? [] : [docket.continuesId]), ...linked]) {
    const withheld = id === docket.id ? null : (known.dockets.get(id)?.withheld ?? null);
    if (graverClass(inherited.withheld, withheld) !== inherited.withheld) inherited = { withheld, from: id };
  }
  return inherited;
}

/** The dockets that the batch has opened, by where the posts that they answer and quote are at its end. */
export function withholdOpened(changes: ChangeCollector, known: KnownThreads): void {
  for (const id of changes.openedIds) {
    const own = changes.postsOfComplainant(id).filter((post) => known.docketOf(post) === id);
    const { withheld, from } = inheritedClass(own, changes.docket(id), known);
    if (from !== null) changes.withholdByLink(id, { id: from, withheld }, false);
  }
}

/** From the dockets whose class the batch has changed to those that lean on them, and so on. */
export async function spreadWithheld(changes: ChangeCollector, known: KnownThreads, history: DocketHistory): Promise<void> {
  for (let sources = changes.takeWithheld(); sources.length > 0; sources = changes.takeWithheld()) {
    const stored = await history.postsOn(sources.flatMap(({ id }) => (changes.isOpened(id) ? [] : [id])));
    // A post that has got another place in this batch tells nothing more of the docket that it left.
    const posts = new Map(
      sources.map(
        ({ id }) => [id, [...(stored.get(id) ?? []), ...changes.postsOn(id)].filter((post) => known.docketOf(post) === id)] as const,
      ),
    );
    await history.loadLeaning(sources, [...posts.values()].flat());
    const leaning = sources.flatMap((source) =>
      leaningOn(source, posts.get(source.id) ?? [], known).map(({ id }) => [id, source] as const),
    );
    const acted = await history.changedByOthers(leaning.map(([id]) => id).filter((id) => !changes.isOpened(id)));
    for (const [id, source] of leaning) changes.withholdByLink(id, source, acted.has(id));
  }
}

function leaningOn(source: Docket, posts: readonly LandedPost[], known: KnownThreads): Docket[] {
  const found = new Map<number, Docket>();
  for (const docket of known.dockets.values()) if (docket.continuesId === source.id) found.set(docket.id, docket);
  for (const post of posts) {
    // As for the one that leans: an own word that the source only quotes tells nothing of that one.
    const isOnlyQuoted = !known.follows(post.xId, source.id);
    for (const pointer of known.pointersTo(post.xId)) {
      if (pointer.authorId === post.authorId && isOnlyQuoted) continue;
      const docket = known.dockets.get(known.docketOf(pointer) ?? 0);
      if (docket && docket.id !== source.id && docket.authorId === pointer.authorId) found.set(docket.id, docket);
    }
  }
  return [...found.values()];
}
