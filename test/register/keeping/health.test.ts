import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { anchorHead } from '../../../src/db/stores/events/anchor-store.ts';
import { checkBackup } from '../../../src/register/keeping/checking/check-backup.ts';
import { deepHealth } from '../../../src/register/keeping/health/deep-health.ts';
import { fileHealth } from '../../../src/register/keeping/health/file-health.ts';
import { keptHealth } from '../../../src/register/keeping/health/register-health.ts';
import { addOperator } from '../../../src/register/directory/operators.ts';
import { ENGINES, emptyRegister } from '../../support/engines.ts';
import { ACTOR, backUp, complain, keptRegister, NOW } from '../../support/kept-register.ts';
import { temporaryFolder } from '../../support/run.ts';

const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000);

async function found(db: Db, check: string, now = NOW) {
  const all = await keptHealth(db, now);
  for (const { ok, done, next, name } of all) {
    expect(next === null).toBe(ok && done);
    expect(name.hi).toMatch(/[\u0900-\u097F]/);
  }
  return all.find((each) => each.check === check);
}

describe('how a register is kept', () => {
  it('is no complaint on its first day', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    expect((await keptHealth(db, NOW)).filter(({ ok }) => !ok)).toEqual([]);
    await db.close();
  });

  it('is not called done where nobody has done it yet', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    const done = async () => Object.fromEntries((await keptHealth(db, NOW)).map(({ check, done }) => [check, done]));
    expect(await done()).toEqual({ proof: false, backup: false, anchors: false, operators: false, triggers: true });
    const { file } = await backUp(db, folder.file('backups'));
    expect(await done(), 'a backup that nobody proved').toMatchObject({ backup: false, anchors: false });
    await checkBackup(file, db, { identity: null, progress: () => undefined });
    await deepHealth(db, NOW);
    await db.write((tx) => anchorHead(tx, 'report', NOW.toISOString()));
    await addOperator(db, { login: 'asha', name: 'Asha', role: 'operator' }, { actor: ACTOR, now: NOW });
    expect(await done()).toEqual({ proof: true, backup: true, anchors: true, operators: true, triggers: true });
    await db.close();
  });

  it('wants the first proof a day after the first docket', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    expect(await found(db, 'proof', days(20)), 'nothing to prove').toMatchObject({ ok: true, done: false });
    await complain(db, 1);
    expect(await found(db, 'proof', days(0.9))).toMatchObject({ ok: true, done: false });
    expect(await found(db, 'proof', days(1.1))).toMatchObject({ ok: false, done: false, next: { en: 'uppolice doctor --deep' } });
    await deepHealth(db, days(1.1));
    expect(await found(db, 'proof', days(1.2))).toMatchObject({ ok: true, done: true });
    await db.close();
  });

  it('says of a backup that its manifest has a head, and not that one was printed', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await backUp(db, folder.file('backups'));
    expect(await found(db, 'anchors')).toMatchObject({
      ok: true,
      done: false,
      saw: { en: expect.stringMatching(/^none; the newest backup, of .* IST/) },
    });
    await db.write((tx) => anchorHead(tx, 'wall', NOW.toISOString()));
    expect(await found(db, 'anchors')).toMatchObject({ ok: true, done: true, saw: { en: expect.stringMatching(/^last .* IST$/) } });
    await db.close();
  });

  it('wants a proof every month, and remembers the one that doctor makes', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 2);
    expect(await found(db, 'proof', days(31))).toMatchObject({ ok: false, next: { en: 'uppolice doctor --deep' } });
    expect((await deepHealth(db, days(31))).map(({ check, ok }) => [check, ok])).toEqual([
      ['integrity', true],
      ['chain', true],
    ]);
    expect(await found(db, 'proof', days(32))).toMatchObject({ ok: true });
    expect(await found(db, 'proof', days(62))).toMatchObject({ ok: false, saw: { en: expect.stringContaining('31 days ago') } });
    await db.close();
  });

  it('remembers no proof that did not hold', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 2);
    await sql`update dockets set district = 'Agra'`.execute(db.k);
    expect((await deepHealth(db, NOW)).map(({ ok }) => ok)).toEqual([true, false]);
    expect(await found(db, 'proof', days(31))).toMatchObject({ ok: false });
    await db.close();
  });

  it('wants a proved backup every week', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    expect(await found(db, 'backup', days(8))).toMatchObject({ ok: false, saw: { en: 'there is none' } });
    const { file } = await backUp(db, folder.file('backups'));
    expect(await found(db, 'backup', days(8))).toMatchObject({ ok: false, saw: { en: expect.stringContaining('none was proved') } });
    await checkBackup(file, db, { identity: null, progress: () => undefined });
    expect(await found(db, 'backup', days(6))).toMatchObject({ ok: true });
    expect(await found(db, 'backup', days(8))).toMatchObject({ ok: false });
    await db.close();
  });

  it('wants a printed head every month in which something happened', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    expect(await found(db, 'anchors', days(31))).toMatchObject({ ok: false, saw: { en: 'no head was ever printed' } });
    await db.write((tx) => anchorHead(tx, 'report', NOW.toISOString()));
    expect(await found(db, 'anchors', days(31))).toMatchObject({ ok: true });
    await complain(db, 1);
    expect(await found(db, 'anchors', days(31))).toMatchObject({ ok: false });
    await db.close();
  });

  it('says that nobody is an operator', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    expect(await found(db, 'operators')).toMatchObject({ ok: true, saw: { en: expect.stringContaining('may do everything') } });
    await addOperator(db, { login: 'asha', name: 'Asha', role: 'operator' }, { actor: ACTOR, now: NOW });
    expect(await found(db, 'operators')).toMatchObject({ saw: { en: '1 in office' } });
    await db.close();
  });
});

