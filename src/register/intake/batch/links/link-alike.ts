/**
 * Two dockets of one author on which nearly the same is reported within hours are linked without a proposal: where one is withheld, the other would show
 * what that one withholds (law 8).
 */
import { docketsAlike } from '../../threads/same-again.ts';
import type { ChangeCollector } from '../batch-changes.ts';
import type { ReadAgainWorld } from '../read-again.ts';
import { give } from './batch-classes.ts';
import type { Pair } from './docket-pairs.ts';

/** What the batch has put on dockets shows it. `pairs`: those that are linked as duplicates. */
export async function linkAlike(pairs: readonly Pair[], changes: ChangeCollector, world: ReadAgainWorld): Promise<void> {
  const { known, history } = world;
  const found = [...known.own.saidNow()].flatMap((post) => {
    const docketId = known.docketOf(post);
    return docketId === null ? [] : docketsAlike(post, world).map((other) => ({ post, docketId, other }));
  });
  const stored = found.flatMap(({ docketId }) => (changes.isOpened(docketId) ? [] : docketId));
  const linked = await history.linked([...new Set(stored)]);
  for (const { post, docketId, other } of found) {
    const before = linked.get(docketId);
    const isPair = pairs.some(({ docket, of }) => (docket === docketId && of === other) || (docket === other && of === docketId));
    const wasLinked = before && (before.of.has(other) || before.duplicates.has(other) || before.alike.has(other));
    if (isPair || wasLinked || changes.areAlike(docketId, other)) continue;
    changes.alike.push([docketId, other]);
    for (const [id, from] of [[docketId, other] as const, [other, docketId] as const]) {
      changes.change(changes.docket(id), {}, 'linked', { post: post.id, with: from, joinedBy: 'alike' });
      await give({ id }, { from, withheld: changes.docket(from).withheld }, changes, world);
    }
  }
}
