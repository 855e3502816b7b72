/** `route` on a register whose complaints older rules have read. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { run, temporaryFolder } from '../support/run.ts';

const POSTS = [
  { id: '2100000000000000001', author_id: '71', text: '@Uppolice जिला बलिया में बाइक चोरी हो गई' },
  { id: '2100000000000000002', author_id: '72', text: '@Uppolice मेरा फोन खो गया' },
];

describe('route', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const uppolice = (...argv: string[]) => run(argv, { env: { UPPOLICE_DB: folder.file('register.db') }, terminal: false });

  beforeEach(async () => {
    folder = temporaryFolder();
    await uppolice('init', '--yes');
    const { code } = await run(['import', '-'], {
      env: { UPPOLICE_DB: folder.file('register.db') },
      stdin: JSON.stringify({
        data: POSTS.map((post) => ({ ...post, conversation_id: post.id, created_at: '2026-11-02T05:00:00.000Z' })),
        includes: {
          users: [
            { id: '71', username: 'ramesh_k' },
            { id: '72', username: 'sita_d' },
          ],
        },
      }),
    });
    expect(code).toBe(0);
  });
  afterEach(() => folder[Symbol.dispose]());

  /** As if older rules had found no district. */
  async function readByOlderRules(): Promise<void> {
    const db = await openDb(folder.file('register.db'));
    await db.k.updateTable('dockets').set({ ruleset: '2020.1', district: null, lead_unit: null, decision: 'none' }).execute();
    await db.close();
  }

  it('reads nothing again where the rules are the same, unless all are asked for', async () => {
    expect(JSON.parse((await uppolice('route', '--json')).stdout)).toMatchObject({ read: 0, changed: [] });
    const all = await uppolice('route', '--all');
    expect(all.stdout).toMatch(/^Rules \S+: 2 complaints read again, 0 changed\.\n$/);
  });

  it('shows with --dry-run what would change, and changes nothing', async () => {
    await readByOlderRules();
    const { stdout, code } = await uppolice('route', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/2 complaints read again, 1 would change\./);
    expect(stdout).toContain('UPP-2026-000001-5\t– (no place named)\tBallia');
    expect(JSON.parse((await uppolice('show', '1', '--json')).stdout)).toMatchObject({ district: null });
  });

  it('changes the district and says what it was', async () => {
    await readByOlderRules();
    expect(JSON.parse((await uppolice('route', '--json')).stdout)).toMatchObject({
      dryRun: false,
      changed: [{ docket: 'UPP-2026-000001-5', from: { district: null, decision: 'none' }, to: { district: 'Ballia', decision: 'auto' } }],
    });
    expect(JSON.parse((await uppolice('show', '1', '--json')).stdout)).toMatchObject({ district: 'Ballia' });
  });

  it('speaks Hindi, with the names of the districts', async () => {
    await readByOlderRules();
    const { stdout } = await uppolice('--lang', 'hi', 'route', '--dry-run');
    expect(stdout).toMatch(/2 शिकायतें फिर से पढ़ी गईं, 1 बदलेगी।/);
    expect(stdout).toContain('बलिया');
  });
});
