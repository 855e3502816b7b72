/** Invented posts, one for every difficulty that real posts have shown, with the answer that the reader must give. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/domain/reading/reading.ts';
import { createReader } from '../../src/routing/reader.ts';
import { DISTRICTS } from '../support/districts.ts';

interface InventedPost {
  readonly id: string;
  readonly lang: 'hi' | 'en' | 'hinglish';
  readonly about: string;
  readonly text: string;
  readonly decision?: Decision | 'not-auto';
  readonly district?: string;
  /** Must be among the candidates. */
  readonly candidates?: readonly string[];
  /** Must not be the district. */
  readonly notDistrict?: string;
}

const POSTS = readFileSync(new URL('posts.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as InventedPost);
const reader = createReader();

describe('invented posts', () => {
  for (const post of POSTS) {
    it(`are located, or left to a person (${post.id}, ${post.about}): ${post.text}`, () => {
      const { routing } = reader.read({ text: post.text, tagged: [], authorLocation: null, hasMedia: false });
      const named = routing.candidates.map(({ district }) => district);
      if (post.notDistrict !== undefined) expect(routing.district).not.toBe(post.notDistrict);
      else if (post.decision === 'not-auto') expect(routing.decision).not.toBe('auto');
      else expect(routing).toMatchObject({ decision: post.decision, district: post.district ?? null });
      for (const candidate of post.candidates ?? []) expect(named).toContain(candidate);
    });
  }

  it('number at least 300, in three languages, with every district at least twice', () => {
    expect(POSTS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(POSTS.map(({ lang }) => lang))).toEqual(new Set(['hi', 'en', 'hinglish']));
    for (const district of DISTRICTS) expect(POSTS.filter((post) => post.district === district).length, district).toBeGreaterThanOrEqual(2);
  });
});
