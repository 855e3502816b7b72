import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb } from '../../../src/db/engine/open.ts';
import { firstIdAt } from '../../../src/domain/x/x-id.ts';
import { verifyChain } from '../../../src/register/audit/verify.ts';
import type { ImportAnswer } from '../../../src/register/intake/import-posts.ts';
import { emptyPlace, SHARED_ENGINES } from '../../support/engines.ts';
import { fillRegister, START } from '../../support/intake.ts';

const PROGRAM = fileURLToPath(new URL('../../support/intake-process.ts', import.meta.url));
const POSTS = 4000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uppolice-processes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Posts `from` to `to` of a long day as NDJSON of pages, newest first: every fourth is a reply of the police or the complainant. */
function postsFile(name: string, from: number, to: number): string {
  const idOf = (n: number) => String(BigInt(firstIdAt(new Date(START.getTime() + n * 1000))));
  const post = (n: number) => {
    const root = n - (n % 4);
    const author = n % 4 === 3 ? '504' : String(10_000 + root);
    return {
      id: idOf(n),
      text: n % 4 === 3 ? 'कार्यवाही की जा रही है' : `@Uppolice शिकायत ${n}, एटा`,
      author_id: author,
      created_at: new Date(START.getTime() + n * 1000).toISOString(),
      conversation_id: idOf(n % 4 === 1 || n % 4 === 3 ? root : n),
      ...((n % 4 === 1 || n % 4 === 3) && {
        in_reply_to_user_id: String(10_000 + root),
        referenced_tweets: [{ type: 'replied_to', id: idOf(root) }],
      }),
    };
  };
  const lines = [];
  for (let end = to; end > from; end -= 100) {
    const data = Array.from({ length: Math.min(100, end - from) }, (_, index) => post(end - 1 - index));
    const users = [...new Set(data.map((each) => each.author_id))].map((id) => ({
      id,
      username: id === '504' ? 'Etahpolice' : `citizen_${id}`,
      name: id,
    }));
    lines.push(JSON.stringify({ data, includes: { users }, meta: { result_count: data.length } }));
  }
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** Its answer, or null where it was killed; `killedAt`: after so many statements. */
function importing(
  register: string,
  files: readonly string[],
  killedAt?: number,
): Promise<(ImportAnswer & { readonly statements: number }) | null> {
  const env = { ...process.env, ...(killedAt !== undefined && { UPPOLICE_TEST_KILLED_AT: String(killedAt) }) };
  const child = spawn(process.execPath, [PROGRAM, register, ...files], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let [out, complaints] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code, signal) => {
      if (signal === 'SIGKILL') done(null);
      else if (code === 0) done(JSON.parse(out));
      else fail(new Error(`exit ${code}: ${complaints}`));
    });
  });
}

async function expectWhole(db: Db, posts: number): Promise<void> {
  const dockets = posts / 2;
  const count = async (table: 'posts' | 'dockets') =>
    (
      await db.k
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  expect(await count('posts')).toBe(posts);
  expect(await count('dockets')).toBe(dockets);
  const roles = await db.k
    .selectFrom('posts')
    .select((eb) => ['role', eb.fn.countAll<number>().as('n')] as const)
    .groupBy('role')
    .orderBy('role')
    .execute();
  expect(roles).toEqual([
    { role: 'follow_up', n: posts / 4 },
    { role: 'opener', n: dockets },
    { role: 'police_reply', n: posts / 4 },
  ]);
  const serials = (await db.k.selectFrom('dockets').select('serial').orderBy('id').execute()).map(({ serial }) => serial);
  expect(serials).toEqual(serials.map((_, index) => index + 1));
  expect((await db.k.selectFrom('dockets').select('id').where('status', '=', 'in_process').execute()).length).toBe(posts / 4);
  expect((await db.k.selectFrom('dockets').select('id').where('follow_ups', '=', 1).execute()).length).toBe(posts / 4);
  // Each post has its event; a follow-up that names the place again adds one for the docket's reading.
  expect(await verifyChain(db)).toMatchObject({ ok: true, firstMismatch: null });
  const events = await db.k.selectFrom('events').select('seq').where('docket_id', 'is not', null).execute();
  expect(events).toHaveLength(posts + posts / 4);
}

describe.each(SHARED_ENGINES)('two imports at the same time on %s', (engine) => {
  it('both succeed, and their dockets are numbered 1…n together', async () => {
    const place = await emptyPlace(engine);
    try {
      const { db } = await place.create();
      await fillRegister(db);
      const files = [postsFile('older.ndjson', 0, POSTS / 2), postsFile('newer.ndjson', POSTS / 2, POSTS)];
      const answers = await Promise.all(files.map((file) => importing(place.location, [file])));
      for (const answer of answers)
        expect(answer).toMatchObject({
          read: POSTS / 2,
          posts: { new: POSTS / 2 },
          complaints: { opened: POSTS / 4 },
          policeReplies: POSTS / 8,
        });
      await expectWhole(db, POSTS);
    } finally {
      await place.remove();
    }
  });
});

describe('an import that is killed', () => {
  /** Several pages, and several batches. */
  const posts = 1200;
  let file: string;
  let statements: number;
  beforeAll(async () => {
    file = postsFile('all.ndjson', 0, posts);
    statements = (await importing(await registerAt('undisturbed.db'), [file]))?.statements ?? 0;
    expect(statements).toBeGreaterThan(100);
  });

  it.each([2, 21, 47, 72, 94])(
    'after %i % of its statements, and again half way through the rest, loses nothing and takes nothing twice',
    async (percent) => {
      const register = await registerAt(`killed-${percent}.db`);
      const first = Math.floor((percent / 100) * statements);
      // To go on takes at least what was not reached before.
      for (const moment of [first, Math.floor((statements - first) / 2)]) {
        expect(await importing(register, [file], moment)).toBeNull();
        const { db: seen } = await createDb(register);
        // Whatever stands is whole by itself: events, rows, numbers without a hole.
        expect(await verifyChain(seen)).toMatchObject({ ok: true, firstBroken: null, firstMismatch: null });
        await seen.close();
      }
      expect((await importing(register, [file]))?.read).toBe(posts);
      const { db: whole } = await createDb(register);
      await expectWhole(whole, posts);
      await whole.close();
    },
  );

  async function registerAt(name: string): Promise<string> {
    const { db } = await createDb(join(folder, name));
    await fillRegister(db);
    await db.close();
    return join(folder, name);
  }
});
