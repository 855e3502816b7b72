import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import type { DocketsTable } from '../../../src/db/schema/dockets.ts';
import type { PostPage } from '../../../src/domain/x/post.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import type { ImportAnswer } from '../../../src/register/intake/import-posts.ts';
import fc from '../../support/fast-check.ts';
import { fillRegister, rolesOf, Talk, take } from '../../support/intake.ts';

const CITIZENS = ['asha', 'bina', 'chand', 'dev'] as const;
const POLICE = ['Uppolice', 'Etahpolice', 'hathraspolice', 'adgzoneagra'] as const;

async function withRegister<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const { db } = await createDb(':memory:');
  try {
    await fillRegister(db);
    const result = await work(db);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    return result;
  } finally {
    await db.close();
  }
}

interface Turn {
  readonly police: boolean;
  readonly by: number;
  readonly act: 'root' | 'reply' | 'quote' | 'repost';
  readonly target: number;
  readonly words: boolean;
  readonly typed: boolean;
}

const turn: fc.Arbitrary<Turn> = fc.record({
  police: fc.boolean(),
  by: fc.nat(3),
  act: fc.constantFrom('root', 'reply', 'reply', 'reply', 'quote', 'repost'),
  target: fc.nat(1000),
  words: fc.boolean(),
  typed: fc.boolean(),
});

/**
 * What a post says of its place, or a stranger's word to the police below a complaint, is judged by what is known at that moment; so
 * each citizen here has one place, and strangers speak to the police only below what the police began.
 */
function tell(turns: readonly Turn[]): Talk {
  const talk = new Talk();
  const depth = new Map<string, number>();
  for (const { police, by, act, target, words, typed } of turns) {
    const name = police ? POLICE[by % POLICE.length] : CITIZENS[by];
    if (name === undefined) continue;
    const other = talk.posts.length === 0 ? undefined : talk.posts[target % talk.posts.length];
    if (act === 'root' || !other) {
      talk.say(name, police ? 'Helpline 112' : typed ? `@Uppolice चोरी${by === 0 ? ', एटा' : ''}` : 'सुप्रभात');
      continue;
    }
    if (act === 'repost') {
      if (!police && !other.referenced_tweets?.some(({ type }) => type === 'retweeted')) talk.say(name, other.text, { reposts: other.id });
      continue;
    }
    if (act === 'quote') {
      talk.say(name, words ? 'देखा' : 'ठीक', { quotes: other.id });
      continue;
    }
    const root = talk.post(other.conversation_id as string);
    const byHandle = POLICE.some((handle) => talk.users.find(({ id }) => id === root.author_id)?.username === handle);
    if (byHandle && (depth.get(other.id) ?? 0) > 1) continue;
    // Below a quote by the police nobody can tell whose matter it is before the quoted post has landed, and a number is never taken back.
    if (!police && byHandle && root.referenced_tweets?.some(({ type }) => type === 'quoted')) continue;
    const own = root.author_id === talk.users.find(({ username }) => username === name)?.id;
    if (!police && !own && !byHandle && POLICE.some((handle) => talk.users.find(({ id }) => id === other.author_id)?.username === handle))
      continue;
    const tag = police
      ? name === 'Uppolice' && typed
        ? words
          ? '@Etahpolice '
          : '@hathraspolice '
        : ''
      : typed && (byHandle || own)
        ? '@Uppolice '
        : '';
    const id = talk.say(name, `${tag}${words ? 'सुनिए' : 'धन्यवाद'}${by === 0 && !police ? ', एटा' : ''}`, { re: other.id });
    depth.set(id, (depth.get(other.id) ?? 0) + 1);
  }
  return talk;
}

type Told = Pick<DocketsTable, (typeof TOLD)[number]>;
const TOLD = [
  'status',
  'attention',
  'waiting_on',
  'waiting_since',
  'lead_unit',
  'district',
  'decided_by_person',
  'follow_ups',
  'also_affected',
  'reposts',
  'acknowledged_at',
  'forwarded_at',
  'first_reply_at',
  'first_reply_by',
  'unit_replied_at',
  'follow_up_at',
  'answered_at',
  'asked_at',
] as const;

