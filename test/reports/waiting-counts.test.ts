/** What nobody has read is counted, and needs a person once an import would have read it. */
import { describe, expect, it } from 'vitest';
import { countWaiting } from '../../src/reports/waiting-posts.ts';
import { deskNow } from '../../src/reports/desk.ts';
import { fixtureRegister, NOW } from '../support/fixture.ts';

const QUIET = { urgency: 'normal', withheld: null, categories: [], country: null } as const;
const CRY = { ...QUIET, urgency: 'emergency' } as const;

/** So many posts that landed and were not entered; the newest is a cry for help, and so is the oldest. */
async function landed(posts: number, landedAt: string) {
  const db = await fixtureRegister();
  await db.insertRows('authors', ['id', 'x_id', 'handle'], [[9_000, 'z', 'asha']]);
  await db.insertRows(
    'posts',
    ['id', 'x_id', 'author_id', 'posted_at', 'mentions', 'leading_mentions', 'landed_at', 'text'],
    Array.from({ length: posts }, (_, n) => [
      10_000 + n,
      String(10_000 + n).padStart(20, '0'),
      9_000,
      landedAt,
      '',
      0,
      landedAt,
      n === 0 || n === posts - 1 ? 'cry' : 'quiet',
    ]),
  );
  return db;
}

const reader = async () => (post: { readonly text: string }) => (post.text === 'cry' ? CRY : QUIET);
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();

describe('posts that landed and were not entered', () => {
  it('are all read where they are few: none is left unread', async () => {
    const db = await landed(30, minutesAgo(60));
    expect(await countWaiting(db, NOW, { hours: 24, reader })).toMatchObject({ posts: 30, emergencies: 2, unread: 0, unreadTooLong: 0 });
    await db.close();
  });

  it('are counted as unread where they are too many, and need a person after a quarter of an hour', async () => {
    const db = await landed(1_100, minutesAgo(16));
    const counts = await countWaiting(db, NOW, { hours: 24, reader });
    expect(counts).toMatchObject({ posts: 1_100, emergencies: 1, unread: 100, unreadTooLong: 100 });
    expect((await deskNow(db, NOW, { hours: 24, reader })).needsAttention).toEqual(['waiting_posts']);
    await db.close();
  });

  it('need nobody yet while an import may be at them', async () => {
    const db = await landed(1_100, minutesAgo(14));
    const calm = async () => () => QUIET;
    expect(await countWaiting(db, NOW, { hours: 24, reader: calm })).toMatchObject({ emergencies: 0, unread: 100, unreadTooLong: 0 });
    expect((await deskNow(db, NOW, { hours: 24, reader: calm })).needsAttention).toEqual([]);
    await db.close();
  });
});

describe('posts that nothing has numbered', () => {
  const calm = async () => () => QUIET;
  const reasons = async (minutes: number) => {
    const db = await landed(3, minutesAgo(minutes));
    const { waitingPosts, needsAttention } = await deskNow(db, NOW, { hours: 24, reader: calm });
    await db.close();
    return { leftBehind: waitingPosts.leftBehind, tooLong: waitingPosts.tooLong, needsAttention };
  };

  it('need a person after an hour, long before they have waited too long', async () => {
    expect(await reasons(59)).toEqual({ leftBehind: 0, tooLong: 0, needsAttention: [] });
    expect(await reasons(61)).toEqual({ leftBehind: 3, tooLong: 0, needsAttention: ['not_numbered'] });
  });

  it('do so at once where they landed by a clock that was ahead: nobody knows since when they wait', async () => {
    expect(await reasons(-4)).toEqual({ leftBehind: 0, tooLong: 0, needsAttention: [] });
    expect(await reasons(-7 * 24 * 60)).toMatchObject({ leftBehind: 3, tooLong: 3 });
  });
});
