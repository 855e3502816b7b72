/** What a rule takes and what it returns. A rule is one pure function in a file of its own. */
import type { NameIndex } from '../gazetteer/name-index.ts';
import type { AnnotatedPost } from '../names/annotated-post.ts';
import type { NameUsage } from '../names/name-usage.ts';

/** What one rule found: a span of the text, the districts that it speaks for, and how strongly. */
export interface PlaceEvidence {
  /** Code of the rule. These codes are stored in events and printed as JSON: they are part of the contract and never change. */
  readonly rule: string;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Empty where it speaks for no district: it speaks against one, or for a place outside the state. */
  readonly districts: readonly string[];
  /** For each of the districts, 0–1; below 0: against. */
  readonly weight: number;
  /** Says where somebody lives, which weighs less where another place is named. */
  readonly home?: boolean;
  /** The words say that the incident was there: "में", "के पास", the police station in charge. */
  readonly atIncident?: boolean;
  /** The words call it the place of the matter: "X का मामला". */
  readonly incident?: boolean;
  /** The district that the words say it is not: "Lucknow नहीं, Kanpur". */
  readonly denies?: string;
  /** Internal id of the post that it was found in, where several posts are read together. */
  readonly post?: number;
}

/** The annotated post, how each of its names is used, and the gazetteer to look up more. */
export interface RuleInput extends AnnotatedPost {
  readonly usages: readonly NameUsage[];
  readonly gazetteer: NameIndex;
}

export type Rule = (input: RuleInput) => readonly PlaceEvidence[];

/** Where the tokens stand in the text; `to` exclusive. */
export function span({ tokens }: AnnotatedPost, from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
