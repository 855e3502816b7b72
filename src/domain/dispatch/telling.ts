/** What each unit knows of a docket, replayed from its events: as it stood when the packet was written. */
import type { AccusedPolice, Category, Urgency, WithheldClass } from '../docket/complaint.ts';

/** What the replay needs of an event of the docket. */
export interface TellingEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  /** Who acted; null where intake did. */
  readonly by: string | null;
  readonly data: {
    readonly post?: unknown;
    readonly opener?: unknown;
    readonly urgency?: unknown;
    readonly withheld?: unknown;
    readonly accusedPolice?: unknown;
    readonly categories?: unknown;
    readonly proposes?: { readonly act?: unknown; readonly unit?: unknown };
    /** Of a dispatch. */
    readonly recipient?: unknown;
    readonly along?: unknown;
    readonly purpose?: unknown;
    readonly channel?: unknown;
    /** The number of the register's last event when what went out was written. */
    readonly asOf?: unknown;
    readonly gone?: unknown;
  };
}

/** What a unit heard last. */
export interface Told {
  /** UTC ISO-8601. */
  readonly at: string;
  /** The number of the last event that it heard of. */
  readonly asOf: number;
  /** It heard that the docket has gone elsewhere. */
  readonly gone: boolean;
  /** It was given a sheet, then or before. */
  readonly onPaper: boolean;
  readonly urgency: Urgency;
  readonly withheld: WithheldClass | null;
  readonly accused: AccusedPolice;
  /** null where older events do not tell. */
  readonly categories: readonly Category[] | null;
  /** Internal id of the post whose words stood for the docket. */
  readonly postId: number | null;
}

type Known = Pick<Told, 'urgency' | 'withheld' | 'accused' | 'categories' | 'postId'>;

/** The events by which something reached a unit, or a person decided that it need not. */
const TELLING: ReadonlySet<string> = new Set(['forwarded', 'updated', 'dispatch_done', 'update_put_away']);
const PURPOSES: ReadonlySet<unknown> = new Set(['forward', 'update']);

/** By unit. `events`: of the docket, in their order. */
export function historyOf(events: readonly TellingEvent[]): ReadonlyMap<string, Told> {
  const states: { readonly seq: number; readonly known: Known }[] = [];
  let known: Known = { urgency: 'normal', withheld: null, accused: null, categories: null, postId: null };
  const told = new Map<string, Told>();
  for (const { seq, at, kind, data } of events) {
    known = after(known, kind, data);
    states.push({ seq, known });
    if (!TELLING.has(kind) || !PURPOSES.has(data.purpose)) continue;
    // What was learnt while it was being written was not in it.
    const asOf = typeof data.asOf === 'number' ? data.asOf : seq;
    const then = states.findLast((state) => state.seq <= asOf)?.known ?? known;
    for (const unit of recipients(data)) {
      const onPaper = told.get(unit)?.onPaper === true || (data.channel === 'print' && kind !== 'update_put_away');
      told.set(unit, { at, asOf, gone: data.gone === true, onPaper, ...then });
    }
  }
  return told;
}

/** An event names what it changed. */
function after(known: Known, kind: string, data: TellingEvent['data']): Known {
  const { post, opener, urgency, withheld, accusedPolice, categories } = data;
  return {
    urgency: urgency === undefined ? known.urgency : urgency === 'emergency' ? 'emergency' : 'normal',
    withheld: withheld === undefined ? known.withheld : (withheld as WithheldClass | null),
    accused: accusedPolice === undefined ? known.accused : (accusedPolice as AccusedPolice),
    categories: Array.isArray(categories) ? (categories as Category[]) : known.categories,
    postId: typeof opener === 'number' ? opener : kind === 'registered' && typeof post === 'number' ? post : known.postId,
  };
}

function recipients({ recipient, along }: TellingEvent['data']): string[] {
  return [recipient, ...(Array.isArray(along) ? along : [])].filter((unit) => typeof unit === 'string');
}
