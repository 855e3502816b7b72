/**
 * Measures how much each concept of the word lists says about whether a post is an emergency, and whether it must be withheld, and how much
 * single words say about the first; writes data/words/concept-weights.json and data/words/word-weights.json:
 *
 *   node scripts/weigh-concepts.ts
 *
 * It learns from invented posts under test/routing alone, so that anybody can do it again: see scripts/support/weigh.ts.
 */
import { writeFileSync } from 'node:fs';
import { conceptWeights, isEmergency, isWithheld, learntPosts, wordWeights } from './support/weigh.ts';

const posts = learntPosts();
for (const [what, answer] of Object.entries({ emergency: isEmergency, withheld: isWithheld })) {
  const answers = posts.map(({ row }) => answer(row));
  const yes = answers.filter((right) => right === true).length;
  process.stdout.write(`${what}: ${yes} of ${yes + answers.filter((right) => right === false).length} posts\n`);
}
write('concept-weights', { danger: conceptWeights(posts, isEmergency), victim: conceptWeights(posts, isWithheld) });
write('word-weights', wordWeights(posts, isEmergency));

function write(name: string, table: object): void {
  writeFileSync(new URL(`../data/words/${name}.json`, import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
}
