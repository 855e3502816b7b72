import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { trySweepLock } from '../../../src/db/engine/sweep-lock.ts';
import { emptyPlace, SHARED_ENGINES } from '../../support/engines.ts';

const ENGINE_FOLDER = join(import.meta.dirname, '..', '..', '..', 'src', 'db', 'engine');

describe.each(SHARED_ENGINES)('the lock of the sweep on %s', (engine) => {
  it('is held by one register at a time, and free again once it is released', async () => {
    const place = await emptyPlace(engine);
    const [one, two] = [(await place.create()).db, (await place.create()).db];
    const release = await trySweepLock(one);
    expect(release).not.toBeNull();
    expect(await trySweepLock(two)).toBeNull();
    // Its holder can still read and write the register.
    await one.write(async (tx) => tx.append({ kind: 'noted', at: '2026-11-02T06:30:00.000Z', docketId: null, data: {} }));
    await release?.();
    const again = await trySweepLock(two);
    expect(again).not.toBeNull();
    await again?.();
    await place.remove();
  });

  it('is free again when the process that held it was killed', async () => {
    const place = await emptyPlace(engine);
    const { db } = await place.create();
    const script = `import { openDb } from ${JSON.stringify(join(ENGINE_FOLDER, 'open.ts'))};
      import { trySweepLock } from ${JSON.stringify(join(ENGINE_FOLDER, 'sweep-lock.ts'))};
      const db = await openDb(${JSON.stringify(place.location)});
      process.stdout.write((await trySweepLock(db)) ? 'held' : 'not held');
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('held');
    expect(await trySweepLock(db)).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
    // A server needs a moment to notice that the connection has ended.
    const release = await vi.waitFor(
      async () => {
        const free = await trySweepLock(db);
        if (!free) throw new Error('still held');
        return free;
      },
      { timeout: 60_000 },
    );
    await release();
    await place.remove();
  });
});
