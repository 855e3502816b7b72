/** What an endpoint of the sandbox takes and returns. */
import type { RawV2User } from '../world/raw.ts';
import type { Vocabulary } from '../world/vocabulary.ts';
import type { World } from '../world/world.ts';

/** app: a bearer token without a user; user: the token of an account. */
export type Caller = { readonly kind: 'app' } | { readonly kind: 'user'; readonly user: RawV2User };

/** What differs between contracts with X, or is chosen for a training. */
export interface Terms {
  readonly served: Vocabulary | 'both';
  /** Characters of the longest query: 512 for self-serve, 4096 for Enterprise. */
  readonly queryLength: number;
  /** Caps max_results, so that even few posts make many pages; null: no cap. */
  readonly maxPage: number | null;
  /** Allows replies only to posts that mention or quote the replying account. */
  readonly summonedReplies: boolean;
  /** Refuses replies that mention an account from outside the conversation. */
  readonly refuseThirdHandles: boolean;
}

export interface Call {
  readonly world: World;
  readonly terms: Terms;
  readonly caller: Caller;
  readonly query: URLSearchParams;
  /** The id in the path, if the path has one. */
  readonly pathId: string;
  readonly body: unknown;
  /** The sandbox's clock, milliseconds since 1970. */
  readonly now: number;
  readonly usage: UsageFigures;
  /** The fault `empty-page`: the answer has no posts, and a token for the page that has them. */
  readonly emptyPage: boolean;
}

export interface UsageFigures {
  readonly postReads: number;
  readonly days: readonly { readonly date: string; readonly usage: number }[];
}

export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Ids of the posts and users that X would charge for. */
  readonly posts?: readonly string[];
  readonly users?: readonly string[];
}
