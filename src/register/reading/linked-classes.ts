/**
 * What changes of the withheld classes of dockets that lean on one another (law 8), once the class of some of them has changed or may have: found
 * from what is stored for `mark` and `route`, and from what is known of a batch for intake.
 */
import type { Docket } from '../../db/stores/dockets/docket-row.ts';
import type { WithheldClass } from '../../domain/docket/complaint.ts';
import { classIsMarked } from '../../domain/docket/marks/marks.ts';
import { type ClassLink, settleClasses } from '../../domain/reading/settle-classes.ts';

/** What is asked of the dockets; each question for many at once. */
export interface LinkedWorld {
  /** By docket: those that lean on it. */
  leaningOn(dockets: readonly Docket[]): Promise<ReadonlyMap<number, readonly Docket[]>>;
  /** By docket: those that it leans on. */
  leansOn(dockets: readonly Docket[]): Promise<ReadonlyMap<number, readonly ClassLink[]>>;
  /** By docket: its class without those that it leans on, told anew by its words. */
  ownClasses(dockets: readonly Docket[]): Promise<ReadonlyMap<number, WithheldClass | null>>;
  /** By docket: their classes as they are. */
  classesOf(docketIds: readonly number[]): Promise<ReadonlyMap<number, WithheldClass | null>>;
}

/** A docket from which to begin, as it is now. */
export interface Beginning {
  readonly docket: Docket;
  /** A person has decided its class, or new rules have. */
  readonly isFixed: boolean;
  /** It is milder than it was, or may be: its words tell its class anew unless that is fixed, and so do those of the dockets that lean on it. */
  readonly isMilder: boolean;
}

export interface OtherClass {
  readonly docket: Docket;
  readonly withheld: WithheldClass | null;
  /** The docket that it has the class from; null where its own words tell it. Internal id. */
  readonly from: number | null;
  /** The beginning that led to it. Internal id. */
  readonly begun: number;
}

export interface LinkedClasses {
  readonly changed: readonly OtherClass[];
  /** Those on whose class a person has decided, with what one that they lean on would hand on. */
  readonly standing: readonly OtherClass[];
}

interface Reached extends Beginning {
  readonly begun: number;
  /** Internal id of the docket next to it on the way there. */
  readonly by: number;
}

export async function linkedClasses(beginnings: readonly Beginning[], world: LinkedWorld): Promise<LinkedClasses> {
  const { reached, standing } = await reachedFrom(beginnings, world);
  const open = reached.filter(({ isFixed }) => !isFixed);
  const own = await world.ownClasses(open.flatMap(({ isMilder, docket }) => (isMilder && docket.withheld !== null ? docket : [])));
  const links = await world.leansOn(open.map(({ docket }) => docket));
  const dockets = open.map(({ docket: { id, withheld } }) => ({
    id,
    own: own.has(id) ? (own.get(id) ?? null) : withheld,
    leansOn: links.get(id) ?? [],
  }));
  const around = await world.classesOf([...new Set(dockets.flatMap(({ leansOn }) => leansOn.map(({ on }) => on)))]);
  const known = new Map([...around, ...reached.map(({ docket }) => [docket.id, docket.withheld] as const)]);
  const settled = settleClasses(dockets, known);
  return {
    changed: open.flatMap(({ docket, begun }) => {
      const { withheld, from } = settled.get(docket.id) ?? { withheld: docket.withheld, from: null };
      return withheld === docket.withheld ? [] : [{ docket, withheld, from, begun }];
    }),
    standing: standing.map(({ docket, begun, by }) => ({
      docket,
      withheld: (settled.get(by) ?? { withheld: known.get(by) ?? null }).withheld,
      from: by,
      begun,
    })),
  };
}

/** The dockets from which the search began and those that lean on them, directly or not; nothing goes beyond one on which a person has decided. */
async function reachedFrom(
  beginnings: readonly Beginning[],
  world: LinkedWorld,
): Promise<{ readonly reached: readonly Reached[]; readonly standing: readonly Reached[] }> {
  const [reached, standing] = [new Map<number, Reached>(), new Map<number, Reached>()];
  for (const one of beginnings) reached.set(one.docket.id, { ...one, begun: one.docket.id, by: one.docket.id });
  // First those that may be milder: the words on what leans on such a one tell its class anew, also where it is reached another way.
  for (const isMilder of [true, false]) {
    let next = [...reached.values()].filter((one) => one.isMilder === isMilder);
    while (next.length > 0) {
      const leaning = await world.leaningOn(next.map(({ docket }) => docket));
      const found = next.flatMap(({ docket: { id }, begun }) =>
        (leaning.get(id) ?? []).map((docket): Reached => ({ docket, isFixed: false, isMilder, begun, by: id })),
      );
      next = [];
      for (const one of found) {
        const known = reached.get(one.docket.id) ?? standing.get(one.docket.id);
        if (known && (known.isFixed || known.isMilder || !isMilder)) continue;
        if (classIsMarked(one.docket.marks)) standing.set(one.docket.id, one);
        else {
          reached.set(one.docket.id, { ...one, ...(known && { begun: known.begun }) });
          next.push(one);
        }
      }
    }
  }
  return { reached: [...reached.values()], standing: [...standing.values()] };
}
