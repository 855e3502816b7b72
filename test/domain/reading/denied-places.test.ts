/** What a complainant takes back of the place counts no more in what she has written before. */
import { describe, expect, it } from 'vitest';
import type { PostOfDocket, PostRelation } from '../../../src/domain/reading/reading.ts';
import { createReader } from '../../../src/routing/reader.ts';

const reader = createReader();
const routing = (...said: readonly (string | { readonly text: string; readonly relation: PostRelation })[]) => {
  const posts = said.map((each, at): PostOfDocket => {
    const { text, relation } = typeof each === 'string' ? { text: each, relation: 'own' as const } : each;
    const findings = reader.findings({ text, tagged: [], authorLocation: null, hasMedia: false });
    return { post: at + 1, text, relation, superseded: false, findings };
  });
  return reader.combine(posts)?.routing;
};

describe('a place that is denied later', () => {
  it.each([
    ['मेरी बाइक झांसी में चोरी हुई', 'sorry Jhansi nahi, Banda ki baat hai', 'Banda'],
    ['chain snatching in Bareilly', 'Sorry, not Bareilly, it happened in Etah', 'Etah'],
    ['बरेली में मारपीट हुई', 'घटना एटा की है बरेली की नहीं', 'Etah'],
    ['Jhansi me chori hui', 'jhansi nahin, banda me hui hai', 'Banda'],
  ])('gives way to the one that is affirmed: %s / %s', (first, later, district) => {
    const read = routing(first, later);
    expect(read).toMatchObject({ decision: 'auto', district });
    expect(read?.evidence).toContainEqual(expect.objectContaining({ rule: 'negated', post: 1, weight: -0.2 }));
    expect(read?.candidates.map((each) => each.district)).toEqual([district]);
  });

  it('stays where no other one is affirmed: a person decides', () => {
    expect(routing('बरेली में मारपीट हुई', 'बरेली नहीं')).toMatchObject({ district: 'Bareilly' });
  });

  it('stays where she names it again later', () => {
    expect(routing('बरेली में मारपीट हुई', 'बरेली नहीं, एटा में', 'गलत लिखा, एटा नहीं, बरेली में')).toMatchObject({ district: 'Bareilly' });
  });

  it('stays where somebody else denies it', () => {
    expect(routing('बरेली में मारपीट हुई', { text: 'घटना एटा की है बरेली की नहीं', relation: 'context' })).toMatchObject({ district: 'Bareilly' });
  });
});
