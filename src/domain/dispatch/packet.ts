/** What a unit is given on paper: its dockets with the words of the complainants. */
import type { Urgency, WithheldClass } from '../docket/complaint.ts';
import type { EmergencyCall } from '../directory/emergency-call.ts';
import type { Learnt } from './updates.ts';
import type { Unit } from '../directory/unit.ts';

/** How somebody who did not post is reached, and whether it is safe: `yes`, `no`, or how. */
export interface Reach {
  readonly contact: string | null;
  readonly safe: string | null;
  /** In the complainant's own time, in words. */
  readonly when: string | null;
}

export interface PacketEntry {
  readonly number: string;
  /** UTC ISO-8601. */
  readonly registeredAt: string;
  readonly urgency: Urgency;
  readonly emergencyCall: EmergencyCall;
  readonly complainant: { readonly handle: string | null; readonly name: string | null };
  /** How to reach the complainant; null where nothing was said of that, as of most posts. */
  readonly reach: Reach | null;
  /** null where the complaint came another way than through X. */
  readonly url: string | null;
  /** What the complainant wrote and what she answers or quotes, oldest first; of an edited post the newest version, and below it the earlier ones. */
  readonly words: readonly PacketWords[];
  /** Why the identity of a person in it must be protected (law 8); null where it need not be. */
  readonly withheld: WithheldClass | null;
  /** It is about the police: the supervisor inquires, not the thana. */
  readonly aboutPolice: boolean;
  /** The other units that it concerns; the unit that holds the docket comes first. */
  readonly alsoTold: readonly Unit[];
  /** Why the unit, which has it already, is informed again; null the first time. */
  readonly update: PacketUpdate | null;
}

export interface PacketUpdate {
  readonly learnt: readonly Learnt[];
  /** When the unit was informed last, UTC ISO-8601. */
  readonly toldAt: string;
  /** It holds a sheet; else it heard of the docket by a public reply, or by hand. */
  readonly onPaper: boolean;
  /** The docket has gone elsewhere: the packet says where, and no word of the complaint. */
  readonly goneTo: Unit | null;
  readonly gone: boolean;
}

export interface PacketWords {
  /** When they were posted, and when they reached the register; UTC ISO-8601. */
  readonly at: string;
  readonly landedAt: string;
  /** null once forgotten. */
  readonly text: string | null;
  readonly media: readonly string[];
  /**
   * `newest`: the complainant has edited them, and they count; `earlier`: she has edited them since; `elsewhere`: her own, which she quotes or answers
   * here; `another`: somebody else wrote them.
   */
  readonly whose: 'complainant' | 'newest' | 'earlier' | 'elsewhere' | 'another';
  /** The number of the docket, closed as a duplicate of this one, on which its complainant said it; null where it was said on this one. */
  readonly saidOn: string | null;
}

/**
 * One unit's packet. Dockets of withheld classes are never in one packet with others: theirs is confidential,
 * so that it can be given to the chief alone. Nor are updates in one with dockets that the unit gets for the first time.
 */
export interface Packet {
  readonly unit: Unit;
  readonly issuedAt: string;
  readonly confidential: boolean;
  /** All entries are updates. */
  readonly isUpdate: boolean;
  /** The head of the chain as it was printed. */
  readonly head: string;
  /** The highest docket number that was given so far, for a register that has to be restored; null before the first. */
  readonly highestNumber: string | null;
  readonly entries: readonly PacketEntry[];
}
