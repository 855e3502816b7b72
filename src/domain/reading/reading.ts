/** What a post's text says: the district with its evidence, and the kind of matter. Made by routing/, pure. */
import type { AccusedPolice, Actionable, Category, Language, Urgency, WithheldClass } from '../docket/complaint.ts';
import type { HandleKind } from '../directory/unit.ts';

export type Decision = 'auto' | 'review' | 'none';

export interface Evidence {
  /** Which rule speaks, e.g. `tagged-handle`, `district-name`, `former-name`. */
  readonly rule: string;
  /** The words, as they stand in the text. */
  readonly text: string;
  /** UTF-16 offsets of the words in the text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** First column of the districts' table; null where the evidence speaks for no district (against, or outside UP). */
  readonly district: string | null;
  /** How strong, 0–1; below 0: speaks against. */
  readonly weight: number;
  /** Internal id of the post whose words these are, where several were read together. */
  readonly post?: number;
}

export interface Candidate {
  readonly district: string;
  /** 0–1. */
  readonly score: number;
}

export interface RoutingDecision {
  /** null unless the decision is `auto`. */
  readonly district: string | null;
  readonly decision: Decision;
  /** 0–1, of the best candidate. */
  readonly confidence: number;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
  /** Version of rules and gazetteer, e.g. `2026.11.1`. */
  readonly ruleset: string;
}

export interface Reading {
  readonly routing: RoutingDecision;
  readonly language: Language;
  readonly categories: readonly Category[];
  readonly actionable: Actionable;
  /** Why, as a code, e.g. `news`, `praise`, `complaint_words`, `media_only`. */
  readonly actionableReason: string;
  readonly urgency: Urgency;
  readonly withheld: WithheldClass | null;
  readonly accusedPolice: AccusedPolice;
  /** ISO 3166-1 alpha-2 of the complainant's country abroad, where tagged or named. */
  readonly country: string | null;
  /** Names a phone number, so that it reads as a plea of its own. */
  readonly hasPhone: boolean;
}

/** A registered handle that the post tags. */
export interface TaggedHandle {
  readonly name: string;
  readonly kind: HandleKind;
  readonly unit: string | null;
  readonly district: string | null;
  readonly country: string | null;
}

export interface ReadingInput {
  readonly text: string;
  readonly tagged: readonly TaggedHandle[];
  readonly authorLocation: string | null;
  readonly hasMedia: boolean;
}

/** One of the posts that tell of the same matter. */
export interface PostOfMatter {
  /** Internal id. */
  readonly post: number;
  readonly input: ReadingInput;
  /** Somebody else's, that the complainant answers or quotes: what it says weighs less than the complainant's own word. */
  readonly context: boolean;
}

/** Words that mean a district, in the form of `indexText`. */
export interface LearntPlace {
  readonly words: string;
  readonly district: string;
}

/** Reads beside the thread that asks, which goes on with other work meanwhile. */
export interface BackgroundReader {
  /** In the order of the inputs, which are read one batch after another. */
  read(inputs: readonly ReadingInput[], learnt: readonly LearntPlace[]): Promise<Reading[]>;
  close(): Promise<void>;
}

export interface Reader {
  /** The same reader, that knows these too; its ruleset says so. */
  withLearnt(places: readonly LearntPlace[]): Reader;
  read(input: ReadingInput): Reading;
  /** The district of a matter that several posts tell of, in their order; each piece of evidence says in which it stands. */
  locate(posts: readonly PostOfMatter[]): RoutingDecision;
  readonly ruleset: string;
}

/** A piece of evidence as an event holds it; `post` where it is another post than the one that the event names. */
export type EvidenceCells = readonly [rule: string, district: string | null, weight: number, start: number, end: number, post?: number];

/** A decision as an event holds it: the words are found again by their place in the post's text. */
export function routingData({ decision, district, confidence, ruleset, evidence }: RoutingDecision): Record<string, unknown> {
  const cells = evidence.map(
    (e): EvidenceCells => [e.rule, e.district, e.weight, e.start, e.end, ...(e.post === undefined ? ([] as const) : ([e.post] as const))],
  );
  return { decision, district, confidence, ruleset, evidence: cells };
}
