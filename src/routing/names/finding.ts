/** What a rule says before the evidence is written out: a span of words, the districts it speaks for, how strongly. */

import type { NameIndex } from '../gazetteer/name-index.ts';
import type { Matter } from './matter.ts';
import type { NameUsage } from './usage.ts';

export interface Finding {
  readonly rule: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Empty where it speaks for no district: against one, or for a place outside. */
  readonly districts: readonly string[];
  /** Strength for each of the districts, 0–1; below 0 against. */
  readonly weight: number;
  /** Says where somebody lives: weighs less where another place is named. */
  readonly home?: boolean;
  /** Internal id of the post that it was found in, where several are read together. */
  readonly post?: number;
}

/** What the rules look at: the post, its names and how they are meant. */
export interface RuleInput extends Matter {
  readonly usages: readonly NameUsage[];
  readonly names: NameIndex;
}

/** A rule is pure: it looks at the scene and says what it finds. */
export type Rule = (input: RuleInput) => readonly Finding[];

/** The span of some tokens, `to` exclusive. */
export function span({ tokens }: Matter, from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