/** What stands on each docket, by conversation and author, and to whose docket each post belongs. Numbers and the opening post may differ. */
async function tellRegister(db: Db) {
  const rows = await db.k
    .selectFrom('dockets')
    .innerJoin('posts', 'posts.id', 'dockets.post_id')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .selectAll('dockets')
    .select(['posts.conversation', 'authors.handle'])
    .execute();
  const key = new Map(rows.map((row) => [row.id, `${row.conversation?.replace(/^0+/, '')} ${row.handle}`]));
  const dockets = Object.fromEntries(
    rows.map((row) => [key.get(row.id), Object.fromEntries(TOLD.map((column) => [column, row[column]])) as Told]).sort(),
  );
  const posts = Object.fromEntries(
    [...(await rolesOf(db))].map(([id, { role, docket }]) => [
      id,
      [role === 'opener' ? 'follow_up' : role, docket === null ? null : key.get(docket)],
    ]),
  );
  return { dockets, posts };
}

function summaryAddsUp(answer: ImportAnswer, unreadable = 0): void {
  const { posts, complaints } = answer;
  expect(posts.unreadable).toBe(unreadable);
  expect(answer.read).toBe(posts.new + posts.known + posts.unreadable);
  expect(posts.new).toBe(
    complaints.opened +
      answer.followUps +
      answer.alsoAffected +
      answer.policeReplies +
      answer.reposts +
      answer.edits +
      answer.campaign +
      answer.unknownAuthor +
      answer.ignored,
  );
}

async function numbers(db: Db): Promise<number[]> {
  return (await db.k.selectFrom('dockets').select('serial').orderBy('id').execute()).map(({ serial }) => serial);
}

