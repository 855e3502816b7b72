/**
 * Measures how well posts are located, on posts whose district is known:
 *
 *   npm run eval:reading [FILE.ndjson]
 *
 * Each line is {id, text, text_without_handles_and_hashtags, gold_district, kind, lang}; the default file is
 * ../shared/posts/gold-district.dev.ndjson. Without it there is nothing to measure, and that is no error.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Reading } from '../src/domain/reading/reading.ts';
import { createReader } from '../src/routing/reader.ts';
import { shippedHandlesIn } from '../src/routing/gazetteer/shipped-handles.ts';

interface GoldPost {
  readonly id: string;
  readonly text: string;
  readonly text_without_handles_and_hashtags: string;
  readonly gold_district: string;
  readonly kind: string;
  readonly lang: string;
}

/** A second of reading is enough to count posts a second. */
const MEASURE_MS = 1_000;

const file = process.argv[2] ?? new URL('../../shared/posts/gold-district.dev.ndjson', import.meta.url).pathname;
if (existsSync(file)) evaluate(file);
else process.stdout.write(`${file} is not here: nothing to measure.\n`);

function evaluate(path: string): void {
  const posts = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldPost);
  const started = performance.now();
  const reader = createReader();
  process.stdout.write(`${posts.length} posts, ruleset ${reader.ruleset}, loaded in ${(performance.now() - started).toFixed(1)} ms\n`);

  const read = (text: string) => reader.read({ text, tagged: shippedHandlesIn(text), authorLocation: null, hasMedia: false });
  report('handles and hashtags removed', posts, (post) => read(post.text_without_handles_and_hashtags));
  report('as written', posts, (post) => read(post.text));
  for (const kind of new Set(posts.map((post) => post.kind))) {
    const some = posts.filter((post) => post.kind === kind);
    report(`  kind ${kind}, removed`, some, (post) => read(post.text_without_handles_and_hashtags));
  }
  for (const lang of new Set(posts.map((post) => post.lang))) {
    const some = posts.filter((post) => post.lang === lang);
    report(`  language ${lang}, removed`, some, (post) => read(post.text_without_handles_and_hashtags));
  }
  listErrors(posts, (post) => read(post.text_without_handles_and_hashtags));

  let count = 0;
  const begun = performance.now();
  while (performance.now() - begun < MEASURE_MS) {
    for (const post of posts) read(post.text);
    count += posts.length;
  }
  process.stdout.write(
    `\n${Math.round((count / (performance.now() - begun)) * 1000).toLocaleString('en')} posts a second (the same posts again and again)\n`,
  );
}

/** A post names a place where the reader finds any; what names none can't be located. */
function report(name: string, posts: readonly GoldPost[], read: (post: GoldPost) => Reading): void {
  const counts = { auto: 0, right: 0, review: 0, reviewRight: 0, none: 0 };
  for (const post of posts) {
    const { decision, district, candidates } = read(post).routing;
    counts[decision] += 1;
    if (decision === 'auto' && district === post.gold_district) counts.right += 1;
    if (decision === 'review' && candidates.some((candidate) => candidate.district === post.gold_district)) counts.reviewRight += 1;
  }
  const naming = posts.length - counts.none;
  process.stdout.write(
    `${name}: ${posts.length} posts; auto ${counts.auto}, right ${counts.right}, precision ${share(counts.right, counts.auto)}; ` +
      `recall of those that name a place ${share(counts.right, naming)}, of all ${share(counts.right, posts.length)}; ` +
      `review ${counts.review}, with the right candidate ${counts.reviewRight}; none ${counts.none}\n`,
  );
}

function listErrors(posts: readonly GoldPost[], read: (post: GoldPost) => Reading): void {
  for (const wanted of ['auto', 'review', 'none'] as const) {
    const missed = posts
      .map((post) => ({ post, routing: read(post).routing }))
      .filter(({ post, routing }) => routing.decision === wanted && routing.district !== post.gold_district);
    process.stdout.write(`\n${wanted}, not ${wanted === 'auto' ? 'right' : 'decided'}: ${missed.length}\n`);
    for (const { post, routing } of missed) {
      const said =
        wanted === 'auto' ? routing.district : routing.candidates.map(({ district, score }) => `${district} ${score}`).join(', ');
      process.stdout.write(
        `  ${post.id} ${post.gold_district}${said ? ` ≠ ${said}` : ''}: ${post.text_without_handles_and_hashtags.replace(/\s+/g, ' ').slice(0, 160)}\n`,
      );
    }
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
