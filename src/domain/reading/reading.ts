/** What a post's text says: the district with its evidence, and the kind of matter. Made by routing/, pure. */
import type { AccusedPolice, Actionable, Category, Language, Urgency, WithheldClass } from '../docket/complaint.ts';
import type { HandleKind } from '../directory/unit.ts';

export type Decision = 'auto' | 'review' | 'none';

export interface Evidence {
  /** The rule that found it, e.g. `tagged-handle`, `district-name`, `former-name`. */
  readonly rule: string;
  /** The words, as written in the text. */
  readonly text: string;
  /** UTF-16 offsets of the words in the text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** First column of the districts' table; null where the evidence is for no district (counter-evidence, or a place outside UP). */
  readonly district: string | null;
  /** How strong, 0–1; below 0: counter-evidence. */
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
  /** Contains a phone number: a sign of a complaint of its own. */
  readonly hasPhone: boolean;
}

/** A place that a rule found in one post, before it is weighed against the others: a span of the text, and the districts it speaks for. */
export interface PlaceFinding {
  readonly rule: string;
  /** UTF-16 offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Empty where it speaks for no district. */
  readonly districts: readonly string[];
  /** For each of the districts, 0–1; below 0: counter-evidence. */
  readonly weight: number;
  /** Says where somebody lives, which weighs less where another place is named. */
  readonly home?: boolean;
  /** The district that the words say it is not: "Lucknow नहीं, Kanpur". */
  readonly denies?: string;
  /** Internal id of the post that it was found in, where several posts are read together. */
  readonly post?: number;
}

/** All that one post says, made without knowing its docket: its own reading, and the places that are weighed again with those of other posts. */
export interface Findings extends Reading {
  readonly places: readonly PlaceFinding[];
}

/**
 * Whose words a post is for the docket: the complainant's on it, the complainant's elsewhere that she quotes or answers, or another
 * author's that she quotes or answers.
 */
export type PostRelation = 'own' | 'ownQuoted' | 'context';

/** One of the posts that a docket is read from. */
export interface PostOfDocket {
  /** Internal id. */
  readonly post: number;
  readonly text: string;
  readonly relation: PostRelation;
  /** A newer version of it is known: it counts only for what must not go under, an emergency, a victim and who is accused. */
  readonly superseded: boolean;
  readonly findings: Findings;
}

/** What all posts of a docket say together. */
export interface DocketReading extends Omit<Reading, 'hasPhone'> {
  /** Internal id of the post that decided each part; null where none said anything of it. */
  readonly decidedBy: { readonly [part in ReadPart]: number | null };
  /** What only words tell that she has edited since: the posts with them (internal ids), by part. */
  readonly dropped: { readonly [part in DroppedPart]: number | null };
}

/** An edit corrects, but its earlier words stay evidence of these: a person decides whether they are withdrawn. */
export const DROPPED_PARTS = ['urgency', 'withheld'] as const;
export type DroppedPart = (typeof DROPPED_PARTS)[number];

export const READ_PARTS = ['district', 'urgency', 'withheld', 'categories', 'actionable', 'accusedPolice', 'language', 'country'] as const;
export type ReadPart = (typeof READ_PARTS)[number];

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

/** Words that an operator has taught to mean a district, in the form of `indexText`. */
export interface LearntPlace {
  readonly words: string;
  readonly district: string;
}

/** What needs neither lock nor register of a post. */
export interface BackgroundReading {
  readonly findings: Findings;
  /** The text in the form of `indexText`. */
  readonly indexed: string;
  /** The words as they are compared with those of others, in a form that JSON holds: `SaidWords`. */
  readonly said: { readonly own: number; readonly content: readonly number[] };
}

/** Reads in a thread of its own, while the calling thread goes on with other work. */
export interface BackgroundReader {
  /** In the order of the inputs; calls are served one after another. */
  read(inputs: readonly ReadingInput[], learnt: readonly LearntPlace[]): Promise<BackgroundReading[]>;
  close(): Promise<void>;
}

export interface Reader {
  /** The same reader with these places added; its ruleset tells that they are. */
  withLearnt(places: readonly LearntPlace[]): Reader;
  read(input: ReadingInput): Reading;
  /** The district alone, which takes half the time. */
  locate(input: ReadingInput): RoutingDecision;
  findings(input: ReadingInput): Findings;
  /** What the posts of one docket say together, in the thread's order; null where none of them is the complainant's. */
  combine(posts: readonly PostOfDocket[]): DocketReading | null;
  /** It asks what became of a matter, and tells of none of its author's. Asked only of what stands below another's complaint, so it is no part of every reading. */
  asksWhatBecame(text: string): boolean;
  /** Somebody is found, safe or back. Asked only of the last word on an emergency, likewise. */
  saysAllIsWell(text: string): boolean;
  /** The matter is settled, or the complaint is taken back; likewise. */
  saysSettled(text: string): boolean;
  readonly ruleset: string;
}

/** A piece of evidence as an event holds it; `post` where the words are in another post than the one that the event names. */
export type EvidenceCells = readonly [rule: string, district: string | null, weight: number, start: number, end: number, post?: number];

/** A decision as an event holds it: the words are left out, and found again by their offsets in the post's text. */
export function routingData({ decision, district, confidence, ruleset, evidence }: RoutingDecision): Record<string, unknown> {
  const cells = evidence.map(
    (e): EvidenceCells => [e.rule, e.district, e.weight, e.start, e.end, ...(e.post === undefined ? ([] as const) : ([e.post] as const))],
  );
  return { decision, district, confidence, ruleset, evidence: cells };
}