describe('the order in which posts land', () => {
  it('changes the numbers and nothing else: two halves in the wrong order make the same register', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(turn, { minLength: 2, maxLength: 25 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (turns, share) => {
          const talk = tell(turns);
          const ids = talk.posts.map(({ id }) => id);
          const cut = Math.floor(share * ids.length);
          const inOrder = await withRegister(async (db) => {
            await take(db, [talk.parsed(ids)]);
            return tellRegister(db);
          });
          const swapped = await withRegister(async (db) => {
            await take(db, [talk.parsed(ids.slice(cut))]);
            await take(db, [talk.parsed(ids.slice(0, cut))]);
            return tellRegister(db);
          });
          expect(swapped).toEqual(inOrder);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('changes nothing where some posts of a thread land later than others, as when one of the queries of a sweep has failed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(turn, { minLength: 2, maxLength: 20 }),
        fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
        async (turns, later) => {
          const talk = tell(turns.filter(({ act }) => act === 'root' || act === 'reply'));
          const ids = talk.posts.map(({ id }) => id);
          // What a post answers tells what it is: only answers of the police come late, to which citizens answer in the same thread.
          const isLate = (id: string, at: number) => {
            const { author_id, referenced_tweets: references } = talk.post(id);
            const name = talk.users.find((user) => user.id === author_id)?.username;
            return later[at] === true && references?.[0]?.type === 'replied_to' && POLICE.some((handle) => handle === name);
          };
          const inOrder = await withRegister(async (db) => {
            await take(db, [talk.parsed(ids)]);
            return tellRegister(db);
          });
          const late = await withRegister(async (db) => {
            await take(db, [talk.parsed(ids.filter((id, at) => !isLate(id, at)))]);
            await take(db, [talk.parsed(ids.filter(isLate))]);
            return tellRegister(db);
          });
          expect(late).toEqual(inOrder);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('changes nothing at all within one import: pages may come newest first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 25 }), fc.integer({ min: 1, max: 7 }), async (turns, size) => {
        const talk = tell(turns);
        const ids = talk.posts.map(({ id }) => id);
        const pages: PostPage[] = [];
        for (let from = 0; from < ids.length; from += size) pages.unshift(talk.parsed(ids.slice(from, from + size)));
        const whole = (db: Db) => rolesOf(db);
        const one = await withRegister(async (db) => {
          await take(db, [talk.parsed(ids)]);
          return whole(db);
        });
        const many = await withRegister(async (db) => {
          summaryAddsUp(await take(db, pages));
          return whole(db);
        });
        expect([...many]).toEqual([...one]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an import', () => {
  it('counts every post once in its summary, numbers dockets 1…n oldest first, and opens none the second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(turn, { minLength: 1, maxLength: 25 }),
        fc.array(fc.nat(24), { maxLength: 10 }),
        fc.boolean(),
        fc.nat(3),
        async (turns, repeated, users, unreadable) => {
          const talk = tell(turns);
          const ids = talk.posts.map(({ id }) => id);
          if (ids.length === 0) return;
          await withRegister(async (db) => {
            // The same post twice on a page, and some known from before.
            const twice = repeated.map((at) => ids[at % ids.length] as string);
            const first = await take(db, [talk.parsed(ids.slice(0, 3), { users })]);
            summaryAddsUp(first);
            const second = await take(db, [talk.parsed([...ids, ...twice]), talk.parsed(twice)], { unreadable });
            summaryAddsUp(second, unreadable);
            expect(second.read).toBe(ids.length + 2 * twice.length + unreadable);
            expect(second.posts.known).toBe(Math.min(3, ids.length) + 2 * twice.length);
            const serials = await numbers(db);
            expect(serials).toEqual(serials.map((_, index) => index + 1));
            const again = await take(db, [talk.parsed()]);
            summaryAddsUp(again);
            expect(again).toMatchObject({ posts: { new: 0, known: ids.length }, complaints: { opened: 0, backlog: 0 } });
            expect(await numbers(db)).toEqual(serials);
          });
        },
      ),
      { numRuns: 120 },
    );
  });

  it('numbers oldest first over all its files', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const ids = ['asha', 'bina', 'chand', 'dev'].map((by) => talk.say(by, '@Uppolice चोरी'));
      await take(db, [talk.parsed(ids.slice(2)), talk.parsed(ids.slice(0, 2))]);
      const roles = await rolesOf(db);
      expect(ids.map((id) => roles.get(id)?.docket)).toEqual([1, 2, 3, 4]);
    });
  });

  it('counts as backlog what was older than 48 hours', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      talk.sayAt(new Date('2026-10-31T11:59:00.000Z'), 'asha', '@Uppolice चोरी');
      talk.sayAt(new Date('2026-10-31T12:01:00.000Z'), 'bina', '@Uppolice चोरी');
      expect(await take(db, [talk.parsed()])).toMatchObject({ complaints: { opened: 2, backlog: 1 } });
    });
  });

  it('keeps the changes of a docket apart from those of another that takes up late replies in the same batch', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const first = talk.say('asha', '@Uppolice चोरी');
      await take(db, [talk.parsed([first])]);
      const late = talk.say('bina', '@Uppolice चोरी');
      const replies = [talk.say('Uppolice', 'कृपया थाना बताएँ', { re: late }), talk.say('chand', 'सच', { re: late })];
      await take(db, [talk.parsed(replies)]);
      const more = ['एक', 'दो', 'तीन'].map((text) => talk.say('asha', text, { re: first }));
      // In id order: the root with its waiting replies, then further words on the other docket; one of those comes before.
      const early = talk.sayAt(new Date(Date.parse(talk.post(late).created_at) - 1000), 'asha', 'शून्य', { re: first });
      await take(db, [talk.parsed([late, early, ...more])]);
      const rows = await db.k.selectFrom('dockets').select(['follow_ups', 'also_affected', 'acknowledged_at']).orderBy('id').execute();
      expect(rows).toEqual([
        { follow_ups: 4, also_affected: 0, acknowledged_at: null },
        { follow_ups: 0, also_affected: 1, acknowledged_at: talk.post(replies[0] as string).created_at },
      ]);
    });
  });

  it('takes up a citizen who quoted the police, once it is known whose post was quoted', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const root = talk.say('Uppolice', 'Crime is down');
      const quote = talk.say('asha', 'और मेरी चोरी?', { quotes: root });
      await take(db, [talk.parsed([quote])]);
      expect((await rolesOf(db)).get(quote)?.role).toBe('ignored');
      await take(db, [talk.parsed([root])]);
      expect((await rolesOf(db)).get(quote)).toMatchObject({ role: 'opener', docket: 1 });
    });
  });

  it('takes up a citizen whose tag was taken for one of X, once the post that was answered has landed', async () => {
    await withRegister(async (db) => {
      const talk = new Talk();
      const root = talk.say('bina', 'सुप्रभात');
      const reply = talk.say('asha', '@Uppolice चोरी', { re: root });
      await take(db, [talk.parsed([reply])]);
      expect((await rolesOf(db)).get(reply)?.role).toBe('ignored');
      await take(db, [talk.parsed([root])]);
      expect((await rolesOf(db)).get(reply)).toMatchObject({ role: 'opener', docket: 1 });
    });
  });
});
