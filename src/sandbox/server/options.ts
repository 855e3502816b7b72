/** How a sandbox is set up: its posts, its clock, its limits and the faults that it starts with. */

import { QUERY_LENGTH } from '../../domain/x/limits.ts';
import type { Terms } from '../api/call.ts';
import type { FaultName, FaultSetting } from '../faults/faults.ts';
import type { ClockSetting } from '../world/clock.ts';
import type { RawV2Media, RawV2Post, RawV2User } from '../world/raw.ts';
import type { Vocabulary } from '../world/vocabulary.ts';
import type { World } from '../world/world.ts';
import type { SandboxToken } from './authentication.ts';

export interface SandboxOptions {
  readonly posts?: readonly RawV2Post[];
  readonly users?: readonly RawV2User[];
  readonly media?: readonly RawV2Media[];
  /** Accounts that exist even if no post mentions them. */
  readonly handles?: readonly string[];
  /** A world that was filled before, e.g. from files; its own lateness applies then, not `late`. */
  readonly world?: World;
  /** 0 or none: a free one. */
  readonly port?: number;
  /** Default: `posts` if there are posts, else `real`. */
  readonly clock?: ClockSetting;
  readonly tokens?: readonly SandboxToken[];
  /** The only app token that is accepted; without it any is. */
  readonly bearer?: string;
  /** Caps max_results. */
  readonly maxPage?: number;
  readonly faults?: readonly { readonly name: FaultName; readonly setting?: FaultSetting }[];
  /** For faults with a probability, and for invented posts. */
  readonly seed?: number;
  /** Every third post, or every `every`-th, enters searches and timelines so many minutes late. */
  readonly late?: { readonly minutes: number; readonly every?: number };
  /** Requests in 15 minutes by the name of the endpoint, instead of X's limits. */
  readonly limits?: Readonly<Record<string, number>>;
  /** The vocabulary of answers; by default both, depending on what the request asks for. */
  readonly vocabulary?: Vocabulary | 'both';
  /** The rules of an Enterprise contract: queries of 4096 characters, and replies to posts that do not mention the account. */
  readonly enterprise?: boolean;
  readonly refuseThirdHandles?: boolean;
  /** How many posts and users may be read before the answer is 402. */
  readonly credits?: number;
  /** Invented posts that arrive by themselves, a minute. */
  readonly rate?: number;
}

export function termsOf(options: SandboxOptions): Terms {
  return {
    served: options.vocabulary ?? 'both',
    queryLength: options.enterprise ? QUERY_LENGTH.enterprise : QUERY_LENGTH.selfServe,
    maxPage: options.maxPage ?? null,
    summonedReplies: !options.enterprise,
    refuseThirdHandles: options.refuseThirdHandles ?? false,
  };
}
