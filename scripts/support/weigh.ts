/** The posts from which the weights of concepts and words are learnt, and the weights that follow from them: the same posts and lists always give the same. */
import { readFileSync } from 'node:fs';
import hurts from '../../data/words/hurts.json' with { type: 'json' };
import situations from '../../data/words/situations.json' with { type: 'json' };
import { NameIndex } from '../../src/routing/gazetteer/name-index.ts';
import { contentOf } from '../../src/routing/kind/politeness.ts';
import { Signs } from '../../src/routing/kind/signs/signs.ts';
import { MOST_MENTIONS } from '../../src/routing/kind/danger/weigh.ts';
import { annotate, asSpoken } from '../../src/routing/names/annotated-post.ts';
import { LISTS } from '../../src/routing/words/sign-lists.ts';
import { Vocabulary } from '../../src/routing/words/vocabulary.ts';
import { type Example, fitLogistic } from './logistic-fit.ts';

/** All under test/routing. Of the sets c, d, e, f and g of reading and danger and of fresh-everyday, which are only counted, and of fresh-hard nothing is learnt. */
// biome-ignore format: a list
const SETS = [
  'kind/danger', 'kind/danger/alarm', 'kind/danger/attack', 'kind/kinds', 'held-out/danger-a', 'held-out/danger-b', 'held-out/kinds-a', 'held-out/kinds-b', 'held-out/reading-a', 'held-out/reading-b',
  'taught/hard-a', 'taught/hard-b', 'taught/hard-c', 'taught/hard-d', 'taught/everyday-a', 'taught/everyday-b', 'taught/many-danger', 'taught/many-kinds',
];
/** What the broad lists do not say: who, when, and what other matter it may be. */
// biome-ignore format: a list
const CONTEXT = [
  'self', 'kin', 'anyone', 'people', 'dear', 'child_word', 'now', 'call_now', 'send', 'strong_help', 'present', 'ongoing', 'was', 'older', 'playful', 'news', 'praise',
  'over_now', 'opinion', 'abstract', 'theft', 'land_dispute', 'cyber_fraud', 'fir', 'aftermath', 'police_work',
];
const BROAD: ReadonlySet<string> = new Set([...Object.keys(situations), ...Object.keys(hurts), ...CONTEXT]);
/** Chosen on posts that the fits had not seen. */
const SHRINKING = 5;
const SHRINKING_BROAD = 2;
const SHRINKING_WORDS = 2;
const SHRINKING_JOINT = 4;
const LEAST_OF_MATTER = 0.12;
/** The fits on fewer features are the less certain ones: so much more their weights count. */
const SCALE_BROAD = 1.3;
const SCALE_WORDS = 1.5;
/** Fewer posts tell of victims, in words that other posts have too. */
export const SCALE_WORDS_OF_VICTIMS = 0.5;
/** Smaller weights say nothing. */
const LEAST_WEIGHT = 0.05;
/** A word of fewer posts may be there by chance. */
const FEWEST_POSTS = 3;

/** The fields of the sets that tell what is right; each set has some of them. */
interface Row {
  readonly text: string;
  readonly kind?: 'emergency' | 'sensitive' | 'counselling' | 'harmless';
  readonly urgency?: 'emergency' | 'normal' | 'either';
  readonly must_withhold?: boolean;
  readonly sensitive?: string | null;
  readonly withheld?: string | null;
  readonly categories?: readonly string[];
  /** Categories that are right too. */
  readonly maybe?: readonly string[];
  readonly also?: { readonly urgency?: unknown; readonly withheld?: unknown };
}

interface KnownPost {
  readonly row: Row;
  /** Each list that the post has, with how often: lists by their index. */
  readonly concepts: Example['features'];
  /** The loose keys of its words. */
  readonly words: ReadonlySet<string>;
}

export interface Weights {
  readonly start: number;
  readonly lists: Readonly<Record<string, number>>;
}

export interface WordWeights {
  readonly start: number;
  readonly words: Readonly<Record<string, number>>;
}

export function learntPosts(): KnownPost[] {
  const gazetteer = new NameIndex();
  const vocabulary = new Vocabulary(gazetteer);
  return SETS.flatMap((name) => rowsOf(name)).map((row) => {
    const read = annotate({ text: row.text, tagged: [], authorLocation: null, hasMedia: false }, vocabulary, gazetteer);
    const post = asSpoken(read, vocabulary);
    const signs = new Signs(post);
    const { from, to } = contentOf(post);
    return {
      row,
      concepts: LISTS.names.flatMap((_, list) => (signs.has(list) ? [[list, Math.min(signs.count(list), MOST_MENTIONS)] as const] : [])),
      words: new Set(post.words.slice(from, to).flatMap((word) => word?.loose ?? [])),
    };
  });
}

