import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDb } from '../../../../src/db/engine/open.ts';
import { deepHealth } from '../../../../src/register/keeping/health/deep-health.ts';
import { numberHealth } from '../../../../src/register/keeping/health/number-health.ts';
import { complain, keptRegister, NOW } from '../../../support/kept-register.ts';
import { run, temporaryFolder } from '../../../support/run.ts';

type Folder = ReturnType<typeof temporaryFolder>;

/** Three dockets, then a copy, two more, and the copy put back by hand. */
async function olderCopy(folder: Folder): Promise<string> {
  const path = folder.file('r.db');
  const db = await keptRegister(path);
  await complain(db, 3);
  await db.close();
  copyFileSync(path, folder.file('copy.db'));
  const again = await openDb(path);
  await complain(again, 2);
  await again.close();
  copyFileSync(folder.file('copy.db'), path);
  return path;
}

describe('docket numbers, as doctor and status see them', () => {
  it('go on where the register holds those that were given', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    expect(await numberHealth(db, folder.path)).toMatchObject({ ok: true, next: null });
    await complain(db, 2);
    expect(await numberHealth(db, folder.path)).toMatchObject({ ok: true, next: null });
    await db.close();
  });

  it('are not given by an older copy that was put back: both say so before anything is imported, with the way out', async () => {
    using folder = temporaryFolder();
    const path = await olderCopy(folder);
    const uppolice = (argv: readonly string[]) => run(argv, { env: { HOME: folder.path, UPPOLICE_DB: path } });
    const doctor = await uppolice(['doctor', '--json']);
    const { findings } = JSON.parse(doctor.stdout) as { findings: { check: string; ok: boolean; next: string }[] };
    expect(findings.find(({ check }) => check === 'numbers')).toMatchObject({
      ok: false,
      saw: expect.stringMatching(/older copy/),
      next: expect.stringMatching(/uppolice restore --numbers-after 2026-5/),
    });
    expect(doctor.code).toBe(50);
    const status = await uppolice(['status']);
    expect(status.code).toBe(50);
    expect(status.stdout).toMatch(/older copy was put back/);
    expect(status.stdout).toContain('uppolice restore --numbers-after 2026-5');
    expect(JSON.parse((await uppolice(['status', '--json'])).stdout)).toMatchObject({
      needsAttention: expect.arrayContaining(['numbers']),
      numbers: { message: expect.stringMatching(/older copy/), hints: [expect.any(String), expect.stringMatching(/2026-5/)] },
    });
    expect((await uppolice(['--lang', 'hi', 'status'])).stdout).toMatch(/पुरानी प्रति/);
    await uppolice(['restore', '--numbers-after', '2026-5', '--yes']);
    expect((await uppolice(['status'])).stdout).not.toMatch(/older copy/);
  });

  it('are not given either where the file of numbers is no such file, and that is said', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 1);
    writeFileSync(folder.file('r.db.numbers'), 'overwritten');
    expect(await numberHealth(db, folder.path)).toMatchObject({ ok: false, saw: { en: expect.stringMatching(/overwritten/) } });
    await db.close();
  });
});

describe('the proof of doctor on a register that can only be read', () => {
  it('is made, and says that it was not recorded', async () => {
    using folder = temporaryFolder();
    const db = await keptRegister(folder.file('r.db'));
    await complain(db, 1);
    const before = readFileSync(folder.file('r.db'));
    const [file, chain] = await deepHealth({ ...db, readOnly: true }, NOW);
    expect([file?.ok, chain?.ok, chain?.saw.en]).toEqual([true, true, expect.stringMatching(/proved by .*; not recorded/)]);
    expect(readFileSync(folder.file('r.db')).equals(before)).toBe(true);
    await db.close();
  });
});
