import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainHash } from '../../../../src/db/engine/chain.ts';
import { copyRegister } from '../../../../src/db/engine/files/copy-register.ts';
import { openCopy } from '../../../../src/db/engine/open.ts';
import { Faults } from '../../../../src/register/audit/faults.ts';
import { SHAPE } from '../../../../src/domain/messages/register/audit-of-shape.ts';
import { inPart } from '../../../../src/register/audit/proof-part.ts';
import { proveFile, proveShape } from '../../../../src/register/audit/shape-proof.ts';
import { type Verification, verifyChain } from '../../../../src/register/audit/verify.ts';
import { run } from '../../../support/run.ts';
import { richRegister } from './rich-register.ts';
import { type ShapeTampering, shapeTamperings } from './shape-tamperings.ts';

/** Columns of triggers and indexes can't be renamed everywhere. */
const REFUSED = /error in|cannot|no such column/;

/** What is not there can stop the rest of a proof too. */
const WHOLE = ['dropped', 'shown as a view'];

describe('a SQLite file whose tables, indexes or triggers were tampered with', () => {
  let folder: string;
  let sound: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'uppolice-shape-'));
    const db = await richRegister('sqlite', join(folder, 'register.db'));
    sound = join(folder, 'sound.db');
    await copyRegister(join(folder, 'register.db'), sound);
    await db.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function tampered(apply: ShapeTampering['apply']): string {
    const path = join(folder, 'tampered.db');
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
    copyFileSync(sound, path);
    const raw = new Database(path);
    try {
      raw.unsafeMode();
      apply(raw);
    } finally {
      raw.close();
    }
    return path;
  }

  async function proofOf(path: string, kind: string): Promise<Pick<Verification, 'ok' | 'firstMismatch'>> {
    const db = await openCopy(path, { asItIs: true });
    try {
      if (WHOLE.includes(kind)) return await verifyChain(db);
      const faults = new Faults();
      await proveShape(db, faults);
      await inPart(faults, SHAPE.file, () => proveFile(db, faults));
      return { ok: faults.firstMismatch === null, firstMismatch: faults.firstMismatch };
    } finally {
      await db.close();
    }
  }

  it('is found to be unsound for each of them, and the proof names what it is', { timeout: 900_000 }, async () => {
    const raw = new Database(sound);
    const all = shapeTamperings(raw);
    raw.close();
    const wrong: string[] = [];
    let found = 0;
    for (const { kind, name, apply } of all) {
      let path: string;
      try {
        path = tampered(apply);
      } catch (error) {
        if (!REFUSED.test(String(error))) throw error;
        continue;
      }
      const { ok, firstMismatch } = await proofOf(path, kind);
      const says = `${firstMismatch?.where.en}: ${firstMismatch?.why.en}`;
      if (!ok && says.includes(name)) found++;
      else wrong.push(`${name} ${kind}: ${ok ? 'found sound' : says}`);
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThanOrEqual(400);
  });

  const commands: readonly [what: string, apply: ShapeTampering['apply'], code: number, says: RegExp][] = [
    ['a table that was dropped', (db) => db.exec('drop table anchors'), 42, /^anchors: the table is missing/m],
    ['the events dropped', (db) => db.exec('drop table events'), 42, /^events: the table is missing/m],
    ['a part of the text index dropped', (db) => unlisted(db, 'post_index_data'), 42, /^post_index_data: the table is missing/m],
    [
      'a column dropped',
      (db) => db.exec('drop index posts_hidden_parent; alter table posts drop column pressing'),
      42,
      /^posts: .*pressing/m,
    ],
    ['the list of migrations emptied', (db) => db.exec('delete from kysely_migration'), 42, /migrations/],
    ['the list of migrations dropped', (db) => db.exec('drop table kysely_migration'), 42, /migrations/],
    ['the list of migrations cut', (db) => db.exec("delete from kysely_migration where name > '0012'"), 42, /migrations/],
    ['a schema that SQLite can no longer read', (db) => said(db, 'posts_triage', 'create index nonsense'), 42, /malformed|damaged/],
    ['a body that is no event', (db) => lastBody(db, () => '[]'), 42, /^The chain breaks at event \d+: .*can't be read/m],
    ['rows that are none', (db) => lastBody(db, (body) => ({ ...body, rows: [['units', ['kind']]] })), 42, /can't be read/],
    [
      'rows that are too short',
      (db) => lastBody(db, (body) => ({ ...body, rows: [['units', ['kind'], [['zone-agra']]]] })),
      42,
      /can't be read/,
    ],
    [
      'rows of values within values',
      (db) => lastBody(db, (body) => ({ ...body, rows: [['units', ['kind'], [['zone-agra', {}]]]] })),
      42,
      /can't be read/,
    ],
    ['categories that are none', (db) => lastBody(db, (body) => ({ ...body, data: { categories: 7 } })), 42, /can't be read/],
    ['a change that is none', (db) => lastBody(db, (body) => ({ ...body, data: { set: 'all' } })), 42, /can't be read/],
    ['a head that is gone', (db) => db.exec('delete from chain_head'), 42, /head/],
    ['a counter of no year', (db) => db.exec("insert into counters values ('serial:soon', 4)"), 42, /^counters/m],
  ];
  for (const [what, apply, code, says] of commands) {
    it(`makes audit verify exit ${code} for ${what}, and say so`, async () => {
      const result = await run(['--db', tampered(apply), 'audit', 'verify']);
      expect([result.code, result.stdout + result.stderr]).toEqual([code, expect.stringMatching(says)]);
      expect(result.stdout + result.stderr).not.toContain('NaN');
    });
  }
});

function unlisted(db: Database.Database, name: string): void {
  db.pragma('writable_schema = on');
  db.prepare('delete from sqlite_master where name = ?').run(name);
}

function said(db: Database.Database, name: string, sql: string): void {
  db.pragma('writable_schema = on');
  db.prepare('update sqlite_master set sql = ? where name = ?').run(sql, name);
}

/** The newest event with another body, and all hashes as they have to be then. */
function lastBody(db: Database.Database, change: (body: Record<string, unknown>) => unknown): void {
  const last = db.prepare('select seq, body from events order by seq desc limit 1').get() as { seq: number; body: string };
  const before = db
    .prepare('select hash from events where seq = ?')
    .pluck()
    .get(last.seq - 1) as string;
  const changed = change(JSON.parse(last.body) as Record<string, unknown>);
  const body = typeof changed === 'string' ? changed : JSON.stringify(changed);
  const guards = db.prepare("select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'events'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of guards) db.exec(`drop trigger ${name}`);
  const hash = chainHash(before, body);
  db.prepare('update events set body = ?, hash = ? where seq = ?').run(body, hash, last.seq);
  db.prepare('update chain_head set hash = ?').run(hash);
  db.prepare('delete from anchors').run();
  for (const guard of guards) db.exec(guard.sql);
}
