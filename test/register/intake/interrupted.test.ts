/** Ctrl-C while posts are entered: heard between two batches, and the rest waits for the next run. */
import { describe, expect, it } from 'vitest';
import { createDb } from '../../../src/db/engine/open.ts';
import { enterWaiting } from '../../../src/register/intake/enter.ts';
import { initialiseRegister } from '../../../src/register/directory/initialise.ts';
import { landPage, startIntake } from '../../../src/register/intake/land.ts';
import { loadDirectory } from '../../../src/register/shared/load-directory.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import { parsePosts } from '../../../src/twitter/parse/posts.ts';
import { reader } from '../../support/intake.ts';

const NOW = new Date('2026-11-02T06:30:00.000Z');
const POSTS = 2_500;

describe('an interrupted entry of posts', () => {
  it('ends after the current batch, and the next run enters the rest', async () => {
    const { db } = await createDb(':memory:');
    await initialiseRegister(db, { now: NOW, actor: { name: 'asha', login: 'asha', host: 'desk' } });
    const data = Array.from({ length: POSTS }, (_, n) => ({
      id: String(2_100_000_000_000_000_000n + BigInt(n) * 1_000_000n),
      text: `@Uppolice शिकायत ${n}`,
      author_id: String(5_000 + n),
      created_at: '2026-11-02T05:00:00.000Z',
    }));
    const users = data.map(({ author_id }) => ({ id: author_id, username: `c_${author_id}` }));
    await landPage(db, await startIntake(db, 'import', NOW), parsePosts({ data, includes: { users } }), NOW);
    const directory = await loadDirectory(db);
    const controller = new AbortController();
    const entered: number[] = [];
    const cut = await enterWaiting(db, reader, directory, {
      now: () => NOW,
      signal: controller.signal,
      progress: (posts) => {
        entered.push(posts);
        // Like a signal, it is heard only where the work pauses.
        if (entered.length === 2) setImmediate(() => controller.abort());
      },
    });
    expect(entered).toHaveLength(2);
    expect(cut).toMatchObject({ complete: false, posts: entered[1] });
    expect(cut.posts).toBeLessThan(POSTS);
    const rest = await enterWaiting(db, reader, directory, { now: () => NOW });
    expect(rest).toMatchObject({ complete: true, posts: POSTS - cut.posts });
    expect((await verifyChain(db)).ok).toBe(true);
    await db.close();
  });
});
