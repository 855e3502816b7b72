/**
 * Measures how much each concept of the word lists says about whether a post is an emergency, and whether it must be withheld, and how much
 * single words say about either, and what both say about the category; writes concept-weights.json, word-weights.json and matter-weights.json
 * in data/words:
 *
 *   node scripts/weigh-concepts.ts
 *
 * It learns from invented posts under test/routing alone, so that anybody can do it again: see scripts/support/weigh.ts.
 */
import { writeFileSync } from 'node:fs';
import { LIKELY_MATTERS } from '../src/routing/kind/matters/likely-matters.ts';
import {
  conceptWeights,
  isEmergency,
  isWithheld,
  learntPosts,
  matterWeights,
  SCALE_WORDS_OF_VICTIMS,
  wordWeights,
} from './support/weigh.ts';

const posts = learntPosts();
for (const [what, answer] of Object.entries({ emergency: isEmergency, withheld: isWithheld })) {
  const answers = posts.map(({ row }) => answer(row));
  const yes = answers.filter((right) => right === true).length;
  process.stdout.write(`${what}: ${yes} of ${yes + answers.filter((right) => right === false).length} posts\n`);
}
write('concept-weights', { danger: conceptWeights(posts, isEmergency), victim: conceptWeights(posts, isWithheld) });
write('word-weights', { danger: wordWeights(posts, isEmergency), victim: wordWeights(posts, isWithheld, SCALE_WORDS_OF_VICTIMS) });

write('matter-weights', matterWeights(posts, LIKELY_MATTERS));

function write(name: string, table: object): void {
  writeFileSync(new URL(`../data/words/${name}.json`, import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
}
