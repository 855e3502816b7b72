/**
 * Measures how well the reader reads posts whose answers are known:
 *
 *   npm run eval:reading -- [--misses] [FILE…]
 *
 * Without files it measures the sets in ../shared/posts, and without those the project's own that are held out (test/routing/held-out), which it only
 * counts: --misses lists the posts behind a figure only of files that are named or of ../shared. A file that is missing is named; where it was asked for, or
 * nothing was measured, the exit status is 1. Each figure is printed with its count and its 95 % Wilson interval. Posts are read by their text and the
 * shipped handles in it, and once more for their district with handles and hashtags removed.
 */
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '../src/domain/reading/reading.ts';
import { shippedHandlesIn } from '../src/routing/gazetteer/shipped-handles.ts';
import { createReader } from '../src/routing/reader.ts';
import { type LabelledPost, labelledPosts } from './support/labelled-posts.ts';
import { proportionLine } from './support/proportion.ts';

const SETS = ['reading-set.dev.ndjson', 'reading-danger.dev.ndjson', 'gold-district.dev.ndjson', 'real-posts.dev.json'];
/** Read for so long, in milliseconds of CPU time, to count posts a second. */
const SPEED_MS = 1_000;
const LONGEST_QUOTE = 160;
const WITH_HANDLES = 'with handles';

interface ReadPost {
  readonly post: LabelledPost;
  readonly reading: Reading;
  readonly withoutHandles: Reading;
}

const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean', default: false } }, allowPositionals: true });
const shared = SETS.map((name) => join(import.meta.dirname, '..', '..', 'shared', 'posts', name));
const asked = positionals.length > 0 ? positionals : shared;
const isHeldOut = positionals.length === 0 && !shared.some((file) => existsSync(file));
const files = isHeldOut ? heldOut() : asked;
const say = (line: string) => process.stdout.write(`${line}\n`);
const reader = createReader();
const read = (text: string) => reader.read({ text, tagged: shippedHandlesIn(text), authorLocation: null, hasMedia: false });

say(`ruleset ${reader.ruleset}; intervals: Wilson, 95 %`);
const texts: string[] = [];
for (const file of files) {
  if (existsSync(file)) evaluate(file);
  else say(`\n${file} is missing: not measured.`);
}
if (texts.length === 0 || positionals.some((file) => !existsSync(file))) process.exitCode = 1;
if (texts.length === 0) process.stderr.write('Nothing was measured: there is no set of posts whose answers are known.\n');
if (texts.length > 0) say(`\n${speed().toLocaleString('en')} posts a second of CPU time (the same posts repeatedly)`);

/** The sets with labels of the kinds that are counted here; the others are measured by their own test. */
function heldOut(): string[] {
  const folder = join(import.meta.dirname, '..', 'test', 'routing', 'held-out');
  return globSync('{reading,danger,fresh,places}-*.ndjson', { cwd: folder })
    .sort()
    .map((name) => join(folder, name));
}

function evaluate(file: string): void {
  const posts = labelledPosts(file).map(
    (post): ReadPost => ({ post, reading: read(post.text), withoutHandles: read(post.textWithoutHandles) }),
  );
  texts.push(...posts.map(({ post }) => post.text));
  say(`\n${basename(file)}: ${posts.length} posts`);
  if (posts.some(({ post }) => post.complaint !== undefined || post.emergency !== undefined)) labelledFigures(posts);
  else unlabelledFigures(posts);
  districtFigures(posts, WITH_HANDLES, ({ reading }) => reading);
  districtFigures(posts, 'without handles', ({ withoutHandles }) => withoutHandles);
}

function labelledFigures(posts: readonly ReadPost[]): void {
  const complaints = posts.filter(({ post }) => post.complaint === true);
  figure('complaints read as "no"', complaints, isReadAsNo, { misses: 'counted' });
  figure('emergencies found', where(posts, 'emergency', true), isEmergency, { misses: 'others' });
  figure('false alarms', where(posts, 'emergency', false), isEmergency, { misses: 'counted' });
  figure('withheld found', where(posts, 'withheld', true), isWithheld, { misses: 'others' });
  figure('withheld needlessly', where(posts, 'withheld', false), isWithheld, { misses: 'counted' });
  categoryFigures(posts);
}

/** What is said of posts that nobody has labelled: how much there is to check, and with --misses which. */
function unlabelledFigures(posts: readonly ReadPost[]): void {
  figure('read as "no" (unlabelled)', posts, isReadAsNo, { misses: 'counted' });
  figure('read as "unsure" (unlabelled)', posts, ({ reading }) => reading.actionable === 'unsure', { misses: 'none' });
  figure('read as emergencies (unlabelled)', posts, isEmergency, { misses: 'counted' });
  figure('withheld (unlabelled)', posts, isWithheld, { misses: 'counted' });
}

