/** The weights that ship follow from the posts and word lists of the project, so that anybody can learn them again: `node scripts/weigh-concepts.ts`. */
import { describe, expect, it } from 'vitest';
import {
  conceptWeights,
  isEmergency,
  isWithheld,
  learntPosts,
  matterWeights,
  SCALE_WORDS_OF_VICTIMS,
  wordWeights,
} from '../../../scripts/support/weigh.ts';
import matters from '../../../data/words/matter-weights.json' with { type: 'json' };
import concepts from '../../../data/words/concept-weights.json' with { type: 'json' };
import words from '../../../data/words/word-weights.json' with { type: 'json' };
import { LIKELY_MATTERS } from '../../../src/routing/kind/matters/likely-matters.ts';

const posts = learntPosts();

/** Rounding may fall the other way on another machine, and a weight that is nearly nothing be left out. */
const NEAR = 0.06;

function expectSame(shipped: Readonly<Record<string, number>>, learnt: Readonly<Record<string, number>>) {
  const names = new Set([...Object.keys(shipped), ...Object.keys(learnt)]);
  const differing = [...names].filter((name) => Math.abs((shipped[name] ?? 0) - (learnt[name] ?? 0)) > NEAR);
  expect(differing).toEqual([]);
}

describe('the shipped weights', () => {
  it.each([
    ['a danger', concepts.danger, isEmergency],
    ['a victim', concepts.victim, isWithheld],
  ])('of the concepts of %s are learnt from the posts under test/routing', (_, shipped, answer) => {
    const learnt = conceptWeights(posts, answer);
    expect(learnt.start).toBeCloseTo(shipped.start, 1);
    expectSame(shipped.lists, learnt.lists);
  });

  it.each([
    ['a danger', words.danger, isEmergency, undefined],
    ['a victim', words.victim, isWithheld, SCALE_WORDS_OF_VICTIMS],
  ])('of single words of %s are learnt from the posts under test/routing', (_, shipped, answer, scale) => {
    const learnt = wordWeights(posts, answer, scale);
    expect(learnt.start).toBeCloseTo(shipped.start, 1);
    expectSame(shipped.words, learnt.words);
  });

  it('of each category are learnt from the posts under test/routing', () => {
    const learnt = matterWeights(posts, LIKELY_MATTERS);
    expect(Object.keys(matters)).toEqual(LIKELY_MATTERS);
    for (const [matter, shipped] of Object.entries(matters)) {
      expect(learnt[matter]?.start).toBeCloseTo(shipped.start, 1);
      expectSame(shipped.lists, learnt[matter]?.lists ?? {});
      expectSame(shipped.words, learnt[matter]?.words ?? {});
    }
  });
});
