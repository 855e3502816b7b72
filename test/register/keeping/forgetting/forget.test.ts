import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { listUnits } from '../../../../src/db/stores/directory/unit-store.ts';
import { docketsById } from '../../../../src/db/stores/dockets/docket-store.ts';
import { noteOnDocket } from '../../../../src/register/dockets/acts.ts';
import { holdDocket } from '../../../../src/register/dockets/hold.ts';
import { addOperator, endOperator } from '../../../../src/register/directory/operators.ts';
import { verifyChain } from '../../../../src/register/audit/verify.ts';
import { landPage, startIntake } from '../../../../src/register/intake/land.ts';
import { enterWaiting } from '../../../../src/register/intake/enter.ts';
import { checkBackup } from '../../../../src/register/keeping/checking/check-backup.ts';
import { markPosts } from '../../../../src/register/dockets/waiting-post.ts';
import { postTyped } from '../../../../src/register/keeping/forgetting/find-target.ts';
import { forget } from '../../../../src/register/keeping/forgetting/forget.ts';
import { loadDirectory } from '../../../../src/register/shared/load-directory.ts';
import { showComplaint } from '../../../../src/reports/docket/show.ts';
import { listComplaints } from '../../../../src/reports/list.ts';
import { parsePosts } from '../../../../src/twitter/parse/posts.ts';
import { ENGINES, emptyRegister } from '../../../support/engines.ts';
import { fillRegister, reader } from '../../../support/intake.ts';
import { backUp, complain, keptRegister, NOW } from '../../../support/kept-register.ts';
import { temporaryFolder } from '../../../support/run.ts';

const ASHA = { actor: { name: 'asha', login: 'asha', host: 'desk' }, now: NOW };
const RAVI = { actor: { name: 'ravi', login: 'ravi', host: 'desk' }, now: NOW };
const WHY = { reason: 'asked by the complainant', dryRun: false };

/** Words that occur nowhere else, in the text, the name, the attachment and the reply to another person. */
const SECRET = {
  text: 'गुप्तशब्दमृगतृष्णा zebrafinchsecret',
  handle: 'zebra_citz_77',
  name: 'Zebrafinch Kumari',
  media: 'https://pbs.example/zebra-photo-9.jpg',
  alt: 'zebra alternative words',
  followUp: 'zebrafollowup दूसरीबात',
};
const LEFT = [
  'गुप्तशब्दमृगतृष्णा',
  'zebrafinchsecret',
  'zebra_citz_77',
  'Zebrafinch',
  'zebra-photo-9',
  'zebra alternative',
  'zebrafollowup',
  'दूसरीबात',
  'zebranote',
];

const ID = '1993500000000000001';

async function take(db: Db, page: object): Promise<void> {
  await landPage(db, await startIntake(db, 'import', NOW), parsePosts(page), NOW);
  await enterWaiting(db, reader, await loadDirectory(db), { now: () => NOW });
}

const PAGE = {
  data: [
    {
      id: ID,
      text: `@Uppolice एटा में चोरी ${SECRET.text}`,
      author_id: '7701',
      created_at: NOW.toISOString(),
      conversation_id: ID,
      attachments: { media_keys: ['m1'] },
    },
    {
      id: '1993500000000000055',
      text: `@Uppolice ${SECRET.followUp}`,
      author_id: '7701',
      created_at: NOW.toISOString(),
      conversation_id: ID,
      in_reply_to_user_id: '7701',
      referenced_tweets: [{ type: 'replied_to', id: ID }],
    },
  ],
  includes: {
    users: [{ id: '7701', username: SECRET.handle, name: SECRET.name }],
    media: [{ media_key: 'm1', type: 'photo', url: SECRET.media, alt_text: SECRET.alt }],
  },
};

/** The docket of PAGE. */
async function docketOf(db: Db) {
  const target = await postTyped(db, ID);
  const docket = target?.docket;
  if (!docket) throw new Error('no docket');
  return docket;
}

