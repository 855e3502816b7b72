/** What a unit is given on paper: its dockets with the words of the complainants. */
import type { Urgency, WithheldClass } from '../docket/complaint.ts';
import type { EmergencyCall } from '../directory/emergency-call.ts';
import type { Unit } from '../directory/unit.ts';

export interface PacketEntry {
  readonly number: string;
  /** UTC ISO-8601. */
  readonly registeredAt: string;
  readonly urgency: Urgency;
  readonly emergencyCall: EmergencyCall;
  readonly complainant: { readonly handle: string | null; readonly name: string | null };
  /** null where the complaint came another way than through X. */
  readonly url: string | null;
  /** What the complainant wrote, oldest first, and what others wrote that she answers or quotes. */
  readonly words: readonly PacketWords[];
  /** Why the identity of a person in it must be protected (law 8); null where it need not be. */
  readonly withheld: WithheldClass | null;
  /** It is about the police: the supervisor inquires, not the thana. */
  readonly aboutPolice: boolean;
  /** The other units that it concerns; the unit that holds the docket comes first. */
  readonly alsoTold: readonly Unit[];
}

export interface PacketWords {
  readonly at: string;
  /** null once forgotten. */
  readonly text: string | null;
  readonly media: readonly string[];
  /** `earlier`: the complainant has edited them since; `another`: somebody else wrote them. */
  readonly whose: 'complainant' | 'earlier' | 'another';
}

/**
 * One unit's packet. Dockets of withheld classes are never in one packet with others: theirs is confidential,
 * so that it can be given to the chief alone.
 */
export interface Packet {
  readonly unit: Unit;
  readonly issuedAt: string;
  readonly confidential: boolean;
  readonly entries: readonly PacketEntry[];
}
