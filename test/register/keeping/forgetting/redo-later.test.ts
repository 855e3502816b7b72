import Database from 'better-sqlite3';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { openDb } from '../../../../src/db/engine/open.ts';
import { docketByNumber } from '../../../../src/db/stores/dockets/docket-store.ts';
import { docketEvents } from '../../../../src/db/stores/events/docket-event-store.ts';
import { postsOnDocket } from '../../../../src/db/stores/posts/forgetting-store.ts';
import { formatDocket } from '../../../../src/domain/docket/number/docket-number.ts';
import { fromSortable } from '../../../../src/domain/x/x-id.ts';
import { verifyChain } from '../../../../src/register/audit/verify.ts';
import { addOperator } from '../../../../src/register/directory/operators.ts';
import { holdDocket } from '../../../../src/register/dockets/hold.ts';
import { postTyped } from '../../../../src/register/keeping/forgetting/find-target.ts';
import { forget } from '../../../../src/register/keeping/forgetting/forget.ts';
import { deletedPosts, markDeletedByXId } from '../../../../src/register/shared/deleted-posts.ts';
import { forgetRequests } from '../../../../src/reports/docket/forget-requests.ts';
import type { RestorePlan } from '../../../../src/register/keeping/restore.ts';
import { ACTOR, backUp, complain, keptRegister, NOW, restoreTo } from '../../../support/kept-register.ts';
import { temporaryFolder } from '../../../support/run.ts';

type Folder = ReturnType<typeof temporaryFolder>;

const BY = { actor: { name: 'ravi', login: 'ravi', host: 'desk' }, now: NOW };
const ASHA = { actor: { name: 'asha', login: 'asha', host: 'desk' }, now: NOW };
const WHY = { reason: 'names a child', dryRun: false };
const NOTHING = { forgotten: [], held: [], requested: [], deletedOnX: [] };

const numberOf = (serial: number) => formatDocket('UPP', { year: 2026, serial });

async function docket(db: Db, serial: number) {
  const found = await docketByNumber(db, 2026, serial);
  if (!found) throw new Error('no docket');
  return found;
}

async function hasWords(db: Db, serial: number): Promise<boolean> {
  return (await postsOnDocket(db, (await docket(db, serial)).id)).some((post) => post.hasWords);
}

async function xIdOf(db: Db, serial: number): Promise<string> {
  return fromSortable((await postsOnDocket(db, (await docket(db, serial)).id))[0]?.xId ?? '');
}

async function forgetDocket(db: Db, serial: number): Promise<void> {
  await forget(db, { docket: await docket(db, serial), post: null }, WHY, BY);
}

async function hold(db: Db, serial: number): Promise<void> {
  await holdDocket(db, (await docket(db, serial)).id, 'hold', 'court order', BY);
}

/** Four complaints, a backup, and what the desk does afterwards; closed. Returns the backup. */
async function backupFromBefore(folder: Folder, after: (db: Db) => Promise<unknown>): Promise<string> {
  const db = await keptRegister(folder.file('r.db'));
  await complain(db, 4);
  const { file } = await backUp(db, folder.file('backups'));
  await after(db);
  await db.close();
  return file;
}

