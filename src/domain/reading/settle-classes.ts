/**
 * The withheld classes of dockets that lean on one another: each is withheld as of the gravest class of its own words and of the dockets that it
 * leans on (law 8). Pure; the result depends neither on the order of the dockets nor on what they were before.
 */
import type { WithheldClass } from '../docket/complaint.ts';
import { graverClass } from './combine.ts';

export interface ClassLink {
  /** Internal id of the docket that is leaned on. */
  readonly on: number;
  /** No graver class is handed on: what leads there are words of that class. */
  readonly atMost?: WithheldClass;
}

export interface ClassedDocket {
  /** Internal id. */
  readonly id: number;
  /** Without those that it leans on. */
  readonly own: WithheldClass | null;
  readonly leansOn: readonly ClassLink[];
}

export interface SettledClass {
  readonly withheld: WithheldClass | null;
  /** The docket that it has the class from; null where its own words are as grave. Internal id. */
  readonly from: number | null;
}

/** By docket. `outside`: the classes of further dockets, which stay as they are. */
export function settleClasses(
  dockets: readonly ClassedDocket[],
  outside: ReadonlyMap<number, WithheldClass | null>,
): ReadonlyMap<number, SettledClass> {
  const settled = new Map<number, SettledClass>(dockets.map(({ id, own }) => [id, { withheld: own, from: null }]));
  const classOf = (id: number) => (settled.get(id) ?? { withheld: outside.get(id) ?? null }).withheld;
  const inOrder = dockets.toSorted((a, b) => a.id - b.id);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { id, leansOn } of inOrder) {
      for (const { on, atMost } of leansOn) {
        const now = classOf(id);
        const handedOn = atMost === undefined ? classOf(on) : milderClass(atMost, classOf(on));
        if (graverClass(now, handedOn) === now) continue;
        settled.set(id, { withheld: handedOn, from: on });
        changed = true;
      }
    }
  }
  return settled;
}

function milderClass(a: WithheldClass | null, b: WithheldClass | null): WithheldClass | null {
  return graverClass(a, b) === a ? b : a;
}
