/** What a rule says before the evidence is written out: a span of words, the districts it speaks for, how strongly. */
import type { Matter } from './matter.ts';

export interface Finding {
  readonly rule: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Empty where it speaks for no district: against one, or for a place outside. */
  readonly districts: readonly string[];
  /** Strength for each of the districts, 0–1; below 0 against. */
  readonly weight: number;
}

/** A rule is pure: it looks at the matter and says what it finds. */
export type Rule = (matter: Matter) => readonly Finding[];
