/** What later posts say against what a person has decided of a docket: the decision holds, and a person must see the post. */
import type { Docket } from '../../../db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import { contradicted, markablePartsOf, machineClass, type MachineView } from '../../../domain/docket/marks/marks.ts';
import type { DocketReading } from '../../../domain/reading/reading.ts';
import { findingsOf, type ReadingWorld } from '../../reading/read-docket.ts';

export interface Contradiction {
  /** Internal id of the first post that says it; null where a docket that this one leans on does. */
  readonly post: number | null;
  readonly says: MachineView;
}

/**
 * `said`: what all posts say together, the machine's view of the class among it. `because`: the new ones. null where nothing contradicts.
 */
export function contradictionOf(
  docket: Docket,
  said: DocketReading,
  because: readonly LandedPost[],
  world: ReadingWorld,
): Contradiction | null {
  if (docket.marks === null) return null;
  const stands = markablePartsOf(docket);
  let says: MachineView = {};
  let post: number | null = null;
  for (const each of because) {
    const findings = findingsOf(each, world);
    // Others' words may tell of a victim; what she asks for, and how urgently, is hers to say.
    const told = contradicted(docket, each.authorId === docket.authorId ? findings : { ...stands, withheld: findings.withheld });
    if (Object.keys(told).length > 0) post ??= each.id;
    says = { ...told, ...says };
  }
  const { withheld, decidedBy } = said;
  if (says.withheld === undefined && withheld !== machineClass(docket)) {
    // A post that was stored before and is quoted now, or a docket that this one leans on.
    const linked = contradicted(docket, { ...stands, withheld });
    if (linked.withheld !== undefined) post ??= decidedBy.withheld;
    says = { ...linked, ...says };
  }
  return Object.keys(says).length === 0 ? null : { post, says };
}
