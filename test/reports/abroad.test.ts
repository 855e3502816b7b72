import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { createDb, openDb } from '../../src/db/engine/open.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { closeDocket } from '../../src/register/dockets/close.ts';
import { appointCoordinator, replaceCoordinator } from '../../src/register/overseas/coordinators.ts';
import { openCountry } from '../../src/register/overseas/open-country.ts';
import { recordOutreach } from '../../src/register/overseas/outreach.ts';
import { displayWidth } from '../../src/render/screen/display-width.ts';
import { coordinatorsReport } from '../../src/reports/abroad/coordinators.ts';
import { countriesReport } from '../../src/reports/abroad/countries.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { Talk, take } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const by = (at: string) => ({ actor: ACTOR, now: new Date(at) });
const NOW = new Date('2026-11-25T12:00:00.000Z');
const MONTH = { month: '2026-11' };

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let db: Db;

/** Four dockets of London, one a week, and one of Dubai; the country is set as a person would. */
beforeEach(async () => {
  folder = temporaryFolder();
  file = folder.file('register.db');
  ({ db } = await createDb(file));
  await initialiseRegister(db, by('2026-09-01T00:00:00Z'));
  const talk = new Talk();
  const days = ['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24', '2026-11-12'];
  for (const name of ['asha', 'bina', 'chand', 'dev', 'bina']) talk.say(name, `@UPPolNRI एटा में चोरी ${name} ${talk.posts.length}`);
  await take(db, [talk.parsed()], { now: new Date('2026-11-02T12:00:00Z') });
  const countries = ['GB', 'GB', 'GB', 'GB', 'AE'];
  await db.write(async (tx) => {
    tx.append({ kind: 'marked', at: NOW.toISOString(), docketId: null, data: {} });
    for (const [at, day] of days.entries())
      await tx.k
        .updateTable('dockets')
        .set({ country: countries[at] ?? null, day, registered_at: `${day}T06:00:00.000Z`, urgency: at === 1 ? 'emergency' : 'normal' })
        .where('id', '=', at + 1)
        .execute();
  });
  await appointCoordinator(db, { name: 'आशा वर्मा', country: 'GB', from: '2026-10-01' }, by('2026-10-01T08:00:00Z'));
  await appointCoordinator(db, { name: 'José Núñez', country: 'GB', city: 'London', from: '2026-10-01' }, by('2026-10-01T08:00:00Z'));
  await recordOutreach(db, { country: 'GB', on: '2026-11-05', topic: '112', reached: 40, joined: 12 }, by('2026-11-05T18:00:00Z'));
  await replaceCoordinator(db, 'GB', { name: 'نور خان' }, 'moved', by('2026-11-15T09:30:00Z'));
  await closeDocket(db, 1, { outcome: 'guided' }, { reason: '1930' }, by('2026-11-20T09:00:00Z'));
  await recordOutreach(db, { country: 'GB', on: '2026-11-20', topic: '1090', reached: 9, joined: 4 }, by('2026-11-20T18:00:00Z'));
  await recordOutreach(
    db,
    { country: 'GB', city: 'London', on: '2026-11-21', topic: 'e_fir', reached: 5, joined: 5 },
    by('2026-11-21T18:00:00Z'),
  );
  await openCountry(db, { country: 'OM', handle: 'UPPolOman' }, by('2026-11-01T00:00:00Z'));
});
afterEach(async () => {
  await db.close();
  folder[Symbol.dispose]();
});

describe('the report of coordinators', () => {
  it('gives each her own dockets and outreach, also after a hand-over in mid-month, and shows what nobody answered for', async () => {
    const { rows } = await coordinatorsReport(db, MONTH, NOW);
    expect(
      rows.map(({ name, city, received, emergencies, closed, outreach, reached }) => [
        name,
        city,
        received,
        emergencies,
        closed,
        outreach,
        reached,
      ]),
    ).toEqual([
      [null, null, 1, 0, 0, 0, 0],
      ['आशा वर्मा', null, 2, 1, 0, 1, 40],
      ['نور خان', null, 2, 0, 1, 1, 9],
      ['José Núñez', 'London', 0, 0, 0, 1, 5],
    ]);
    expect(rows.slice(1).map(({ from, to, days }) => [from, to, days])).toEqual([
      ['2026-11-01', '2026-11-15', 15],
      ['2026-11-15', '2026-11-30', 11],
      ['2026-11-01', '2026-11-30', 25],
    ]);
  });

  it('leaves out terms and dockets of other months', async () => {
    const { rows } = await coordinatorsReport(db, { month: '2026-10' }, NOW);
    expect(rows.map(({ name, received, outreach }) => [name, received, outreach])).toEqual([
      ['आशा वर्मा', 0, 0],
      ['José Núñez', 0, 0],
    ]);
    expect((await coordinatorsReport(db, { month: '2026-09' }, NOW)).rows).toEqual([]);
  });
});

describe('the report of countries', () => {
  it('counts the dockets of the period, outreach, coordinators in office at its end, and handles', async () => {
    const { rows, totals } = await countriesReport(db, MONTH, NOW);
    expect(rows).toMatchObject([
      {
        country: 'GB',
        received: 4,
        open: 3,
        closed: 1,
        emergencies: 1,
        outreach: 3,
        reached: 54,
        joined: 21,
        coordinators: ['نور خان', 'José Núñez'],
        lifecycle: 'none',
      },
      { country: 'AE', received: 1, open: 1, coordinators: [], handle: null },
      { country: 'OM', received: 0, lifecycle: 'planned', handle: 'UPPolOman' },
    ]);
    expect(totals).toMatchObject({ countries: 3, received: 5, withoutCoordinator: 2, withoutHandle: 3 });
    const october = await countriesReport(db, { month: '2026-10' }, NOW);
    expect(october.rows.find(({ country }) => country === 'GB')).toMatchObject({
      received: 0,
      outreach: 0,
      coordinators: ['आशा वर्मा', 'José Núñez'],
    });
  });

  it('is the same as a table, as JSON and as CSV, in both languages and within 80 columns', async () => {
    const upp = (argv: string[], fakes: Fakes = {}) => run(['--db', file, ...argv], { now: NOW, ...fakes });
    for (const lang of ['en', 'hi'])
      for (const report of ['countries', 'coordinators']) {
        const { stdout, code } = await upp(['--lang', lang, 'report', report, '--month', '2026-11'], { terminal: true, columns: 80 });
        expect(code).toBe(0);
        expect(stdout).toMatch(lang === 'en' ? /^01-11-2026 to 30-11-2026\n/ : /^01-11-2026 से 30-11-2026\n/);
        for (const line of stdout.split('\n').slice(0, -4)) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      }
    const { rows } = JSON.parse((await upp(['report', 'countries', '--json'])).stdout);
    expect(rows).toHaveLength(3);
    const csv = (await upp(['report', 'coordinators', '--month', '2026-11', '--format', 'csv'])).stdout;
    expect(csv).toContain('GB,London,2,José Núñez,2026-11-01,2026-11-30,25,0,0,0,1,5,5');
    expect(csv).toContain('نور خان');
    expect((await upp(['report', 'countries', '--month', '2026-11', '--from', '7d'])).code).toBe(2);
    expect((await upp(['report', 'countries', '--month', 'Smarch'])).code).toBe(2);
    const again = await openDb(file);
    expect((await countriesReport(again, {}, NOW)).rows).toHaveLength(3);
    await again.close();
  });
});
