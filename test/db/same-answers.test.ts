import { afterEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { readLog } from '../../src/register/audit/log.ts';
import { closeDocket } from '../../src/register/dockets/close.ts';
import { GROUPINGS, districtsReport, statusReport } from '../../src/reports/figures.ts';
import { type TypedFilter, resolveFilter } from '../../src/reports/filters.ts';
import { listComplaints } from '../../src/reports/list.ts';
import { showComplaint } from '../../src/reports/docket/show.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { ENGINES, type EngineName, emptyRegister } from '../support/engines.ts';
import { gather } from '../support/fixture.ts';
import { NOW, Talk, fillRegister, take } from '../support/intake.ts';
import { placesIn } from '../support/places.ts';

const opened: Db[] = [];
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
});

const CITIES = ['एटा', 'Agra', 'हाथरस', '', 'Etah and Agra'];

/** Two weeks of invented posts: complaints, replies from all sides, praise, a withheld complaint, a handle abroad. */
function fortnight(): Talk {
  const talk = new Talk(new Date('2026-10-20T04:00:00.000Z'));
  for (let n = 0; n < 40; n++) {
    const start = new Date(Date.parse('2026-10-20T04:00:00.000Z') + n * 8 * 3_600_000);
    const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
    const citizen = `citizen_${n % 13}`;
    const tag = n % 4 === 0 ? '@Uppolice @agrapolice' : n % 7 === 0 ? '@UPPolUK' : '@Uppolice';
    const text = n % 11 === 0 ? 'धन्यवाद' : n % 9 === 0 ? 'pocso' : `शिकायत ${n}, चोरी`;
    const root = talk.sayAt(start, citizen, `${tag} ${text} ${CITIES[n % CITIES.length]}`);
    if (n % 2 === 0) talk.sayAt(after(7), 'Uppolice', n % 4 === 0 ? '@hathraspolice कृपया कार्यवाही करें' : 'कृपया थाना बताएँ', { re: root });
    if (n % 3 === 0) talk.sayAt(after(95), n % 6 === 0 ? 'Etahpolice' : 'agrapolice', 'कार्यवाही की जा रही है', { re: root });
    if (n % 5 === 0) talk.sayAt(after(300), citizen, 'अब तक कुछ नहीं हुआ', { re: root });
    if (n % 8 === 0) talk.sayAt(after(20), 'dev', 'मेरे साथ भी, 9876543210', { re: root });
    if (n % 10 === 0) talk.sayAt(after(30), 'chand', text, { reposts: root });
  }
  return talk;
}

async function filled(engine: EngineName): Promise<Db> {
  const db = await emptyRegister(engine);
  opened.push(db);
  await fillRegister(db, [{ name: 'UPPolUK', kind: 'country', unit: null, country: 'GB' }]);
  const talk = fortnight();
  const ids = talk.posts.map(({ id }) => id).sort();
  // Read in three sweeps, so that some are backlog and the days of registration differ.
  for (const [from, to, day] of [
    [0, 30, '2026-10-24'],
    [30, 60, '2026-10-29'],
    [60, ids.length, '2026-11-02'],
  ] as const) {
    await take(db, [talk.parsed(ids.slice(from, to))], { now: new Date(`${day}T12:00:00.000Z`) });
  }
  await closeDocket(db, 3, { outcome: 'fir' }, { reason: 'मुकदमा दर्ज' }, { actor: ACTOR, now: NOW });
  await closeDocket(db, 5, { outcome: 'duplicate', of: 4 }, { reason: 'same' }, { actor: ACTOR, now: NOW });
  return db;
}

const FILTERS: readonly TypedFilter[] = [
  {},
  { status: 'open' },
  { district: 'Etah' },
  { unit: 'Agra' },
  { country: 'GB' },
  { handle: 'agrapolice' },
  { attention: true },
  { from: '2026-10-25', to: '2026-10-31' },
] as TypedFilter[];

describe('the same posts', () => {
  it('give the same list, dockets, log and reports on every engine', { timeout: 120_000 }, async () => {
    const answers = new Map<EngineName, unknown>();
    for (const engine of ENGINES) {
      const db = await filled(engine);
      const lists: Record<string, unknown> = {};
      for (const typed of FILTERS) {
        const filter = await resolveFilter(db, typed, NOW, placesIn(db));
        for (const order of ['oldest', 'newest'] as const) {
          for (const text of [undefined, 'शिकायत', 'धन्यवाद एटा']) {
            lists[JSON.stringify([typed, order, text])] = await gather(
              listComplaints(db, { filter, order, ...(text !== undefined && { text }) }),
            );
          }
        }
      }
      const dockets = (await db.k.selectFrom('dockets').select('id').orderBy('id').execute()).map(({ id }) => id);
      expect(dockets.length).toBeGreaterThan(30);
      const shown = [];
      for (const id of dockets) shown.push(await showComplaint(db, id));
      const log = [];
      for await (const entry of readLog(db, {})) log.push(entry);
      const reports = [];
      for (const by of GROUPINGS)
        reports.push(
          await statusReport(db, { by, dockets: true }, NOW),
          await statusReport(db, { by, from: '2026-10-24', to: '2026-10-29' }, NOW),
        );
      reports.push(await districtsReport(db, {}, NOW), await districtsReport(db, { from: '2026-10-24', to: '2026-10-29' }, NOW));
      answers.set(engine, comparable({ lists, shown, log, reports }));
    }
    for (const engine of ENGINES) expect(answers.get(engine), engine).toEqual(answers.get('sqlite'));
  });
});

/** Each register draws its own salts, so hashes differ. */
function comparable(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/[0-9a-f]{64}/g, 'hash'));
}
