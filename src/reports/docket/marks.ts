/** What a person has decided of how a docket is read: who, when and why, and what the machine says of it. */
import type { Handle } from '../../db/db.ts';
import { type DocketEvent, marksOfPost } from '../../db/stores/events/docket-event-store.ts';
import {
  contradictedParts,
  markablePartsOf,
  type MarkableParts,
  type MachineView,
  machineView,
  MARKED_PARTS,
  type MarkedDocket,
  type MarkedPart,
} from '../../domain/docket/marks/marks.ts';

/** `class`: withheld, under a class that is not shown. */
export type ShownValue = MarkableParts[MarkedPart] | 'class';

export interface ShownMark {
  readonly part: MarkedPart;
  /** What stands; of `withheld` never the class, and null where it is withheld. */
  readonly value: ShownValue;
  /** What the machine says of it now, likewise. */
  readonly machine: ShownValue;
  readonly by: string | null;
  readonly at: string | null;
  /** null: forgotten, or withheld. */
  readonly reason: string | null;
  /** What came later and speaks against it: since when, and in which post (internal id; null: a docket that this one leans on). */
  readonly against: { readonly at: string; readonly post: number | null } | null;
}

/** An event of the docket, read. */
export interface EventOfDocket {
  readonly event: Pick<DocketEvent, 'kind' | 'at' | 'texts'>;
  readonly body: {
    readonly by?: string;
    readonly data?: {
      readonly post?: unknown;
      readonly machine?: MachineView;
      readonly contradicts?: MachineView;
      readonly complaint?: unknown;
    };
  };
}

/** Acts by which a person decides how a docket is read. */
const DECIDING: ReadonlySet<string> = new Set(['marked', 'statement_taken']);

/** `postId`: of the post that opened the docket. `hidden`: the docket is withheld, and nobody asked to see it. */
export async function marksOf(
  handle: Handle,
  docket: MarkedDocket,
  events: readonly EventOfDocket[],
  { postId, hidden }: { readonly postId: number; readonly hidden: boolean },
): Promise<ShownMark[]> {
  if (docket.marks === null) return [];
  const view = machineView(docket.marks);
  const stands = markablePartsOf(docket);
  const marks: ShownMark[] = [];
  for (const part of MARKED_PARTS) {
    const machine = view[part];
    if (machine === undefined) continue;
    const at = events.findLastIndex(({ event, body }) => DECIDING.has(event.kind) && body.data?.machine?.[part] !== undefined);
    const decided = events[at] ?? (await decidedOfPost(handle, postId));
    // What a person has looked at since, and left as it was, is history.
    const isOpen = contradictedParts(docket.marks).includes(part);
    const against = isOpen ? events.findLast(({ body }, index) => index > at && body.data?.contradicts?.[part] !== undefined) : undefined;
    marks.push({
      part,
      value: shown(part, stands[part], hidden),
      machine: shown(part, machine, hidden),
      by: decided?.body.by ?? null,
      at: decided?.event.at ?? null,
      reason: hidden ? null : (decided?.event.texts.reason ?? null),
      against: against ? { at: against.event.at, post: typeof against.body.data?.post === 'number' ? against.body.data.post : null } : null,
    });
  }
  return marks;
}

/** A post that waited, and that a person called a complaint, was decided on before it had a docket. */
async function decidedOfPost(handle: Handle, postId: number): Promise<EventOfDocket | undefined> {
  const event = (await marksOfPost(handle, postId)).at(-1);
  return event && { event, body: JSON.parse(event.body) as EventOfDocket['body'] };
}

function shown(part: MarkedPart, value: MarkableParts[MarkedPart], hidden: boolean): ShownValue {
  if (part === 'withheld') return value === null ? null : 'class';
  return part === 'categories' && hidden ? null : value;
}
