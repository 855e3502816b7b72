/** What a batch changes in the register, as one plain value: decided first, written afterwards. */
import type { NewEvent } from '../../../db/db.ts';
import type { NewDocket } from '../../../db/stores/dockets/new-docket-store.ts';
import type { EnteredPost } from '../../../db/stores/posts/entering-store.ts';
import type { LandedPost } from '../../../db/stores/posts/landed-post.ts';
import type { FollowedThread } from '../../../db/stores/posts/thread-store.ts';
import type { TriageReason, WithheldClass } from '../../../domain/docket/complaint.ts';
import type { StateChange } from '../../../domain/docket/docket-life.ts';
import type { AccusedChange } from './accused-unit.ts';
import type { DocketReading } from '../../../domain/reading/reading.ts';

export interface BatchChanges {
  /** When the batch is entered, UTC ISO-8601. */
  readonly at: string;
  /** In the order in which they join the chain. */
  readonly events: readonly NewEvent[];
  /** What became of each post; one without a role waits to be entered again. */
  readonly entered: readonly EnteredPost[];
  /** As they are at the end of the batch. */
  readonly opened: readonly NewDocket[];
  /** Of dockets that were there before, by internal id. */
  readonly states: ReadonlyMap<number, StateChange>;
  readonly withheld: ReadonlyMap<number, WithheldClass | null>;
  /** Of those that were read again. */
  readonly readings: ReadonlyMap<number, DocketReading>;
  /** Units that the complainants accuse, or accuse no more, of those that were read again. */
  readonly accused: ReadonlyMap<number, AccusedChange>;
  readonly conversations: readonly (readonly [conversation: string, postId: number])[];
  readonly threads: readonly FollowedThread[];
  /** Posts that wait for a person, and whether they need one at once. */
  readonly waiting: readonly (readonly [postId: number, pressing: boolean])[];
  /** Internal ids of posts that came only to explain others, and are own words of complainants. */
  readonly adopted: readonly number[];
  /** By docket: the post whose words stand for it from now on. */
  readonly openers: ReadonlyMap<number, number>;
  /** Posts whose words can be searched from now on. */
  readonly searchable: readonly Pick<LandedPost, 'id' | 'text'>[];
}

/** How a post comes to be on a docket. */
export interface Joining {
  readonly triage: TriageReason | null;
  /** The class that it is of itself. */
  readonly withheld: WithheldClass | null;
  /** What led to the docket, where its thread did not. */
  readonly joinedBy?: string | undefined;
}
