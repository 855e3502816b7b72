/** A docket is read as a whole: whatever the order in which its posts land, it reads the same in the end. */
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { falseTally } from '../../../src/db/stores/figures/tally-store.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import fc from '../../support/fast-check.ts';
import { fillRegister, Talk, take } from '../../support/intake.ts';

async function withRegister<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const { db } = await createDb(':memory:');
  try {
    await fillRegister(db);
    const result = await work(db);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    expect(await falseTally(db)).toBeNull();
    return result;
  } finally {
    await db.close();
  }
}

/** What a citizen may say: places, an emergency, two classes of what is withheld, an accusation, thanks. */
const WORDS = ['चोरी', 'एटा', 'हाथरस', 'बचाओ', 'pocso', 'unsaid', 'दरोगा', 'धन्यवाद', 'सुनिए'] as const;

interface Turn {
  readonly by: 'asha' | 'asha' | 'bina' | 'Uppolice' | 'Etahpolice';
  readonly act: 'reply' | 'edit' | 'quote';
  readonly target: number;
  readonly words: readonly (typeof WORDS)[number][];
  readonly typed: boolean;
}

const turn: fc.Arbitrary<Turn> = fc.record({
  by: fc.constantFrom('asha', 'asha', 'asha', 'bina', 'Uppolice', 'Etahpolice'),
  act: fc.constantFrom('reply', 'reply', 'reply', 'edit', 'quote'),
  target: fc.nat(1000),
  words: fc.subarray([...WORDS], { minLength: 1, maxLength: 2 }),
  typed: fc.boolean(),
});

/**
 * A thread that asha begins, with a tag or without one: she adds words, edits her posts and quotes what chand says elsewhere; bina has words
 * of her own, the police answer.
 */
function tell(turns: readonly Turn[], typedRoot: boolean): Talk {
  const talk = new Talk();
  const elsewhere = talk.say('chand', 'हाथरस में unsaid');
  const root = talk.say('asha', typedRoot ? '@Uppolice सुनिए' : 'सुनिए');
  const edited = new Set<string>();
  for (const { by, act, target, words, typed } of turns) {
    const text = words.join(' ');
    const other = talk.posts[1 + (target % (talk.posts.length - 1))]?.id ?? root;
    const isHers = talk.post(other).author_id === talk.post(root).author_id;
    if (by === 'asha' && act === 'edit' && isHers && !edited.has(other)) {
      const first = talk.post(other).edit_history_tweet_ids?.[0] ?? other;
      const before = talk.post(first).referenced_tweets?.[0]?.id;
      const id = talk.say('asha', first === root && typedRoot ? `@Uppolice ${text}` : text, {
        edits: first,
        ...(before && { re: before }),
      });
      edited.add(other).add(id);
      continue;
    }
    if (by === 'bina') talk.say('bina', words.includes('pocso') ? 'pocso' : 'सच', { re: root });
    else if (by === 'asha')
      talk.say('asha', typed ? `@Uppolice ${text}` : text, { re: isHers ? other : root, ...(act === 'quote' && { quotes: elsewhere }) });
    else talk.say(by, by === 'Uppolice' && typed ? '@Etahpolice देखें' : 'देख रहे हैं', { re: root });
  }
  return talk;
}

const READ = [
  'urgency',
  'actionable',
  'categories',
  'withheld',
  'accused_police',
  'district',
  'lead_unit',
  'decision',
  'attention',
  'status',
  'waiting_on',
  'follow_ups',
  'follow_up_at',
] as const;

async function readings(db: Db) {
  const rows = await db.k
    .selectFrom('dockets')
    .innerJoin('authors', 'authors.id', 'dockets.author_id')
    .select(['authors.handle', ...READ.map((name) => `dockets.${name}` as const)])
    .orderBy('authors.handle')
    .execute();
  const posts = await db.k.selectFrom('posts').select(['x_id', 'docket_id']).orderBy('x_id').execute();
  return { rows, posts: posts.map((post) => [post.x_id, post.docket_id !== null]) };
}

describe('a docket whose posts land in any order', () => {
  it('reads the same, holds the same posts, and its events prove it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(turn, { minLength: 1, maxLength: 9 }),
        fc.array(fc.nat(3), { minLength: 11, maxLength: 11 }),
        fc.boolean(),
        async (turns, landing, typedRoot) => {
          const talk = tell(turns, typedRoot);
          const ids = talk.posts.map(({ id }) => id);
          const inOrder = await withRegister(async (db) => {
            await take(db, [talk.parsed(ids)]);
            return readings(db);
          });
          const scattered = await withRegister(async (db) => {
            for (const part of [0, 1, 2, 3]) {
              const landed = ids.filter((_, at) => (landing[at] ?? 0) === part);
              if (landed.length > 0) await take(db, [talk.parsed(landed)]);
            }
            return readings(db);
          });
          expect(scattered).toEqual(inOrder);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 30) },
    );
  }, 180_000);
});