describe('a backup from before words were forgotten and dockets were put on hold', () => {
  it('is restored without these words and with these holds, names both before and after, and is sound', async () => {
    using folder = temporaryFolder();
    const backup = await backupFromBefore(folder, async (db) => {
      await forgetDocket(db, 1);
      const target = await postTyped(db, await xIdOf(db, 2));
      if (target) await forget(db, target, WHY, BY);
      await hold(db, 3);
    });
    const plans: RestorePlan[] = [];
    const restored = await restoreTo(folder.file('r.db'), backup, { confirm: async (plan) => void plans.push(plan) });
    const again = { ...NOTHING, forgotten: [numberOf(1), numberOf(2)], held: [numberOf(3)] };
    expect([restored.since, plans[0]?.since]).toEqual([
      { again, byHand: NOTHING, operators: [] },
      { again, byHand: NOTHING, operators: [] },
    ]);
    const db = await openDb(folder.file('r.db'));
    expect([await hasWords(db, 1), await hasWords(db, 2), await hasWords(db, 4)]).toEqual([false, false, true]);
    expect((await docket(db, 3)).heldSince).not.toBeNull();
    const last = (await docketEvents(db, (await docket(db, 1)).id)).at(-1);
    expect([last?.kind, last?.texts['reason'], JSON.parse(last?.body ?? '{}').data.again.login]).toEqual([
      'forgotten',
      'names a child',
      'ravi',
    ]);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  it('leaves none of these words in the file or in what stands beside it, but for the copy that was set aside and the backup', async () => {
    using folder = temporaryFolder();
    let id = '';
    const words = 'शिकायत';
    const backup = await backupFromBefore(folder, async (db) => {
      id = await xIdOf(db, 1);
      for (const serial of [1, 2, 3, 4]) await forgetDocket(db, serial);
    });
    expect(readFileSync(backup).includes(words)).toBe(true);
    await restoreTo(folder.file('r.db'), backup);
    const files = readdirSync(folder.path, { withFileTypes: true }).filter((each) => each.isFile() && !each.name.includes('.replaced-'));
    expect(files.filter(({ name }) => readFileSync(folder.file(name)).includes(words)).map(({ name }) => name)).toEqual([]);
    expect(id).not.toBe('');
  });

  it('is restored twice with the same result', async () => {
    using folder = temporaryFolder();
    const backup = await backupFromBefore(folder, async (db) => {
      await forgetDocket(db, 1);
      await hold(db, 2);
    });
    const first = await restoreTo(folder.file('r.db'), backup);
    const second = await restoreTo(folder.file('r.db'), backup);
    expect(second.since).toEqual(first.since);
  });

  it('needs nothing again where the backup is younger, and erases no words that came after the forgetting', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 2);
    await forgetDocket(db, 1);
    await hold(db, 2);
    const { file } = await backUp(db, folder.file('backups'));
    await db.close();
    expect((await restoreTo(folder.file('r.db'), file)).since).toEqual({ again: NOTHING, byHand: NOTHING, operators: [] });
  });

  it('leaves to a person what it does not hold: words that X would bring back, and holds of lost dockets', async () => {
    using folder = temporaryFolder();
    let id = '';
    const backup = await backupFromBefore(folder, async (db) => {
      await complain(db, 2);
      id = await xIdOf(db, 5);
      await forgetDocket(db, 5);
      await hold(db, 6);
    });
    const { since } = await restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 6 }] });
    expect(since).toEqual({ again: NOTHING, byHand: { ...NOTHING, forgotten: [id], held: [numberOf(6)] }, operators: [] });
  });

  it('forgets nothing of what it holds itself, and leaves that to a person', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 1);
    await hold(db, 1);
    const { file } = await backUp(db, folder.file('backups'));
    await holdDocket(db, (await docket(db, 1)).id, 'lift', 'the case has ended', BY);
    await forgetDocket(db, 1);
    await db.close();
    const { since } = await restoreTo(folder.file('r.db'), file);
    expect(since).toEqual({ again: NOTHING, byHand: { ...NOTHING, forgotten: [numberOf(1)], held: [] }, operators: [] });
    const restored = await openDb(folder.file('r.db'));
    expect(await hasWords(restored, 1)).toBe(true);
    await restored.close();
  });

  it('erases nothing on the word of a register that was tampered with, and names what that says', async () => {
    using folder = temporaryFolder();
    const backup = await backupFromBefore(folder, async (db) => {
      await forgetDocket(db, 1);
      await hold(db, 2);
    });
    const raw = new Database(folder.file('r.db'));
    raw.exec("update event_texts set text = 'another reason'");
    raw.close();
    const { since } = await restoreTo(folder.file('r.db'), backup, { actor: ACTOR });
    expect(since).toEqual({ again: NOTHING, byHand: { ...NOTHING, forgotten: [numberOf(1)], held: [numberOf(2)] }, operators: [] });
  });

  it('says that nobody can tell where the register is lost or damaged', async () => {
    using folder = temporaryFolder();
    const backup = await backupFromBefore(folder, (db) => forgetDocket(db, 1));
    writeFileSync(folder.file('r.db'), 'not a database any more');
    expect((await restoreTo(folder.file('r.db'), backup, { numbersAfter: [{ year: 2026, serial: 4 }] })).since).toBeNull();
  });

  it('is restored with requests to forget and with marks of posts that are deleted on X, and another person carries a request out', async () => {
    using folder = temporaryFolder();
    const backup = await backupFromBefore(folder, async (db) => {
      for (const login of ['asha', 'ravi']) await addOperator(db, { login, name: login, role: 'operator' }, BY);
      await forgetDocket(db, 1);
      const post = await postTyped(db, await xIdOf(db, 2));
      if (post) await forget(db, post, WHY, ASHA);
      await markDeletedByXId(db, [await xIdOf(db, 3)], NOW);
    });
    const { since } = await restoreTo(folder.file('r.db'), backup, { actor: ASHA.actor });
    const db = await openDb(folder.file('r.db'));
    const [second, third] = [await xIdOf(db, 2), await xIdOf(db, 3)];
    expect(since).toEqual({
      again: { ...NOTHING, requested: [numberOf(1), second], deletedOnX: [third] },
      byHand: NOTHING,
      operators: ['asha', 'ravi'],
    });
    expect(await forgetRequests(db)).toMatchObject([
      { docket: numberOf(1), post: null, login: 'ravi', since: NOW.toISOString(), command: `uppolice forget ${numberOf(1)} --reason "…"` },
      { post: second, login: 'asha' },
    ]);
    expect((await deletedPosts(db)).map(({ xId }) => fromSortable(xId ?? ''))).toEqual([third]);
    for (const login of ['asha', 'ravi']) await addOperator(db, { login, name: login, role: 'operator' }, BY);
    // He asked for the docket, though she has restored it; she asked for the post.
    await expect(forget(db, { docket: await docket(db, 1), post: null }, WHY, BY)).rejects.toMatchObject({ code: 'refused' });
    expect(await forget(db, { docket: await docket(db, 1), post: null }, WHY, ASHA)).toMatchObject({ state: 'forgotten' });
    expect(await forgetRequests(db)).toMatchObject([{ post: second }]);
    expect(await verifyChain(db)).toMatchObject({ ok: true });
    await db.close();
  });

  it('leaves requests and marks to a person where it lacks what they name, and takes nothing over twice', async () => {
    using folder = temporaryFolder();
    let fifth = '';
    const backup = await backupFromBefore(folder, async (db) => {
      await complain(db, 2);
      fifth = await xIdOf(db, 5);
      for (const login of ['asha', 'ravi']) await addOperator(db, { login, name: login, role: 'operator' }, BY);
      await markDeletedByXId(db, [fifth], NOW);
      await forgetDocket(db, 6);
      await forgetDocket(db, 1);
    });
    const number = [{ year: 2026, serial: 6 }];
    const first = await restoreTo(folder.file('r.db'), backup, { numbersAfter: number });
    const again = { ...NOTHING, requested: [numberOf(1)] };
    expect(first.since).toMatchObject({ again, byHand: { ...NOTHING, requested: [numberOf(6)], deletedOnX: [fifth] } });
    const db = await openDb(folder.file('r.db'));
    const { file } = await backUp(db, folder.file('later'));
    await db.close();
    expect((await restoreTo(folder.file('r.db'), file)).since).toEqual({ again: NOTHING, byHand: NOTHING, operators: [] });
  });
});
