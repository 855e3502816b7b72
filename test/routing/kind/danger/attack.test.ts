/** Attacks that have just happened, fear for one's life and cries that are drawn out, and what only sounds alike: invented posts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../../src/routing/reader.ts';

interface AttackPost {
  readonly id: string;
  readonly urgency: 'emergency' | 'normal';
  readonly text: string;
}

const POSTS = readFileSync(new URL('attack.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as AttackPost);
const reader = createReader();
const urgencyOf = (text: string) => reader.read({ text, tagged: [], authorLocation: null, hasMedia: false }).urgency;

describe('an attack that nothing tells to be old or unreal', () => {
  it.each(POSTS)('is an emergency, and an older case, news, a scene or a slogan is none ($id): $text', ({ text, urgency }) => {
    expect(urgencyOf(text)).toBe(urgency);
  });

  it.each([
    ['a shot at a person', 'they shot my nephew', 'emergency'],
    ['a threat to shoot', 'they want to shoot my nephew over a loan', 'normal'],
    ['drawn out', 'बचाओओओओ', 'emergency'],
    ['letter by letter', 'B A C H A O', 'emergency'],
    ['masked', 'b@chao', 'emergency'],
    ['a slogan', 'पानी बचाओ', 'normal'],
    ['fear in a few words', 'हमारी जान को खतरा है', 'emergency'],
    ['a petition', 'jaan ka khatra hai, suraksha pradan ki jaye', 'normal'],
  ] as const)('is told from its like (%s): "%s"', (_, text, urgency) => {
    expect(urgencyOf(text)).toBe(urgency);
  });
});
