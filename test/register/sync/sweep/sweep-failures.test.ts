/** What could not be read is a gap of each handle, and one event for all of them. */
import { afterEach, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { createDb } from '../../../../src/db/engine/open.ts';
import { gapsOf } from '../../../../src/db/stores/intake/gap-store.ts';
import { verbatim } from '../../../../src/domain/messages/text.ts';
import { UserError } from '../../../../src/domain/user-error.ts';
import { initialiseRegister } from '../../../../src/register/directory/initialise.ts';
import { type Failure, recordFailures } from '../../../../src/register/sync/sweep/sweep-failures.ts';
import { chosenHandles } from '../../../../src/register/sync/sweep/sweep-handles.ts';
import { ACTOR } from '../../../support/docket-fixture.ts';

const NOW = new Date('2026-11-02T06:45:00.000Z');
const opened: Db[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
});

async function events(db: Db): Promise<unknown[]> {
  const rows = await db.k.selectFrom('events').select('body').where('kind', '=', 'gap_found').orderBy('seq').execute();
  return rows.map(({ body }) => (JSON.parse(body) as { data: unknown }).data);
}

it('five queries that fail are one event, which names all handles once for each interval; failing again they are none', async () => {
  const { db } = await createDb(':memory:');
  opened.push(db);
  await initialiseRegister(db, { actor: ACTOR, now: NOW });
  const handles = (await chosenHandles(db, [], NOW)).slice(0, 10).map(({ id, name }) => ({ id, name, covered: [], givenUp: [] }));
  const error = new UserError('x_failed', verbatim('no answer'));
  const failures: Failure[] = [0, 1, 2, 3, 4].map((n) => ({
    handles: handles.slice(2 * n, 2 * n + 2),
    way: 'search',
    low: '0100',
    high: n < 4 ? '0200' : '0300',
    error,
  }));
  const said: string[] = [];
  for (let time = 0; time < 2; time++) await recordFailures(db, failures, { now: () => NOW, say: (text) => said.push(text.en) });
  expect(await gapsOf(db, { open: true })).toHaveLength(10);
  const ids = handles.map(({ id }) => id);
  expect(await events(db)).toEqual([
    {
      gaps: [
        { handles: ids.slice(0, 8), way: 'search', low: '0100', high: '0200', reason: 'page_failed' },
        { handles: ids.slice(8), way: 'search', low: '0100', high: '0300', reason: 'page_failed' },
      ],
    },
  ]);
});
