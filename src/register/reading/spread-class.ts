/**
 * What a person or newer rules say of what is withheld reaches the dockets that lean on it (law 8): what they would show is withheld with it,
 * and lifting it lifts of them only what they had from it alone. A docket on which a person has decided stays as it is.
 */
import type { WriteHandle } from '../../db/db.ts';
import { changeDocket, saveClasses } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import { ownPostsOf } from '../../db/stores/dockets/own-post-store.ts';
import { postsInEvents } from '../../db/stores/events/docket-event-store.ts';
import type { LandedPost } from '../../db/stores/posts/landed-post.ts';
import { postsById } from '../../db/stores/posts/post-store.ts';
import type { Acting } from '../../domain/acting.ts';
import type { WithheldClass } from '../../domain/docket/complaint.ts';
import { classBrought, unseenWhereTold, withView } from '../../domain/docket/against-marks.ts';
import { classIsMarked } from '../../domain/docket/marks.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { graverClass } from '../../domain/reading/combine.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { leaningOn, leansOn } from './linked-dockets.ts';
import { lookupAround } from './lookup-around.ts';
import { findingsOf, readDocket } from './read-docket.ts';

export interface SpreadWorld {
  readonly reader: Reader;
  readonly directory: Directory;
}

/** A docket whose class may have changed: as it is now, and its class before. */
export interface ChangedClass {
  readonly docket: Docket;
  readonly before: WithheldClass | null;
}

export interface LinkedClass {
  readonly docket: Docket;
  /** Whether it is withheld now; `stands`: a person has decided on it before, and it stays. */
  readonly now: 'withheld' | 'lifted' | 'stands';
}

interface Leaning {
  readonly docket: Docket;
  /** The changed docket that led to it. */
  readonly from: number;
  readonly leansOn: readonly Docket[];
  /** Without those that it leans on. */
  readonly own: WithheldClass | null;
}

/** Returns the dockets that changed, or that would have but for a person's decision. */
export async function spreadClass(
  tx: WriteHandle,
  dockets: readonly ChangedClass[],
  by: Acting,
  world: SpreadWorld,
): Promise<LinkedClass[]> {
  const sources = dockets.filter(({ docket, before }) => docket.withheld !== before);
  const lifting = sources.some(({ docket, before }) => graverClass(before, docket.withheld) !== docket.withheld);
  const classes = new Map(sources.map(({ docket }) => [docket.id, docket.withheld]));
  const { leaning, standing } = await allLeaning(tx, sources, lifting, world);
  for (const { docket, own } of leaning) classes.set(docket.id, own);
  const givenBy = settle(leaning, classes);
  const linked: LinkedClass[] = [];
  for (const { docket, from } of leaning) {
    const withheld = classes.get(docket.id) ?? null;
    if (withheld === docket.withheld) continue;
    const giver = givenBy.get(docket.id);
    const raised = graverClass(docket.withheld, withheld) === withheld;
    const at = by.now.toISOString();
    const changed = await changeDocket(tx, docket, raised ? unseenWhereTold(docket, at) : {}, {
      kind: raised ? 'withheld_by_link' : 'withheld_link_lifted',
      at,
      actor: by.actor,
      data: { withheld, ...(!raised && { liftedFrom: from }), ...(giver !== undefined && { withheldFrom: giver }) },
    });
    linked.push({ docket: { ...changed, withheld }, now: withheld === null ? 'lifted' : 'withheld' });
  }
  await saveClasses(tx, new Map(linked.map(({ docket }) => [docket.id, docket.withheld])));
  for (const { docket, from } of standing) {
    const source = classes.get(from) ?? null;
    if (await contradict(tx, docket, { from, withheld: source }, by)) linked.push({ docket, now: 'stands' });
  }
  return linked;
}

/** The dockets that lean on the sources, directly or not; beyond one on which a person has decided nothing changes. */
async function allLeaning(
  tx: WriteHandle,
  sources: readonly ChangedClass[],
  lifting: boolean,
  world: SpreadWorld,
): Promise<{ readonly leaning: readonly Leaning[]; readonly standing: readonly { readonly docket: Docket; readonly from: number }[] }> {
  const seen = new Set(sources.map(({ docket }) => docket.id));
  const queue = sources.map(({ docket }) => ({ docket, from: docket.id }));
  const [leaning, standing]: [Leaning[], { docket: Docket; from: number }[]] = [[], []];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const docket of await leaningOn(tx, next.docket)) {
      if (seen.has(docket.id)) continue;
      seen.add(docket.id);
      if (classIsMarked(docket.marks)) {
        standing.push({ docket, from: next.docket.id });
        continue;
      }
      queue.push({ docket, from: next.from });
      const own = (await ownPostsOf(tx, [docket])).get(docket.id) ?? [];
      leaning.push({
        docket,
        from: next.from,
        leansOn: await leansOn(tx, docket, own),
        own: lifting && docket.withheld !== null ? await ownClass(tx, docket, own, world) : docket.withheld,
      });
    }
  }
  return { leaning, standing };
}

/** What the docket's posts say of it, by the rules of now: the complainant's with what they answer or quote, and others' on it. */
async function ownClass(
  tx: WriteHandle,
  docket: Docket,
  own: readonly LandedPost[],
  { reader, directory }: SpreadWorld,
): Promise<WithheldClass | null> {
  const world = { reader, directory, findings: new Map(), lookup: await lookupAround(tx, own) };
  const others = await postsById(tx, [...(await postsInEvents(tx, [docket.id], ['also_affected', 'police_reply'])).keys()]);
  return others
    .map((post) => findingsOf(post, world).withheld)
    .reduce(graverClass, readDocket({ docketId: docket.id, own }, world)?.withheld ?? null);
}

/** Hands the classes on until nothing changes; returns by docket the one that gave it its class. */
function settle(leaning: readonly Leaning[], classes: Map<number, WithheldClass | null>): ReadonlyMap<number, number> {
  const givenBy = new Map<number, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const { docket, leansOn: others } of leaning) {
      for (const other of others) {
        const now = classes.get(docket.id) ?? null;
        const graver = graverClass(now, classes.has(other.id) ? (classes.get(other.id) ?? null) : other.withheld);
        if (graver === now) continue;
        classes.set(docket.id, graver);
        givenBy.set(docket.id, other.id);
        changed = true;
      }
    }
  }
  return givenBy;
}

async function contradict(
  tx: WriteHandle,
  docket: Docket,
  { from, withheld }: { readonly from: number; readonly withheld: WithheldClass | null },
  by: Acting,
): Promise<boolean> {
  const { marks, against } = classBrought(docket, withheld);
  if (Object.keys(against).length === 0) return false;
  const at = by.now.toISOString();
  // Without an actor: nobody has looked at this docket.
  await changeDocket(tx, docket, withView(docket, {}, marks, against, at), {
    kind: 'contradicted',
    at,
    data: { withheldFrom: from, contradicts: against },
  });
  return true;
}
