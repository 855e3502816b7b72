/**
 * What the units that were informed of a docket do not know yet (law 6). One pure question, asked by show, status, list and forwarding alike:
 * from the docket's row and its events, what each unit heard last, what is true now, and what differs.
 */
import { accusedBeside, addresseeFor } from '../directory/addressee.ts';
import type { Unit } from '../directory/unit.ts';
import {
  type AccusedPolice,
  type Category,
  type Status,
  type Urgency,
  WITHHELD_BY_GRAVITY,
  type WithheldClass,
} from '../docket/complaint.ts';
import { isGraver } from '../docket/marks/marks.ts';
import { settlesProposals } from '../docket/proposals.ts';
import { historyOf, type TellingEvent, type Told } from './telling.ts';

/** What is true now and was not told, the gravest first. `words`: the complainant has said more; sent where a person orders it, and never due. */
export const LEARNT = ['emergency', 'withheld', 'accused', 'category', 'returned', 'district', 'edited', 'no_emergency', 'words'] as const;
export type Learnt = (typeof LEARNT)[number];

/** A docket as it is now. */
export interface DocketToTell {
  readonly status: Status;
  readonly leadUnit: string | null;
  /** Units that it concerns beside the lead. */
  readonly alsoUnits: readonly string[];
  readonly accusedUnits: readonly string[];
  readonly urgency: Urgency;
  readonly withheld: WithheldClass | null;
  readonly accused: AccusedPolice;
  readonly categories: readonly Category[];
  /** Since when the unit that holds it has it; null where it is to be forwarded. */
  readonly forwardedAt: string | null;
  /** Internal id of the post whose words stand for it. */
  readonly postId: number;
}

/** What one unit must hear. */
export interface UpdateDue {
  readonly unit: string;
  readonly learnt: readonly Learnt[];
  /** The docket is with the unit no more: it hears that, and nothing else. */
  readonly gone: boolean;
  /** When it was informed last, UTC ISO-8601. */
  readonly toldAt: string;
  /** It holds a sheet. */
  readonly onPaper: boolean;
}

/** Everything that a plan needs to know of which unit heard what. */
export interface Telling {
  readonly due: readonly UpdateDue[];
  /** Units that were informed of it, and not that it has gone elsewhere: by code, when. */
  readonly holders: ReadonlyMap<string, string>;
  /** What units that hold it could hear on demand, though nothing is due to them. */
  readonly further: readonly UpdateDue[];
  /** Units that had it once and would hear that it has gone elsewhere, but are, or may be, accused: a person decides. */
  readonly accusedBefore: readonly UpdateDue[];
  /** The words name another district and nobody has decided yet: the unit that it would be given to. */
  readonly proposedUnit: string | null;
  /** Units whose district the complainant has named at any time instead of the one where it lay: they may be who is accused. */
  readonly namedUnits: ReadonlySet<string>;
}

/**
 * `events`: of the docket, in their order. On a closed docket only this is due: that a sheet which went out openly concerns a victim. Nothing is
 * due on a void one.
 */
