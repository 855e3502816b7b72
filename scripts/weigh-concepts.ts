/**
 * Measures how much each concept of the word lists says about whether a post is an emergency, and whether it must be withheld, and writes the
 * weights to data/words/concept-weights.json:
 *
 *   node scripts/weigh-concepts.ts [FILE…]
 *
 * It learns from the invented posts under test/routing whose answers were looked at, never from reading-c and danger-c, and from further FILEs
 * in the same forms. The weights are the middle of two logistic regressions: one on all lists, of which many were made for these very posts, and one on
 * the broad lists, which fare better with posts that nobody has seen. The same posts and lists always give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import hurts from '../data/words/hurts.json' with { type: 'json' };
import situations from '../data/words/situations.json' with { type: 'json' };
import { NameIndex } from '../src/routing/gazetteer/name-index.ts';
import { Signs } from '../src/routing/kind/signs/signs.ts';
import { MOST_MENTIONS } from '../src/routing/kind/danger/weigh.ts';
import { annotate } from '../src/routing/names/annotated-post.ts';
import { LISTS } from '../src/routing/words/sign-lists.ts';
import { Vocabulary } from '../src/routing/words/vocabulary.ts';
import { type Example, fitLogistic } from './support/logistic-fit.ts';

// biome-ignore format: a list
const SETS = [
  'kind/danger', 'kind/alarm', 'kind/kinds', 'held-out/danger-a', 'held-out/danger-b', 'held-out/kinds-a', 'held-out/kinds-b', 'held-out/reading-a', 'held-out/reading-b',
];
const TARGET = new URL('../data/words/concept-weights.json', import.meta.url);
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
/** The fit on fewer lists is the less certain one: so much more its weights count. */
const SCALE_BROAD = 1.3;
/** Smaller weights say nothing. */
const LEAST_WEIGHT = 0.05;

/** The fields of the sets that tell what is right; each set has some of them. */
interface Row {
  readonly text: string;
  readonly kind?: 'emergency' | 'sensitive' | 'counselling' | 'harmless';
  readonly urgency?: 'emergency' | 'normal' | 'either';
  readonly must_withhold?: boolean;
  readonly sensitive?: string | null;
  readonly withheld?: string | null;
  readonly also?: { readonly urgency?: unknown; readonly withheld?: unknown };
}

const gazetteer = new NameIndex();
const vocabulary = new Vocabulary(gazetteer);
const files = [...SETS.map((name) => new URL(`../test/routing/${name}.ndjson`, import.meta.url).pathname), ...process.argv.slice(2)];
const rows = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row),
);
const known = rows.map((row) => ({ row, concepts: conceptsOf(row.text) }));

writeFileSync(
  TARGET,
  `${JSON.stringify({ danger: weightsFor('danger', isEmergency), victim: weightsFor('victim', isWithheld) }, null, 1)}\n`,
);

/** Each list that the post has, with how often: lists by their index. */
function conceptsOf(text: string): Example['features'] {
  const signs = new Signs(annotate({ text, tagged: [], authorLocation: null, hasMedia: false }, vocabulary, gazetteer));
  return LISTS.names.flatMap((_, list) => (signs.has(list) ? [[list, Math.min(signs.count(list), MOST_MENTIONS)] as const] : []));
}

function weightsFor(concern: string, answer: (row: Row) => boolean | null) {
  const examples = known.flatMap(({ row, concepts }) => {
    const right = answer(row);
    return right === null ? [] : [{ features: concepts, right }];
  });
  const all = fitLogistic(examples, LISTS.names.length, SHRINKING);
  const ofBroad = examples.map(({ features, right }) => ({
    right,
    features: features.filter(([list]) => BROAD.has(LISTS.names[list] ?? '')),
  }));
  const broad = fitLogistic(ofBroad, LISTS.names.length, SHRINKING_BROAD);
  const middle = (one: number, other: number) => (one + SCALE_BROAD * other) / 2;
  const start = middle(all.start, broad.start);
  process.stdout.write(`${concern}: ${examples.length} posts, ${examples.filter(({ right }) => right).length} of them are\n`);
  const lists = LISTS.names.flatMap((name, list) => {
    const weight = middle(all.weights[list] ?? 0, broad.weights[list] ?? 0);
    return Math.abs(weight) < LEAST_WEIGHT ? [] : [[name, round(weight)] as const];
  });
  return { start: round(start), lists: Object.fromEntries(lists) };
}

/** null: not known, or both are acceptable. */
function isEmergency({ urgency, kind, also }: Row): boolean | null {
  if (also?.urgency !== undefined || urgency === 'either') return null;
  if (urgency !== undefined) return urgency === 'emergency';
  return kind === undefined ? null : kind === 'emergency';
}

function isWithheld({ must_withhold: must, sensitive, withheld, also, kind }: Row): boolean | null {
  if (also?.withheld !== undefined) return null;
  if (withheld !== undefined) return withheld !== null;
  if (must === true) return true;
  if (kind !== undefined) return kind === 'harmless' ? false : kind === 'emergency' ? null : true;
  return must === false && sensitive === null ? false : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
