/** What `doctor` sees, and what it advises. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { registerHealth } from '../../src/reports/health.ts';
import { emptyRegister, ENGINES } from '../support/engines.ts';
import { fillRegister } from '../support/intake.ts';
import { docketsChanged } from '../../src/reports/filter/changed-dockets.ts';
import { waitingPosts } from '../../src/reports/waiting-posts.ts';
import { addComplaint, fixtureRegister, NOW } from '../support/fixture.ts';

const READ = () => ({ urgency: 'normal', withheld: null, categories: [], country: null }) as const;

let db: Db;
beforeEach(async () => {
  db = await fixtureRegister();
});
afterEach(() => db.close());

const found = async (check: string) => (await registerHealth(db, NOW)).find((each) => each.check === check);

describe('the health of a register', () => {
  it('is checked in eight points, each with a name in both languages', async () => {
    const checks = await registerHealth(db, NOW);
    expect(checks.map(({ check }) => check)).toEqual(['register', 'gaps', 'handles', 'sweeps', 'clock', 'replies', 'authors', 'waiting']);
    for (const { name } of checks) expect(name.hi).toMatch(/[\u0900-\u097F]/);
  });

  it.each(ENGINES)('holds on %s, and so does what changed and what waits: no number is too large for the engine', async (engine) => {
    const register = await emptyRegister(engine);
    await fillRegister(register);
    expect((await registerHealth(register, NOW)).find(({ check }) => check === 'clock')).toMatchObject({ ok: true });
    expect(await docketsChanged(register, 'district', NOW.toISOString())).toEqual([]);
    expect(await waitingPosts(register, NOW, READ, { hours: 1 })).toEqual([]);
    await register.close();
  });

  it('gives advice only where something is wrong', async () => {
    const advised = (await registerHealth(db, NOW)).map(({ check, ok, next }) => [check, ok, next === null]);
    expect(advised).not.toEqual([]);
    expect(advised.filter(([, ok, isSilent]) => ok !== isSilent)).toEqual([]);
  });

  it('calls nothing done that was never done: X not read, the clock not compared', async () => {
    const notDone = (await registerHealth(db, NOW)).filter(({ done }) => !done);
    expect(notDone.map(({ check, ok }) => [check, ok])).toEqual([
      ['sweeps', true],
      ['clock', true],
    ]);
    await db.insertRows('register', ['key', 'value'], [['x_clock_at', NOW.toISOString()]]);
    await db.insertRows('intakes', ['kind', 'started_at', 'finished_at'], [['sync', NOW.toISOString(), NOW.toISOString()]]);
    expect((await registerHealth(db, NOW)).every(({ done }) => done)).toBe(true);
  });

  it('misses a sweep after a day without one, but not in a register that lives from files', async () => {
    expect(await found('sweeps')).toMatchObject({ ok: true, saw: { en: 'X was never read from here' }, next: null });
    const sweep = async (finishedAt: string) =>
      db.insertRows('intakes', ['kind', 'started_at', 'finished_at'], [['sync', finishedAt, finishedAt]]);
    await sweep('2026-11-09T11:59:00.000Z');
    expect(await found('sweeps')).toMatchObject({
      ok: false,
      saw: { en: 'last ended 09-11-2026 17:29 IST, 24 hours ago' },
      next: { en: 'uppolice sync' },
    });
    await sweep('2026-11-10T11:59:00.000Z');
    expect(await found('sweeps')).toMatchObject({ ok: true, next: null });
  });

  it('says the cure of tries that failed before the limit is reached, and none once something was read', async () => {
    const sweep = async (at: string, outcome: string, trouble: string | null) =>
      db.insertRows('intakes', ['kind', 'started_at', 'finished_at', 'outcome', 'trouble'], [['sync', at, at, outcome, trouble]]);
    await sweep('2026-11-10T10:00:00.000Z', 'complete', null);
    await sweep('2026-11-10T11:00:00.000Z', 'failed', 'transport');
    expect(await found('sweeps')).toMatchObject({
      ok: true,
      saw: { en: 'last ended 10-11-2026 15:30 IST, 2 hours ago; 1 try failed since 10-11-2026 16:30 IST: X cannot be reached' },
      next: { en: 'check the network and the proxy, then uppolice sync' },
    });
    await sweep('2026-11-10T11:30:00.000Z', 'cut', null);
    expect(await found('sweeps')).toMatchObject({ ok: true, next: null });
  });

  it("reports how far the computer's clock differs from that of X", async () => {
    expect(await found('clock')).toMatchObject({ ok: true, saw: { en: 'not checked: X was never asked from here' } });
    await db.insertRows('register', ['key', 'value'], [['x_clock_at', '2026-11-10T06:30:00.000Z']]);
    expect(await found('clock')).toMatchObject({ ok: true, saw: { en: 'agrees with that of X, which told it 10-11-2026 12:00 IST' } });
    await db.insertRows('register', ['key', 'value'], [['x_clock_ahead_ms', '7200000']]);
    expect(await found('clock')).toMatchObject({
      ok: false,
      saw: { en: 'differs from that of X by 120 minutes', hi: 'X की घड़ी से 120 मिनट का अंतर' },
    });
  });

  it('names a clock that stands before what has happened, or years after the posts that wait', async () => {
    await addComplaint(db, { n: 1 });
    await db.k.updateTable('posts').set({ role: null }).where('role', '=', 'opener').execute();
    const clockAt = async (now: string) => (await registerHealth(db, new Date(now))).find(({ check }) => check === 'clock');
    expect(await clockAt(NOW.toISOString())).toMatchObject({ ok: true });
    expect(await clockAt('1970-01-02T00:00:00.000Z')).toMatchObject({ ok: false, saw: { en: expect.stringContaining('says 02-01-1970') } });
    expect(await clockAt('2036-01-02T00:00:00.000Z')).toMatchObject({
      ok: false,
      saw: { en: expect.stringContaining('years after the posts') },
    });
  });

  it('counts the posts that wait for the name of their author', async () => {
    await addComplaint(db, { n: 1, replies: [{ text: 'मदद', author: 'x', role: 'unknown_author', at: NOW.toISOString() }] });
    expect(await found('authors')).toMatchObject({ ok: false, saw: { en: '1 post waits for a name' }, next: { en: 'uppolice sync' } });
  });
});
