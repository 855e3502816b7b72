/**
 * What a person or newer rules say of what is withheld reaches the dockets that lean on it (law 8): what they would show is withheld with it,
 * and lifting it lifts of them only what they had from it alone. A docket on which a person has decided stays as it is.
 */
import type { WriteHandle } from '../../db/db.ts';
import { changeDocket, saveClasses } from '../../db/stores/dockets/docket-change-store.ts';
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { Acting } from '../../domain/acting.ts';
import { classBrought, unseenWhereTold, withView } from '../../domain/docket/marks/against-marks.ts';
import type { Directory } from '../../domain/directory/directory.ts';
import { graverClass } from '../../domain/reading/combine.ts';
import type { Reader } from '../../domain/reading/reading.ts';
import { type Beginning, linkedClasses, type OtherClass } from './linked-classes.ts';
import { storedLinks } from './stored-links.ts';

export interface SpreadWorld {
  readonly reader: Reader;
  readonly directory: Directory;
}

export interface LinkedClass {
  readonly docket: Docket;
  /** Whether it is withheld now; `stands`: a person has decided on it before, and it stays. */
  readonly now: 'withheld' | 'lifted' | 'stands';
}

/** Returns the dockets that changed, or that would have but for a person's decision. */
export async function spreadClass(
  tx: WriteHandle,
  beginnings: readonly Beginning[],
  by: Acting,
  world: SpreadWorld,
): Promise<LinkedClass[]> {
  if (beginnings.length === 0) return [];
  const { changed, standing } = await linkedClasses(beginnings, storedLinks(tx, { ...world, findings: new Map() }));
  const linked: LinkedClass[] = [];
  for (const other of changed) linked.push(await write(tx, other, by));
  await saveClasses(tx, new Map(linked.map(({ docket }) => [docket.id, docket.withheld])));
  for (const other of standing) if (await contradict(tx, other, by)) linked.push({ docket: other.docket, now: 'stands' });
  return linked;
}

async function write(tx: WriteHandle, { docket, withheld, from, begun }: OtherClass, by: Acting): Promise<LinkedClass> {
  const raised = graverClass(docket.withheld, withheld) === withheld;
  const at = by.now.toISOString();
  const changed = await changeDocket(tx, docket, raised ? unseenWhereTold(docket, at) : {}, {
    kind: raised ? 'withheld_by_link' : 'withheld_link_lifted',
    at,
    actor: by.actor,
    data: { withheld, ...(!raised && { liftedFrom: begun }), ...(from !== null && { withheldFrom: from }) },
  });
  return { docket: { ...changed, withheld }, now: withheld === null ? 'lifted' : 'withheld' };
}

async function contradict(tx: WriteHandle, { docket, withheld, from }: OtherClass, by: Acting): Promise<boolean> {
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
