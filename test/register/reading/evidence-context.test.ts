import { describe, expect, it } from 'vitest';
import type { LandedPost } from '../../../src/db/stores/posts/landed-post.ts';
import { evidenceContext } from '../../../src/register/reading/evidence-context.ts';
import { DIRECTORY, landed, type Said } from '../../support/landed.ts';

/** Evidence for the second post, by number; the first is what it answers or quotes. */
function evidenceFor(complaint: Said, other: Said | null, docketId: number | null = null): number[] {
  const stored = other === null ? [] : [landed(1, other)];
  const lookup = {
    postOf: (xId: string) => stored.find((post) => post.xId === xId) ?? null,
    docketOf: ({ docketId: stands }: LandedPost) => stands,
  };
  return evidenceContext([landed(2, complaint)], docketId, lookup, DIRECTORY).map(({ id }) => id);
}

describe('a post that a complainant answers or quotes', () => {
  const rows: readonly [sentence: string, complaint: Said, other: Said | null, docketId: number | null, evidence: number[]][] = [
    ['is evidence where a citizen’s post is answered', { re: 1 }, { by: 'bina' }, null, [1]],
    ['is evidence where a citizen’s post is quoted', { quotes: 1 }, { by: 'bina' }, null, [1]],
    ['is evidence where it stands on another docket', { quotes: 1 }, { by: 'bina', docketId: 8 }, 7, [1]],
    ['is no evidence where it stands on the same docket', { re: 1 }, { by: 'bina', docketId: 7 }, 7, []],
    ['is no evidence where the police wrote it', { re: 1 }, { by: 'Etahpolice' }, null, []],
    ['is the complainant’s own word where the complainant wrote it', { re: 1 }, { by: 'asha' }, null, []],
    ['is unknown where the post was not stored', { re: 1 }, null, null, []],
    ['is nothing where the post answers and quotes nothing', {}, { by: 'bina' }, null, []],
  ];
  it.each(rows)('%s', (_, complaint, other, docketId, evidence) => {
    expect(evidenceFor(complaint, other, docketId)).toEqual(evidence);
  });
});
