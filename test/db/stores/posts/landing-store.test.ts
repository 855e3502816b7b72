import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { authorsToName } from '../../../../src/db/stores/posts/author-store.ts';
import { landPosts } from '../../../../src/db/stores/posts/landing-store.ts';
import { reopenUnnamed } from '../../../../src/db/stores/posts/waiting-store.ts';
import { toSortable } from '../../../../src/domain/x/x-id.ts';
import { ENGINES, emptyRegister } from '../../../support/engines.ts';
import { ACCOUNTS, NOW, Talk, fillRegister, rolesOf } from '../../../support/intake.ts';

describe.each(ENGINES)('landing a page of posts on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await emptyRegister(engine);
    await fillRegister(db);
  });
  afterAll(() => db.close());

  it('stores a post once by its X id, counts a context post as new once it is read, and names authors when a page names them', async () => {
    const talk = new Talk();
    const root = talk.say('asha', '@Uppolice शिकायत दर्ज नहीं हुई');
    const reply = talk.say('bina', 'सच', { re: root });
    const land = (page: ReturnType<Talk['parsed']>, intake: number) =>
      db.write((tx) =>
        landPosts(
          tx,
          [...page.posts.map((post) => ({ post, context: false })), ...page.context.map((post) => ({ post, context: true }))],
          page.authors,
          intake,
          NOW.toISOString(),
        ),
      );
    const nameless = talk.parsed([reply], { users: false, context: [root] });
    expect(await land(nameless, 1)).toMatchObject({ added: 1, known: 0, named: [] });
    expect(await land(nameless, 1)).toMatchObject({ added: 0, known: 1 });
    expect([...(await rolesOf(db))].map(([id, { role }]) => [id, role])).toEqual([
      [root, 'context'],
      [reply, null],
    ]);
    // X is asked for an author's name as long as a post waits to be entered; a context post asks for nothing.
    const waiting = () => db.k.updateTable('posts').set({ role: 'unknown_author' }).where('x_id', '=', toSortable(reply)).execute();
    expect(await authorsToName(db, 10)).toEqual([ACCOUNTS['bina']]);
    await waiting();
    expect(await authorsToName(db, 10)).toEqual([ACCOUNTS['bina']]);
    await db.write(reopenUnnamed);
    expect((await rolesOf(db)).get(reply)?.role).toBeNull();
    await waiting();
    const named = await land(talk.parsed([root]), 2);
    expect(named).toMatchObject({ added: 1, known: 0 });
    expect(named.named).toHaveLength(2);
    expect([...(await rolesOf(db)).values()].map(({ role }) => role)).toEqual([null, null]);
    expect((await db.k.selectFrom('posts').select('intake_id').where('x_id', '=', toSortable(root)).execute())[0]?.intake_id).toBe(2);
    expect(await db.k.selectFrom('authors').select('id').execute()).toHaveLength(Object.keys(talk.users).length);
    expect(await authorsToName(db, 10)).toEqual([]);
  });
});