function bytesLeft(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.flatMap(({ name, parentPath }) => {
    const bytes = readFileSync(`${parentPath}/${name}`);
    return LEFT.filter((words) => bytes.includes(Buffer.from(words)) || bytes.includes(Buffer.from(words.toLowerCase()))).map(
      (words) => `${name}: ${words}`,
    );
  });
}

describe('what is forgotten', () => {
  it('is in no page of the file, not in its log, not in the index, and not in a later backup', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 300);
    await take(db, PAGE);
    await complain(db, 300);
    const docket = await docketOf(db);
    await noteOnDocket(db, docket.id, 'called her: zebranote', ASHA);
    expect(bytesLeft(folder.path)).not.toEqual([]);
    expect(await forget(db, { docket, post: null }, WHY, ASHA)).toEqual({ state: 'forgotten', posts: 2, authors: 1, scrubbed: true });
    expect(bytesLeft(folder.path)).toEqual([]);
    const { file } = await backUp(db, folder.file('backups'));
    expect(bytesLeft(folder.path)).toEqual([]);
    await checkBackup(file, null, { identity: null, progress: () => undefined });
    await db.close();
    expect(bytesLeft(folder.path)).toEqual([]);
  });
});

describe.each(ENGINES)('forgetting on %s', (engine) => {
  async function register(): Promise<Db> {
    const db = await emptyRegister(engine);
    await fillRegister(db);
    await take(db, PAGE);
    return db;
  }

  it('leaves a post that waits provable when a person gives it a docket afterwards', async () => {
    const db = await register();
    const hidden = {
      data: [
        {
          id: '1993500000000000900',
          text: '@parent_gone @Uppolice मदद कीजिए, एटा में चोरी',
          author_id: '7799',
          created_at: '2026-11-01T05:00:00.000Z',
          conversation_id: '1993500000000000800',
          in_reply_to_user_id: '7798',
          referenced_tweets: [{ type: 'replied_to', id: '1993500000000000800' }],
          entities: {
            mentions: [
              { start: 0, end: 12, username: 'parent_gone', id: '7798' },
              { start: 13, end: 22, username: 'Uppolice', id: '1' },
            ],
          },
        },
      ],
      includes: { users: [{ id: '7799', username: 'waiting_citizen', name: 'W' }] },
    };
    await take(db, hidden);
    const post = await postTyped(db, '1993500000000000900');
    if (!post) throw new Error('no post');
    await forget(db, post, WHY, ASHA);
    await markPosts(db, ['1993500000000000900'], 'complaint', 'she called', ASHA);
    await enterWaiting(db, reader, await loadDirectory(db), { now: () => NOW });
    expect(await verifyChain(db)).toMatchObject({ ok: true, firstMismatch: null });
    await db.close();
  });

  it('leaves the number, the ids and the events, and a register that can be proved', async () => {
    const db = await register();
    const docket = await docketOf(db);
    await noteOnDocket(db, docket.id, 'a note', ASHA);
    await forget(db, { docket, post: null }, WHY, ASHA);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    const shown = await showComplaint(db, docket.id);
    expect(shown).toMatchObject({
      docket: expect.stringMatching(/^UPP-2026-/),
      text: null,
      postId: ID,
      media: [],
      complainant: { id: '7701', handle: null },
    });
    expect(shown.thread.map(({ text }) => text)).toEqual([null, null]);
    expect(shown.events.map(({ kind }) => kind)).toEqual(['registered', 'follow_up', 'read_again', 'noted', 'forgotten']);
    expect(shown.events.at(-1)?.texts).toEqual({ reason: 'asked by the complainant' });
    expect(shown.events.at(3)?.texts).toEqual({ note: null });
    const found = await Array.fromAsync(listComplaints(db, { filter: {}, order: 'oldest', text: 'zebrafinchsecret' }));
    expect(found).toEqual([]);
    await db.close();
  });

  it('names in its event all that it erased', async () => {
    const db = await register();
    const docket = await docketOf(db);
    await noteOnDocket(db, docket.id, 'a note', ASHA);
    await forget(db, { docket, post: null }, WHY, ASHA);
    const event = await db.k.selectFrom('events').select('body').where('kind', '=', 'forgotten').executeTakeFirstOrThrow();
    const posts = await db.k.selectFrom('posts').select('id').where('docket_id', '=', docket.id).execute();
    const noted = await db.k.selectFrom('events').select('seq').where('kind', '=', 'noted').executeTakeFirstOrThrow();
    expect(JSON.parse(event.body).data).toEqual({
      posts: posts.map(({ id }) => id),
      events: [noted.seq],
      dispatches: [],
      authors: [expect.any(Number)],
    });
    await db.close();
  });

  it('is not undone by the same file, nor by a later post of the same person but for the name', async () => {
    const db = await register();
    const docket = await docketOf(db);
    await forget(db, { docket, post: null }, WHY, ASHA);
    await take(db, PAGE);
    expect(await showComplaint(db, docket.id)).toMatchObject({ text: null, complainant: { handle: null } });
    const [first] = PAGE.data;
    await take(db, {
      ...PAGE,
      data: [{ ...first, id: '1993500000000000099', conversation_id: '1993500000000000099', attachments: undefined }],
    });
    expect(await showComplaint(db, docket.id)).toMatchObject({ text: null, complainant: { handle: SECRET.handle } });
    await db.close();
  });

  it('makes nothing milder when the docket is read again', async () => {
    const db = await register();
    const [post] = PAGE.data;
    const grave = {
      id: '1993500000000000201',
      text: '@Uppolice एटा में pocso, दरोगा, बचाओ',
      conversation_id: '1993500000000000201',
    };
    await take(db, { ...PAGE, data: [{ ...post, ...grave, attachments: undefined }] });
    const target = await postTyped(db, grave.id);
    if (!target?.docket) throw new Error('no docket');
    const before = target.docket;
    expect(before).toMatchObject({ withheld: 'child', urgency: 'emergency', accusedPolice: 'thana', district: 'Etah' });
    await forget(db, { docket: before, post: null }, WHY, ASHA);
    const more = {
      id: '1993500000000000202',
      text: '@Uppolice धन्यवाद',
      conversation_id: grave.id,
      referenced_tweets: [{ type: 'replied_to', id: grave.id }],
    };
    await take(db, { ...PAGE, data: [{ ...post, ...more, attachments: undefined }] });
    const [after] = await docketsById(db, [before.id]);
    for (const part of ['urgency', 'withheld', 'accusedPolice', 'district', 'actionable', 'categories'] as const)
      expect(after?.[part], part).toEqual(before[part]);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  it('of one post leaves the others', async () => {
    const db = await register();
    const target = await postTyped(db, '1993500000000000055');
    if (!target) throw new Error('no post');
    expect(await forget(db, target, WHY, ASHA)).toMatchObject({ state: 'forgotten', posts: 1, authors: 0 });
    const shown = await showComplaint(db, target.docket?.id ?? 0);
    expect(shown.text).toContain(SECRET.text);
    expect(shown.thread.map(({ text }) => text === null)).toEqual([false, true]);
    await db.close();
  });

  it('is refused where nothing is left', async () => {
    const db = await register();
    const docket = await docketOf(db);
    await forget(db, { docket, post: null }, WHY, ASHA);
    await expect(forget(db, { docket, post: null }, WHY, ASHA)).rejects.toMatchObject({ code: 'refused' });
    await db.close();
  });

  it('is refused while the docket is on hold, regardless of who asks, and of its posts alone too', async () => {
    const db = await register();
    const docket = await docketOf(db);
    const held = await holdDocket(db, docket.id, 'hold', 'court', ASHA);
    await expect(forget(db, { docket: held, post: null }, WHY, RAVI)).rejects.toMatchObject({ code: 'refused' });
    const post = await postTyped(db, ID);
    if (!post) throw new Error('no post');
    await expect(forget(db, post, WHY, ASHA)).rejects.toMatchObject({ code: 'refused' });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    const lifted = await holdDocket(db, docket.id, 'lift', 'decided', RAVI);
    expect(await forget(db, { docket: lifted, post: null }, WHY, ASHA)).toMatchObject({ state: 'forgotten' });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  it('takes two logins where two operators are registered', async () => {
    const db = await register();
    for (const login of ['asha', 'ravi']) await addOperator(db, { login, name: login, role: 'operator' }, ASHA);
    const docket = await docketOf(db);
    expect(await forget(db, { docket, post: null }, WHY, ASHA)).toMatchObject({ state: 'requested' });
    expect((await showComplaint(db, docket.id)).text).toContain(SECRET.text);
    await expect(forget(db, { docket, post: null }, WHY, ASHA)).rejects.toMatchObject({ code: 'refused' });
    // Of one post nobody has asked anything.
    const post = await postTyped(db, ID);
    if (!post) throw new Error('no post');
    expect(await forget(db, post, WHY, RAVI)).toMatchObject({ state: 'requested' });
    expect(await forget(db, { docket, post: null }, WHY, RAVI)).toMatchObject({ state: 'forgotten' });
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  const carriers: readonly (readonly [
    who: string,
    role: 'operator' | 'checker' | 'admin' | 'unit' | 'viewer' | null,
    ended: boolean,
    done: boolean,
  ])[] = [
    ['an operator', 'operator', false, true],
    ['a checker', 'checker', false, true],
    ['an admin', 'admin', false, true],
    ['somebody who only looks', 'viewer', false, false],
    ['a unit', 'unit', false, false],
    ['a login that nobody has registered', null, false, false],
    ['an operator who has left', 'operator', true, false],
  ];
  for (const [who, role, ended, done] of carriers)
    it(`${done ? 'can' : "can't"} be carried out by ${who} where two operators are registered`, async () => {
      const db = await register();
      for (const login of ['asha', 'mina']) await addOperator(db, { login, name: login, role: 'operator' }, ASHA);
      const unit = (await listUnits(db)).find(({ code }) => code === 'district-etah');
      if (role) await addOperator(db, { login: 'ravi', name: 'ravi', role, ...(unit && { unit }) }, ASHA);
      if (ended) await endOperator(db, 'ravi', ASHA);
      const docket = await docketOf(db);
      expect(await forget(db, { docket, post: null }, WHY, ASHA)).toMatchObject({ state: 'requested' });
      const second = forget(db, { docket, post: null }, WHY, RAVI);
      if (done) expect(await second).toMatchObject({ state: 'forgotten' });
      else await expect(second).rejects.toMatchObject({ code: 'refused' });
      expect((await showComplaint(db, docket.id)).text === null).toBe(done);
      expect(await verifyChain(db)).toMatchObject({ ok: true });
      await db.close();
    });

  it('is refused to the one person who is registered and only looks', async () => {
    const db = await register();
    await addOperator(db, { login: 'ravi', name: 'ravi', role: 'viewer' }, ASHA);
    const docket = await docketOf(db);
    await expect(forget(db, { docket, post: null }, WHY, RAVI)).rejects.toMatchObject({ code: 'refused' });
    await db.close();
  });

  it('writes nothing when it only says what it would erase', async () => {
    const db = await register();
    const docket = await docketOf(db);
    const before = await db.k.selectFrom('chain_head').select('seq').executeTakeFirst();
    expect(await forget(db, { docket, post: null }, { ...WHY, dryRun: true }, ASHA)).toMatchObject({
      state: 'planned',
      posts: 2,
      authors: 1,
    });
    expect(await db.k.selectFrom('chain_head').select('seq').executeTakeFirst()).toEqual(before);
    await db.close();
  });
});