describe.each(ENGINES)('the triggers of a register on %s', (engine) => {
  it('are missed where they are gone, switched off, or do something else', async () => {
    const db = await emptyRegister(engine);
    const saw = async () => (await keptHealth(db, NOW)).find(({ check }) => check === 'triggers')?.saw.en;
    expect(await saw()).toBe('all there');
    if (engine === 'sqlite') {
      await sql`drop trigger events_no_update`.execute(db.k);
      await sql`drop trigger updates_learnt`.execute(db.k);
      await sql`create trigger updates_learnt after update of urgency on dockets begin select 1; end`.execute(db.k);
      expect(await saw()).toBe('missing or switched off: events_no_update, updates_learnt');
    } else {
      await sql`drop trigger events_no_truncate on events`.execute(db.k);
      await sql`alter table events disable trigger events_no_change`.execute(db.k);
      expect(await saw()).toBe('missing or switched off: events_no_change, events_no_truncate');
    }
    await db.close();
  });
});

describe('what lies beside a register', () => {
  it('is for its owner alone: what others can open is named, with the command that closes it', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('desk/r.db'));
    mkdirSync(folder.file('credentials'), { mode: 0o700 });
    writeFileSync(folder.file('credentials/uppolice.json'), '{}', { mode: 0o600 });
    writeFileSync(folder.file('config.json'), '{}', { mode: 0o600 });
    const places = {
      configFile: folder.file('config.json'),
      credentialsFolder: folder.file('credentials'),
      cacheFolder: folder.file('cache'),
      numbersFolder: folder.file('numbers'),
    };
    const permissions = async () => (await fileHealth(db, places)).find(({ check }) => check === 'permissions');
    expect(await permissions()).toMatchObject({ ok: true });
    for (const [path, mode, right] of [
      ['desk/r.db', 0o640, 0o600],
      ['desk', 0o777, 0o700],
      ['config.json', 0o644, 0o600],
      ['credentials', 0o750, 0o700],
      ['credentials/uppolice.json', 0o604, 0o600],
    ] as const) {
      chmodSync(folder.file(path), mode);
      expect(await permissions(), path).toMatchObject({
        ok: false,
        saw: { en: `others can read or change: ${folder.file(path)}` },
        next: { en: expect.stringContaining(`'${folder.file(path)}'`) },
      });
      chmodSync(folder.file(path), right);
    }
    expect((await fileHealth(db, places)).find(({ check }) => check === 'space')).toMatchObject({
      saw: { en: expect.stringMatching(/free/) },
    });
    await db.close();
  });

  it.each(['configFile', 'credentialsFolder', 'cacheFolder', 'numbersFolder'] as const)(
    'names the %s where it can’t be looked at, and looks at the rest',
    async (place) => {
      using folder = temporaryFolder();
      const db = await keptRegister(folder.file('r.db'));
      // A link to itself, as root may look behind every permission.
      symlinkSync('loop', folder.file('loop'));
      chmodSync(folder.file('r.db'), 0o644);
      const places = {
        configFile: folder.file('none.json'),
        credentialsFolder: folder.file('none'),
        cacheFolder: folder.file('none'),
        numbersFolder: folder.file('none'),
        [place]: `${folder.file('loop')}/in`,
      };
      const check = (await fileHealth(db, places)).find((each) => each.check === 'permissions');
      expect(check).toMatchObject({ ok: false, next: { en: expect.stringMatching(/^chmod 600 .*r\.db'; run doctor under/) } });
      expect(check?.saw.en).toBe(`others can read or change: ${folder.file('r.db')}; not looked at: ${folder.file('loop')}/in (ELOOP)`);
      await db.close();
    },
  );
});
