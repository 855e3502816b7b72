import { describe, expect, it } from 'vitest';
import type { LandedPost } from '../../../src/db/stores/posts/landed-post.ts';
import { namedByComplainant } from '../../../src/domain/reading/named-posts.ts';
import type { PostRelation } from '../../../src/domain/reading/reading.ts';
import { DIRECTORY, landed, type Said } from '../../support/landed.ts';

/** What the first post is for the second one, which answers or quotes it. */
function relationOf(complaint: Said, other: Said | null, docketId: number | null = null): PostRelation | null {
  const stored = other === null ? [] : [landed(1, other)];
  const lookup = {
    postOf: (xId: string) => stored.find((post) => post.xId === xId) ?? null,
    docketOf: ({ docketId: stands }: LandedPost) => stands,
  };
  return namedByComplainant([landed(2, complaint)], docketId, lookup, DIRECTORY)[0]?.[1] ?? null;
}

describe('a post that a complainant answers or quotes', () => {
  const rows: readonly [sentence: string, complaint: Said, other: Said | null, docketId: number | null, relation: PostRelation | null][] = [
    ['is evidence where a citizen’s post is answered', { re: 1 }, { by: 'bina' }, null, 'context'],
    ['is evidence where a citizen’s post is quoted', { quotes: 1 }, { by: 'bina' }, null, 'context'],
    ['is evidence where it stands on another docket', { quotes: 1 }, { by: 'bina', docketId: 8 }, 7, 'context'],
    ['is evidence also where it is beside the complaint on the same docket', { re: 1 }, { by: 'bina', docketId: 7 }, 7, 'context'],
    ['is no second word where it is the complainant’s own on the same docket', { re: 1 }, { by: 'asha', docketId: 7 }, 7, null],
    ['is no evidence where the police wrote it', { re: 1 }, { by: 'Etahpolice' }, null, null],
    ['is the complainant’s own word where the complainant wrote it', { re: 1 }, { by: 'asha' }, null, 'ownQuoted'],
    ['is unknown where the post was not stored', { re: 1 }, null, null, null],
    ['is nothing where the post answers and quotes nothing', {}, { by: 'bina' }, null, null],
  ];
  it.each(rows)('%s', (_, complaint, other, docketId, relation) => {
    expect(relationOf(complaint, other, docketId)).toBe(relation);
  });
});