function rowsOf(name: string): Row[] {
  return readFileSync(new URL(`../../test/routing/${name}.ndjson`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The middle of two fits: one on all lists, of which many were made for these very posts, and one on the broad lists, which fare better with new posts. */
export function conceptWeights(posts: readonly KnownPost[], answer: (row: Row) => boolean | null): Weights {
  const examples = examplesOf(posts, answer, ({ concepts }) => concepts);
  const all = fitLogistic(examples, LISTS.names.length, SHRINKING);
  const ofBroad = examples.map(({ features, right }) => ({
    right,
    features: features.filter(([list]) => BROAD.has(LISTS.names[list] ?? '')),
  }));
  const broad = fitLogistic(ofBroad, LISTS.names.length, SHRINKING_BROAD);
  const middle = (one: number, other: number) => (one + SCALE_BROAD * other) / 2;
  return {
    start: round(middle(all.start, broad.start)),
    lists: named(
      LISTS.names,
      LISTS.names.map((_, list) => middle(all.weights[list] ?? 0, broad.weights[list] ?? 0)),
    ),
  };
}

/** @param scale how much the fit counts beside that on concepts */
export function wordWeights(posts: readonly KnownPost[], answer: (row: Row) => boolean | null, scale = SCALE_WORDS): WordWeights {
  const known = knownWords(posts);
  const numbers = new Map(known.map((word, index) => [word, index]));
  const examples = examplesOf(posts, answer, ({ words }) => wordFeatures(words, numbers));
  const { start, weights } = fitLogistic(examples, known.length, SHRINKING_WORDS);
  return {
    start: round(scale * start),
    words: named(
      known,
      weights.map((weight) => scale * weight),
    ),
  };
}

/** Words that are not there by chance. */
function knownWords(posts: readonly KnownPost[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of posts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= FEWEST_POSTS ? [word] : [])).sort();
}

export interface JointWeights extends Weights, WordWeights {}

/** One fit on lists and words together, with as much shrinking for both. */
function jointWeights(posts: readonly KnownPost[], answer: (row: Row) => boolean | null): JointWeights {
  const known = knownWords(posts);
  const offset = LISTS.names.length;
  const numbers = new Map(known.map((word, index) => [word, offset + index]));
  const examples = examplesOf(posts, answer, ({ concepts, words }) => [...concepts, ...wordFeatures(words, numbers)]);
  const { start, weights } = fitLogistic(examples, offset + known.length, SHRINKING_JOINT);
  return {
    start: round(start),
    lists: named(LISTS.names, weights.slice(0, offset), LEAST_OF_MATTER),
    words: named(known, weights.slice(offset), LEAST_OF_MATTER),
  };
}

/** For each category, from the posts whose categories are known. How often a list occurs says nothing of what a post is about. */
export function matterWeights(posts: readonly KnownPost[], matters: readonly string[]): Record<string, JointWeights> {
  const told = posts.flatMap((post) =>
    post.row.categories === undefined ? [] : [{ ...post, concepts: post.concepts.map(([list]) => [list, 1] as const) }],
  );
  return Object.fromEntries(
    matters.map((matter) => {
      const right = ({ categories = [], maybe = [] }: Row) => (categories.includes(matter) ? true : maybe.includes(matter) ? null : false);
      return [matter, jointWeights(told, right)];
    }),
  );
}

function wordFeatures(words: ReadonlySet<string>, numbers: ReadonlyMap<string, number>): (readonly [feature: number, value: number])[] {
  return [...words].flatMap((word) => {
    const number = numbers.get(word);
    return number === undefined ? [] : [[number, 1] as const];
  });
}

function examplesOf(
  posts: readonly KnownPost[],
  answer: (row: Row) => boolean | null,
  featuresOf: (post: KnownPost) => Example['features'],
): Example[] {
  return posts.flatMap((post) => {
    const right = answer(post.row);
    return right === null ? [] : [{ features: featuresOf(post), right }];
  });
}

/** null: not known, or both are acceptable. */
export function isEmergency({ urgency, kind, also }: Row): boolean | null {
  if (also?.urgency !== undefined || urgency === 'either') return null;
  if (urgency !== undefined) return urgency === 'emergency';
  return kind === undefined ? null : kind === 'emergency';
}

export function isWithheld({ must_withhold: must, sensitive, withheld, also, kind }: Row): boolean | null {
  if (also?.withheld !== undefined) return null;
  if (withheld !== undefined) return withheld !== null;
  if (must === true) return true;
  if (kind !== undefined) return kind === 'harmless' ? false : kind === 'emergency' ? null : true;
  return must === false && sensitive === null ? false : null;
}

function named(names: readonly string[], weights: readonly number[], least = LEAST_WEIGHT): Record<string, number> {
  return Object.fromEntries(
    names.flatMap((name, at) => (Math.abs(weights[at] ?? 0) < least ? [] : [[name, round(weights[at] ?? 0)] as const])),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
