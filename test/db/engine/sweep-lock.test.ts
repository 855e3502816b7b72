/** One sweep at a time over all processes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDb } from '../../../src/db/engine/open.ts';
import { temporaryFolder } from '../../support/run.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

describe('the lock of the sweep', () => {
  it('is held by one at a time, and free again once it is released', async () => {
    using folder = temporaryFolder();
    const { db } = await createDb(folder.file('register.db'));
    const release = await db.trySweepLock();
    expect(release).not.toBeNull();
    expect(await db.trySweepLock()).toBeNull();
    await release?.();
    const again = await db.trySweepLock();
    expect(again).not.toBeNull();
    await again?.();
    await db.close();
  });

  it('is free again when the process that held it was killed', async () => {
    using folder = temporaryFolder();
    const { db } = await createDb(folder.file('register.db'));
    const script = `import { openDb } from ${JSON.stringify(join(ROOT, 'src/db/engine/open.ts'))};
      const db = await openDb(${JSON.stringify(folder.file('register.db'))});
      process.stdout.write((await db.trySweepLock()) ? 'held' : 'not held');
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('held');
    expect(await db.trySweepLock()).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const release = await db.trySweepLock();
    expect(release).not.toBeNull();
    await release?.();
    await db.close();
  });
});
