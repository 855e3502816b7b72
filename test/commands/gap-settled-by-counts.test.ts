/** `gap check` beside open gaps, against a server that shares nothing with the program: it closes those that counts prove empty, and says of each other why not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/engine/open.ts';
import { registeredHandles } from '../../src/db/stores/directory/handle-store.ts';
import { recordGaps } from '../../src/db/stores/intake/gap-store.ts';
import type { GapReason } from '../../src/domain/x/gap-reason.ts';
import { idAt } from '../../src/register/sync/sync-plan.ts';
import { foreignDesk } from '../support/foreign-desk.ts';
import { NOW, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

beforeEach(() => stopClock(NOW));

type Desk = Awaited<ReturnType<typeof foreignDesk>>;

async function gap(
  { env, moment }: Desk,
  handles: readonly string[],
  [from, to]: readonly [number, number],
  reason: GapReason = 'page_failed',
  way: 'search' | 'replies' = 'search',
): Promise<void> {
  const db = await openDb(env.UPPOLICE_DB);
  const all = await registeredHandles(db);
  await db.write((tx) =>
    recordGaps(
      tx,
      handles.map((name) => ({
        handleId: all.find((each) => each.name === name)?.id ?? 0,
        way,
        low: idAt(moment(from)),
        high: idAt(moment(to)),
        reason,
        at: NOW.toISOString(),
      })),
    ),
  );
  await db.close();
}

describe('gap check', () => {
  it('closes, with an event, the gaps in which X counts no more than is stored', async () => {
    using folder = temporaryFolder();
    const desk = await foreignDesk(folder);
    desk.post(-2, '@agrapolice गाय चोरी');
    await desk.uppolice(0, 'sync');
    await gap(desk, ['Etahpolice'], [-4, -3]);
    await gap(desk, ['agrapolice', 'Etahpolice', 'Uppolice'], [-2.5, -1.5], 'fewer_than_said');
    const check = await desk.uppolice(1, 'gap', 'check');
    expect(check).toMatchObject({ code: 0, json: { settled: [1, 2, 3, 4], left: [] } });
    expect((await desk.uppolice(1, 'gap', 'list')).json).toEqual([]);
    expect((await desk.uppolice(1, 'audit', 'log', '--kind', 'gap_closed')).stdout).toContain('counts');
    expect(await desk.uppolice(1, 'audit', 'verify')).toMatchObject({ code: 0 });
  });

  it('says of the one handle that lacks a post how many, and closes the gaps of the others of that interval', async () => {
    using folder = temporaryFolder();
    const desk = await foreignDesk(folder);
    desk.post(-3, '@agrapolice गाय चोरी');
    await desk.uppolice(0, 'sync');
    desk.post(-2, '@agrapolice भैंस चोरी');
    desk.post(-1.9, '@agrapolice बकरी चोरी');
    await gap(desk, ['Uppolice', 'agrapolice', 'Etahpolice'], [-2.5, -1.5]);
    const check = await desk.uppolice(1, 'gap', 'check');
    expect(check.json).toMatchObject({ settled: [1, 3], left: [{ id: 2, handle: 'agrapolice', why: 'missing', missing: 2 }] });
    expect(check.stderr).toContain('Gap 2 (@agrapolice) stays open: X counts 2 posts more there than are stored');
    expect((await desk.uppolice(1, 'gap', 'list')).json).toHaveLength(1);
  });

  it.for([
    ['too_old', [-200, -190], 'page_failed', 'search', 'no further back than seven days'],
    ['too_new', [0.5, 0.9], 'page_failed', 'search', 'a quarter of an hour'],
    ['uncountable', [-3, -2], 'page_failed', 'replies', 'no count shows it'],
    ['uncountable', [-3, -3], 'unreadable_post', 'search', 'no count shows it'],
  ] as const)('leaves open what no count can settle: %s', async ([why, span, reason, way, words]) => {
    using folder = temporaryFolder();
    const desk = await foreignDesk(folder);
    desk.post(-5, '@agrapolice गाय चोरी');
    await desk.uppolice(0, 'sync');
    await gap(desk, ['agrapolice'], span, reason, way);
    const check = await desk.uppolice(1, 'gap', 'check');
    expect(check.json).toMatchObject({ settled: [], left: [{ id: 1, why, missing: 0 }] });
    expect(check.stderr).toContain(words);
  });
});
