/** One docket as it leaves the register to be proved elsewhere: its record, its events, and what proves them against a head. */
import type { Head } from '../printed-head.ts';
import type { PostRole } from './complaint.ts';

export interface ExportedDocket {
  readonly number: string;
  readonly series: string;
  /** Id of the register. */
  readonly register: string;
  readonly head: Head;
  /** Leads from the event of the head to the root; hex. */
  readonly headPath: readonly string[];
  readonly older: OlderHead | null;
  readonly events: readonly ExportedEvent[];
  readonly posts: readonly ExportedPost[];
  /** Posts of which nothing is given out: the docket is withheld, or another one is, whose words they are. */
  readonly postsWithheld: number;
  /** Posts of other dockets that this one answers: their ids stand in its own posts, their words are not given out. */
  readonly postsOfOthers: number;
  /** Posts of this docket whose words were erased: nobody has them. */
  readonly postsForgotten: number;
  /** Its words, people and codes are withheld: events are given by their hashes alone. */
  readonly withheld: boolean;
  /** The register holds an event of the export; false where it could only be read. */
  readonly recorded: boolean;
}

/** A head that was printed before, and what proves that the newer one continues it. */
export interface OlderHead {
  readonly head: Head;
  /** Root of the tree as it was then, also where the head was printed without it. */
  readonly root: string;
  /** Leads from that root to the newer one; hex. */
  readonly path: readonly string[];
  /** Leads from the event of that head to the newer root; hex. */
  readonly eventPath: readonly string[];
}

export interface ExportedEvent {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  /** Who acted; null for intake. */
  readonly by: string | null;
  /** Hash of the event before it; empty before the first. */
  readonly previous: string;
  readonly hash: string;
  /** As it was hashed; null where it is withheld. */
  readonly body: string | null;
  /** Words beside it that have not been forgotten. */
  readonly texts: readonly { readonly field: string; readonly salt: string; readonly text: string }[];
  /** Leads from its hash to the root; hex, the nearest first. */
  readonly path: readonly string[];
}

export interface ExportedPost {
  /** Internal id, by which events name it. */
  readonly id: number;
  /** X id; null where the complaint came another way. */
  readonly xId: string | null;
  /** `context`: another's words, which the complainant answers or quotes. */
  readonly role: PostRole | null;
  /** null once forgotten. */
  readonly text: string | null;
  readonly salt: string | null;
  /** All that was received of it, as the register hashes it; null where it holds words of a withheld docket. */
  readonly hashed: string | null;
  /** The JSON as X or a file gave it; null where none was kept. */
  readonly raw: string | null;
}

/** What the machine knows of itself. */
export interface Device {
  readonly host: string;
  readonly system: string;
  readonly processor: string | null;
  readonly model: string | null;
  /** Hardware address of a network card. */
  readonly mac: string | null;
}
