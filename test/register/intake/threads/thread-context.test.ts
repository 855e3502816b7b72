/** What the rules of entry learn of a post, from threads that are known: no database takes part. */
import { describe, expect, it } from 'vitest';
import type { Docket } from '../../../../src/db/stores/dockets/docket-row.ts';
import type { LandedPost } from '../../../../src/db/stores/posts/landed-post.ts';
import { formatDocket } from '../../../../src/domain/docket/number/docket-number.ts';
import { KnownThreads } from '../../../../src/register/intake/threads/known-threads.ts';
import { threadContextOf } from '../../../../src/register/intake/threads/thread-context.ts';
import { DIRECTORY, docketOf, landed, xIdOf } from '../../../support/landed.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
const opener = landed(1, { text: '@Uppolice चोरी', docketId: 7, role: 'opener' });

function contextOf(post: LandedPost, posts: readonly LandedPost[] = [opener], dockets: readonly Docket[] = [docketOf(7, opener)]) {
  const known = new KnownThreads();
  for (const each of [...posts, post]) known.keepPost(each);
  for (const docket of dockets) {
    known.keepDocket(docket);
    known.addThread({ conversation: xIdOf(docket.postId), authorId: docket.authorId, docketId: docket.id });
  }
  return threadContextOf(post, { known, directory: DIRECTORY, series: 'UPP', now: NOW });
}

describe('the thread context of a post', () => {
  it('is empty for a post that answers and quotes nothing', () => {
    expect(contextOf(landed(2, { by: 'bina' }))).toEqual({
      parent: null,
      answersHandle: false,
      quotesHandle: false,
      begunByHandle: false,
      begunByAuthor: true,
      begunByAnother: false,
      docketOfRepost: null,
      docketAnswered: null,
      ownAnswered: null,
      followsOwnAnswered: false,
      docketQuoted: null,
      followsQuoted: false,
      docketOfEdition: null,
      followsEdition: false,
      ownDocket: null,
      docketQuoting: null,
      docketNamed: null,
    });
  });

  it.each([
    ['the docket of the post that it answers', { by: 'bina', re: 1 }, 'docketAnswered'],
    ['the docket of the post that it quotes', { by: 'bina', quotes: 1 }, 'docketQuoted'],
    ['the docket of the post that it reposts', { by: 'bina', reposts: 1 }, 'docketOfRepost'],
    ['the docket of its author in the conversation', { re: 1 }, 'ownDocket'],
    ['the docket whose number it names', { by: 'bina', text: formatDocket('UPP', { year: 2026, serial: 7 }) }, 'docketNamed'],
  ] as const)('holds %s', (_, said, key) => {
    expect(contextOf(landed(2, said))[key]).toMatchObject({ id: 7, live: true });
  });

  it('holds the docket further up a chain of replies that are on none', () => {
    const between = landed(2, { by: 'bina', re: 1 });
    expect(contextOf(landed(3, { by: 'chand', re: 2, conversation: xIdOf(1) }), [opener, between]).docketAnswered).toMatchObject({ id: 7 });
  });

  it('holds the docket of another version of the post by the same author, and of no other author', () => {
    expect(contextOf(landed(2, { editOf: xIdOf(1) })).docketOfEdition).toMatchObject({ id: 7 });
    expect(contextOf(landed(2, { by: 'bina', editOf: xIdOf(1) })).docketOfEdition).toBeNull();
  });

  it('holds no docket for the number of another register', () => {
    expect(contextOf(landed(2, { by: 'bina', text: formatDocket('TRN', { year: 2026, serial: 7 }) })).docketNamed).toBeNull();
  });

  it('prefers a docket that may still be joined to a newer one that may not', () => {
    const closed = docketOf(8, opener, { status: 'closed', closedAt: '2026-09-01T00:00:00.000Z' });
    expect(contextOf(landed(2, { re: 1 }), [opener], [docketOf(7, opener), closed]).ownDocket).toMatchObject({ id: 7, live: true });
    expect(contextOf(landed(2, { re: 1 }), [opener], [closed]).ownDocket).toMatchObject({ id: 8, live: false });
  });

  it('tells whether one of our handles wrote what is answered or quoted, or began the conversation', () => {
    const root = landed(1, { by: 'Uppolice' });
    expect(contextOf(landed(2, { by: 'bina', re: 1 }), [root], [])).toMatchObject({ answersHandle: true, begunByHandle: true });
    expect(contextOf(landed(2, { by: 'bina', quotes: 1 }), [root], [])).toMatchObject({ quotesHandle: true, begunByHandle: false });
    expect(contextOf(landed(2, { by: 'bina', re: 1 }))).toMatchObject({ answersHandle: false, begunByHandle: false });
  });

  it('takes the name that X puts before a reply where the answered account was never seen', () => {
    const reply = landed(2, { by: 'bina', re: 1, text: '@Uppolice सुनिए', replyToUser: xIdOf(77), leadingMentions: 1 });
    expect(contextOf(reply, [], [])).toMatchObject({ answersHandle: false });
    expect(contextOf({ ...reply, replyToUser: landed(1, { by: 'Uppolice' }).authorXId }, [], [])).toMatchObject({ answersHandle: true });
  });
});