export function tellingOf(docket: DocketToTell, events: readonly TellingEvent[], units: ReadonlyMap<string, Unit>): Telling {
  const told = historyOf(events);
  const present = [...(docket.leadUnit === null ? [] : [docket.leadUnit]), ...docket.alsoUnits];
  const proposed = openTransfer(events);
  const all = [...told].filter(([, { gone }]) => !gone);
  const live = docket.status === 'open' || docket.status === 'in_process';
  const protects = docket.status === 'closed' && docket.withheld !== null;
  const namedUnits = new Set(events.flatMap(({ data: { proposes } }) => (typeof proposes?.unit === 'string' ? [proposes.unit] : [])));
  const before: UpdateDue[] = all.flatMap(([unit, last]) => (present.includes(unit) ? [] : [dueTo(unit, last, [], true)]));
  const mayKnow = ({ unit: code }: UpdateDue) => {
    const unit = units.get(code);
    return (
      unit !== undefined &&
      addresseeFor({ ...docket, unit, accused: accusedBeside(unit, { ...docket, namedUnits }, units) }, units).to === code
    );
  };
  const holding = present.flatMap((unit) => {
    const last = told.get(unit);
    return last ? [{ unit, last, learnt: learntSince(last, docket, unit === docket.leadUnit ? proposed : null, unit) }] : [];
  });
  const now = holding.flatMap(({ unit, last, learnt }) => (learnt.length === 0 ? [] : [dueTo(unit, last, learnt, false)]));
  const further = holding.flatMap(({ unit, last, learnt }) =>
    learnt.length === 0 && events.some(({ kind, seq }) => FURTHER_WORDS.has(kind) && seq > last.asOf)
      ? [dueTo(unit, last, ['words'], false)]
      : [],
  );
  const due = [...now, ...before.filter(mayKnow)].sort((a, b) => present.indexOf(a.unit) - present.indexOf(b.unit) || byCode(a, b));
  const heldOpenly = ({ unit }: UpdateDue) =>
    told.get(unit)?.gone === false && gravity(docket.withheld) > gravity(told.get(unit)?.withheld ?? null);
  return {
    due: live ? due : protects ? due.filter(heldOpenly) : [],
    holders: new Map(all.map(([unit, { at }]) => [unit, at])),
    further: live ? further : [],
    accusedBefore: live ? before.filter((one) => units.has(one.unit) && !mayKnow(one)) : [],
    proposedUnit: live ? (proposed?.unit ?? null) : null,
    namedUnits,
  };
}

function dueTo(unit: string, { at, onPaper }: Told, learnt: readonly Learnt[], gone: boolean): UpdateDue {
  return { unit, learnt, gone, toldAt: at, onPaper };
}

function byCode(a: UpdateDue, b: UpdateDue): number {
  return a.unit < b.unit ? -1 : 1;
}

function learntSince(told: Told, now: DocketToTell, proposed: ProposedTransfer | null, unit: string): Learnt[] {
  const differs: Readonly<Record<Exclude<Learnt, 'words'>, boolean>> = {
    emergency: now.urgency === 'emergency' && told.urgency !== 'emergency',
    // A class that was lifted asks nothing of the unit, so that nobody has to be informed.
    withheld: gravity(now.withheld) > gravity(told.withheld),
    accused: now.accused !== null && now.accused !== told.accused,
    category: told.categories !== null && isGraver(now.categories, told.categories),
    // It has heard that the docket had gone, or nobody has noted since that it is with the unit again.
    returned: told.gone || (unit === now.leadUnit && now.forwardedAt === null),
    district: proposed !== null && proposed.seq > told.asOf,
    edited: told.postId !== null && now.postId !== told.postId,
    // A unit that has sent out its men learns that it need not.
    no_emergency: now.urgency !== 'emergency' && told.urgency === 'emergency',
  };
  return LEARNT.filter((kind) => kind !== 'words' && differs[kind]);
}

/** Kinds of events by which words come that stand in a packet. */
const FURTHER_WORDS: ReadonlySet<string> = new Set(['follow_up', 'edit', 'duplicate_spoke', 'completed']);

function gravity(withheld: WithheldClass | null): number {
  return withheld === null ? -1 : WITHHELD_BY_GRAVITY.indexOf(withheld);
}

interface ProposedTransfer {
  readonly seq: number;
  readonly unit: string;
}

function openTransfer(events: readonly TellingEvent[]): ProposedTransfer | null {
  let open: ProposedTransfer | null = null;
  for (const event of events) {
    if (settlesProposals(event)) open = null;
    const { proposes } = event.data;
    if (proposes?.act === 'transfer' && typeof proposes.unit === 'string') open = { seq: event.seq, unit: proposes.unit };
  }
  return open;
}
