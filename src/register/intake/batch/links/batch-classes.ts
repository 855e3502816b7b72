/**
 * A docket that continues, answers or quotes a withheld one would show what that one withholds, so it is withheld too (law 8): settled once at
 * the end of a batch, by where all posts are then. Each event names the docket or the post that the class came from.
 */
import type { Docket } from '../../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../../db/stores/posts/landed-post.ts';
import type { WithheldClass } from '../../../../domain/docket/complaint.ts';
import { classBrought, withView } from '../../../../domain/docket/marks/against-marks.ts';
import { learntOnceTold } from '../../../../domain/docket/docket-life.ts';
import { classIsMarked, machineClass } from '../../../../domain/docket/marks/marks.ts';
import { graverClass } from '../../../../domain/reading/combine.ts';
import { type Beginning, linkedClasses, type OtherClass } from '../../../reading/linked-classes.ts';
import { docketsNamed } from '../../../reading/docket-links.ts';
import type { ChangeCollector } from '../batch-changes.ts';
import { batchLinks } from './batch-links.ts';
import type { ReadAgainWorld } from '../read-again.ts';

/** A class that a docket has from another one. Internal id. */
export interface GivenClass {
  readonly from: number | null;
  readonly withheld: WithheldClass | null;
}

/**
 * `own`: by docket that the batch has read again or that is next to such a one, the posts of its complainant. `moved`: those that may
 * have become milder, as what has landed shows where posts belong.
 */
export async function settleBatchClasses(
  own: ReadonlyMap<number, readonly LandedPost[]>,
  moved: readonly number[],
  changes: ChangeCollector,
  world: ReadAgainWorld,
): Promise<void> {
  const beginnings = new Map<number, Beginning>();
  const begin = (docket: Docket, isMilder: boolean) => beginnings.set(docket.id, { docket, isFixed: false, isMilder });
  for (const docket of changes.withheldAnew()) begin(docket, false);
  for (const [id, posts] of [...withLinks(changes), ...own]) {
    const docket = changes.docket(id);
    const given = gravestLinked(docket, posts, world);
    if (graverClass(machineClass(docket), given.withheld) === machineClass(docket)) continue;
    if (classIsMarked(docket.marks)) await give(docket, given, changes, world);
    else begin(docket, false);
  }
  for (const id of moved) {
    const docket = changes.docket(id);
    if (docket.withheld !== null && !classIsMarked(docket.marks)) begin(docket, true);
  }
  if (beginnings.size === 0) return;
  const { changed, standing } = await linkedClasses([...beginnings.values()], batchLinks(changes, world));
  for (const other of changed) {
    if (graverClass(other.docket.withheld, other.withheld) === other.withheld) await give(other.docket, other, changes, world);
    else lift(other, changes);
  }
  for (const other of standing) await give(other.docket, other, changes, world);
}

/** The dockets that the batch has opened and that answer, quote or continue something, with the posts of their complainants. */
function withLinks(changes: ChangeCollector): [number, readonly LandedPost[]][] {
  return [...changes.openedIds].flatMap((id): [number, readonly LandedPost[]][] => {
    const posts = changes.postsOfComplainant(id);
    const isLinked = changes.docket(id).continuesId !== null || posts.some(({ replyTo, quoted }) => replyTo !== null || quoted !== null);
    return isLinked ? [[id, posts]] : [];
  });
}

function gravestLinked(docket: Docket, own: readonly LandedPost[], { known }: ReadAgainWorld): GivenClass {
  const stillOn = own.filter((post) => known.docketOf(post) === docket.id);
  const on = [...(docket.continuesId === null ? [] : [docket.continuesId]), ...docketsNamed(stillOn, docket.id, known)];
  return on.reduce<GivenClass>(
    (gravest, from) => {
      const withheld = known.dockets.get(from)?.withheld ?? null;
      return graverClass(gravest.withheld, withheld) === gravest.withheld ? gravest : { from, withheld };
    },
    { from: null, withheld: null },
  );
}

/** Another docket, or words that are on one, tell a class of it: units that were informed must hear of it. */
export async function give(
  { id }: Pick<Docket, 'id'>,
  { from, withheld, post }: GivenClass & { readonly post?: number },
  changes: ChangeCollector,
  { history, now }: Pick<ReadAgainWorld, 'history' | 'now'>,
): Promise<void> {
  const docket = changes.docket(id);
  if (graverClass(machineClass(docket), withheld) === machineClass(docket)) return;
  const { withheld: graver, marks, against } = classBrought(docket, withheld);
  const cited = { ...(from !== null && { withheldFrom: from }), ...(post !== undefined && { post }) };
  const at = now.toISOString();
  if (Object.keys(against).length > 0)
    changes.change(docket, withView(docket, {}, marks, against, at), 'contradicted', { ...cited, contradicts: against });
  if (graver === null || graver === docket.withheld) return;
  const acted = !changes.isOpened(id) && (await history.changedByOthers([id])).has(id);
  changes.change(changes.docket(id), acted ? learntOnceTold(changes.docket(id), at) : {}, 'withheld_by_link', {
    ...cited,
    withheld: graver,
  });
  changes.withhold(id, graver);
}

/** What it was withheld for has turned out to belong elsewhere. */
function lift({ docket, withheld, from, begun }: OtherClass, changes: ChangeCollector): void {
  const given = from !== null && { withheldFrom: from };
  if (begun === docket.id) changes.change(docket, {}, 'read_again', { withheld, ...given });
  else changes.change(docket, {}, 'withheld_link_lifted', { withheld, liftedFrom: begun, ...given });
  changes.withhold(docket.id, withheld);
}
