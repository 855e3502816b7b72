/** What an endpoint of the sandbox is given and gives back. */
import type { RawV2User } from '../world/raw.ts';
import type { Vocabulary } from './selection.ts';
import type { World } from '../world/world.ts';

/** app: a bearer token without a user; user: somebody's token. */
export type Caller = { readonly kind: 'app' } | { readonly kind: 'user'; readonly user: RawV2User };

/** What differs between contracts and trainings. */
export interface Terms {
  readonly served: Vocabulary | 'both';
  /** Longest query: 512 self-serve, 4096 Enterprise. */
  readonly queryLength: number;
  /** Caps max_results, so that small worlds have many pages; null for none. */
  readonly maxPage: number | null;
  /** Replies only to posts that mention or quote the replying account. */
  readonly summonedReplies: boolean;
  /** Refuses replies that mention an account which is neither the other's nor in the other's post. */
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
  /** The fault of an empty page: no posts, and a token that goes on where they begin. */
  readonly emptyPage: boolean;
}

export interface UsageFigures {
  readonly postReads: number;
  readonly days: readonly { readonly date: string; readonly usage: number }[];
}

export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Ids of the resources that X would charge for. */
  readonly posts?: readonly string[];
  readonly users?: readonly string[];
}
