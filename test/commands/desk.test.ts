/** status and doctor: what waits, what may be missing, and exit 50 until it is put right. */
import { describe, expect, it } from 'vitest';
import { createDb } from '../../src/db/engine/open.ts';
import { recordGap } from '../../src/db/stores/intake/gap-store.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';

async function registerWithGap(file: string): Promise<void> {
  const { db } = await createDb(file);
  await db.write((tx) =>
    recordGap(tx, {
      handleId: 1,
      way: 'search',
      low: '02100000000000000000',
      high: '02100000000000000009',
      reason: 'older_than_search_reaches',
      at: NOW.toISOString(),
    }),
  );
  await db.close();
}

describe('status and doctor', () => {
  it('are content with a fresh register', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_DB: folder.file('register.db') };
    await run(['init', '--yes'], { env });
    expect((await run(['status'], { env })).code).toBe(0);
    const doctor = await run(['doctor', '--deep', '--json'], { env });
    expect(doctor.code).toBe(0);
    expect(JSON.parse(doctor.stdout)).toMatchObject({ ok: true });
  });

  it('go on saying that posts may be missing until the gap is closed', async () => {
    using folder = temporaryFolder();
    const env = { UPPOLICE_DB: folder.file('register.db') };
    await run(['init', '--yes'], { env });
    await registerWithGap(folder.file('register.db'));
    const status = await run(['status', '--json'], { env });
    expect(status.code).toBe(50);
    expect(JSON.parse(status.stdout)).toMatchObject({ openGaps: 1, needsAttention: ['gaps'] });
    const doctor = await run(['doctor'], { env });
    expect(doctor.code).toBe(50);
    expect(doctor.stdout).toContain('uppolice gap list');
    await run(['gap', 'close', '1', '--reason', 'imported from the archive'], { env });
    expect((await run(['status'], { env })).code).toBe(0);
    expect((await run(['doctor'], { env })).code).toBe(0);
  });
});
