/** What a forwarding of all that is ready leaves to a person: nothing that waits is left out in silence. */
import type { HeldBack } from './held-back.ts';

/** How many wait for the desk and are not in the plan, and why. */
export interface LeftOut {
  /** How many are ready in all, those of the plan too. */
  readonly ready: number;
  /** Beyond the number asked for. */
  readonly overMax: number;
  /** Later words speak against what a person has decided of them, and nobody has decided anew. */
  readonly contradicted: number;
  /** The numbers of the first 100. */
  readonly contradictedDockets: readonly string[];
  /** About the police: each is forwarded by its number, after a person has looked at it. */
  readonly aboutPolice: number;
  /** The numbers of the first 100, emergencies first. */
  readonly aboutPoliceDockets: readonly string[];
  /** Of a withheld class: never by a public reply. */
  readonly withheld: number;
  /** They read as no complaint: news, praise, opinion. */
  readonly notActionable: number;
  /** No unit holds them. */
  readonly noUnit: number;
  /** A unit holds them, but neither words nor a person say surely that it is the right one. */
  readonly unsure: number;
  readonly unsureDockets: readonly string[];
  /** A dispatch of theirs waits for a person, or may have arrived. */
  readonly unsettled: number;
  /** Dockets of which a unit that has the earlier packet is accused: it hears nothing more of them, also not that they have gone elsewhere. */
  readonly accusedNotTold: readonly string[];
  /** Dockets that were forwarded, of which units must hear more. */
  readonly updates: number;
  /** The numbers of the emergencies in each of these groups, and of those beyond the number asked for: a person looks at them at once. */
  readonly emergencies: Readonly<Record<HeldBack | 'over_max', readonly string[]>>;
}

export const NOTHING_LEFT: LeftOut = {
  ready: 0,
  overMax: 0,
  contradicted: 0,
  contradictedDockets: [],
  aboutPolice: 0,
  aboutPoliceDockets: [],
  withheld: 0,
  notActionable: 0,
  noUnit: 0,
  unsure: 0,
  unsureDockets: [],
  unsettled: 0,
  accusedNotTold: [],
  updates: 0,
  emergencies: { over_max: [], contradicted: [], no_complaint: [], no_unit: [], unsure: [], unsettled: [], police: [], withheld: [] },
};
