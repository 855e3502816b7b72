import { copyFileSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { createDb, openDb } from '../../../src/db/engine/open.ts';
import { noteOnDocket } from '../../../src/register/dockets/acts.ts';
import { refusal } from '../../support/acts.ts';
import { ACTOR, addDocket, fillRegister, NOW } from '../../support/docket-fixture.ts';

const BY = { actor: ACTOR, now: NOW };

/** A register that a command has open while `happen` does something to its file. */
async function openWhile(happen: (path: string, folder: string) => void): Promise<{ db: Db; path: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'uppolice-vanished-'));
  const path = join(folder, 'register.db');
  const { db } = await createDb(path);
  onTestFinished(async () => {
    await db.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  });
  await fillRegister(db);
  await addDocket(db);
  happen(path, folder);
  return { db, path };
}

describe('a register that is open in a command', () => {
  it.each<[string, (path: string, folder: string) => void]>([
    ['removed', (path) => rmSync(path)],
    ['moved away', (path, folder) => renameSync(path, join(folder, 'elsewhere.db'))],
    [
      'replaced by a copy of itself',
      (path, folder) => {
        copyFileSync(path, join(folder, 'copy.db'));
        renameSync(join(folder, 'copy.db'), path);
      },
    ],
    [
      'replaced by a link to another file',
      (path, folder) => {
        copyFileSync(path, join(folder, 'copy.db'));
        rmSync(path);
        symlinkSync(join(folder, 'copy.db'), path);
      },
    ],
    ['lost with its folder', (_, folder) => renameSync(folder, `${folder}-gone`)],
  ])('and %s is noticed before the next write, of which nothing is pretended', async (_, happen) => {
    const { db } = await openWhile(happen);
    expect(() => db.isCurrent()).toThrow(expect.objectContaining({ code: 'no_register' }));
    const refused = await refusal(noteOnDocket(db, 1, 'called', BY));
    expect(refused.code).toBe('no_register');
    expect(refused.nextSteps).not.toEqual([]);
    expect(await db.k.selectFrom('event_texts').selectAll().execute()).toEqual([]);
  });

  it('and moved away and put back is the same as before', async () => {
    const { db, path } = await openWhile((file, folder) => {
      renameSync(file, join(folder, 'elsewhere.db'));
      renameSync(join(folder, 'elsewhere.db'), file);
    });
    await noteOnDocket(db, 1, 'called', BY);
    await db.close();
    const again = await openDb(path);
    expect(await again.k.selectFrom('event_texts').select('text').execute()).toEqual([{ text: 'called' }]);
    await again.close();
  });
});