function categoryFigures(posts: readonly ReadPost[]): void {
  const pairs = posts.flatMap(({ post, reading }) => (post.categories ? [{ post, reading, expected: post.categories }] : []));
  if (pairs.length === 0) return;
  const expected = pairs.flatMap((pair) => pair.expected.map((category) => ({ ...pair, category })));
  const missed = expected.filter(({ reading, category }) => !has(reading.categories, category));
  print('categories found', expected.length - missed.length, expected.length);
  for (const { post, reading, category } of missed) list(post, `not ${category} but ${reading.categories.join(', ')}`);
  const given = pairs.flatMap((pair) => pair.reading.categories.map((category) => ({ ...pair, category })));
  const wrong = given.filter(({ post, category }) => !has(post.categories ?? [], category) && !has(post.alsoRight ?? [], category));
  print('categories right', given.length - wrong.length, given.length);
  for (const { post, category } of wrong) list(post, `${category} instead of ${post.categories?.join(', ')}`);
}

/**
 * Precision: of the districts that were decided, those that are right. Recall: of the posts with a known district, those decided right; without
 * handles only of those that name a place, and once more without those whose place several districts have.
 */
function districtFigures(posts: readonly ReadPost[], how: string, readingOf: (post: ReadPost) => Reading): void {
  const known = posts
    .filter(({ post }) => post.district !== undefined)
    .map((each) => ({ post: each.post, routing: readingOf(each).routing }));
  if (known.length === 0) return;
  const decided = known.filter(({ routing }) => routing.decision === 'auto');
  const wrong = decided.filter(({ post, routing }) => routing.district !== post.district);
  print(`district right where decided, ${how}`, decided.length - wrong.length, decided.length);
  for (const { post, routing } of wrong) list(post, `${routing.district} instead of ${post.district}`);
  const placed = known.filter(({ post }) => post.district !== null && (how === WITH_HANDLES || post.namesPlace !== false));
  const open = placed.filter(({ routing }) => routing.decision !== 'auto');
  const found = placed.filter(({ post, routing }) => routing.decision === 'auto' && routing.district === post.district);
  print(`district found, ${how}`, found.length, placed.length);
  const shared = how === WITH_HANDLES ? [] : placed.filter(({ post }) => post.placeShared === true);
  const foundAlone = found.filter(({ post }) => post.placeShared !== true);
  if (shared.length > 0) print('  of places of one district', foundAlone.length, placed.length - shared.length);
  for (const { post, routing } of open)
    list(
      post,
      `${post.district} left open: ${routing.candidates.map(({ district, score }) => `${district} ${score}`).join(', ') || 'nothing'}`,
    );
}

/** `misses`: whether those that the test holds for are the misses, or the others. */
function figure(
  what: string,
  posts: readonly ReadPost[],
  test: (post: ReadPost) => boolean,
  { misses }: { misses: 'counted' | 'others' | 'none' },
): void {
  const counted = posts.filter(test);
  print(what, counted.length, posts.length);
  if (misses === 'none') return;
  const missed = misses === 'counted' ? counted : posts.filter((each) => !counted.includes(each));
  for (const { post, reading } of missed) list(post, described(reading));
}

function described({ actionable, actionableReason, urgency, withheld, categories }: Reading): string {
  return [`${actionable} (${actionableReason})`, urgency, withheld ? `withheld: ${withheld}` : 'not withheld', categories.join(', ')].join(
    '; ',
  );
}

function print(what: string, part: number, whole: number): void {
  if (whole > 0) say(proportionLine(what, part, whole));
}

function list({ id, text }: LabelledPost, why: string): void {
  if (values.misses && !isHeldOut) say(`      ${id} ${why}: ${text.replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE)}`);
}

function where(posts: readonly ReadPost[], label: 'emergency' | 'withheld', value: boolean): readonly ReadPost[] {
  return posts.filter(({ post }) => post[label] === value);
}

function isReadAsNo({ reading }: ReadPost): boolean {
  return reading.actionable === 'no';
}

function isEmergency({ reading }: ReadPost): boolean {
  return reading.urgency === 'emergency';
}

function isWithheld({ reading }: ReadPost): boolean {
  return reading.withheld !== null;
}

function has(list: readonly string[], value: string): boolean {
  return list.includes(value);
}

function speed(): number {
  let count = 0;
  const started = process.threadCpuUsage();
  const used = () => {
    const { user, system } = process.threadCpuUsage(started);
    return (user + system) / 1000;
  };
  while (used() < SPEED_MS) {
    for (const text of texts) read(text);
    count += texts.length;
  }
  return Math.round((count / used()) * 1000);
}
