/** A register with the shipped directory that reads a server of another making; times are hours from its beginning. */
import { expect, onTestFinished } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { startForeignX } from './foreign-x.ts';
import { NOW, run } from './run.ts';
import { stopClock } from './stop-clock.ts';

const HOUR_MS = 3_600_000;
const NUMBERS = { Uppolice: '501', agrapolice: '503', Etahpolice: '504' };

export async function foreignDesk(folder: { file(name: string): string }) {
  const x = await startForeignX(NUMBERS, NOW);
  onTestFinished(() => x.close());
  const env = {
    XDG_CONFIG_HOME: folder.file('config'),
    UPPOLICE_DB: folder.file('register.db'),
    UPPOLICE_X_API_URL: x.url,
    UPPOLICE_X_BEARER_TOKEN: 'any',
    UPPOLICE_X_USER_TOKEN: 'any',
  };
  const moment = (at: number) => new Date(NOW.getTime() + Math.round(at * HOUR_MS));
  /** `clockAheadMs`: how far the clock of this machine is ahead of the server's. */
  const at = async (hours: number, argv: readonly string[], clockAheadMs = 0) => {
    const now = new Date(moment(hours).getTime() + clockAheadMs);
    stopClock(now);
    x.now = moment(hours).getTime();
    const result = await run([...argv, '--json'], { now, env });
    return { ...result, json: JSON.parse(result.stdout || 'null') };
  };
  const uppolice = (hours: number, ...argv: string[]) => at(hours, argv);
  expect(await uppolice(0, 'init', '--yes')).toMatchObject({ code: 0 });
  const post = (hours: number, text: string, options: { readonly indexedAt?: Date; readonly hidden?: boolean } = {}) =>
    x.add(moment(hours), text, options);
  /** Ids of the server's posts that are not in the register, or concern nobody there. */
  const missing = async () => {
    const db = await openDb(env.UPPOLICE_DB);
    const rows = await db.k.selectFrom('posts').select('x_id').where('role', '!=', 'ignored').execute();
    await db.close();
    const stored = new Set(rows.map(({ x_id }) => x_id?.replace(/^0+/, '')));
    return x.ids.filter((id) => !stored.has(id));
  };
  return { x, env, moment, uppolice, at, post, missing };
}
