import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '../../src/db/engine/open.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { displayWidth } from '../../src/render/screen/display-width.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { type Fakes, NOW, run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
const upp = (argv: string[], fakes: Fakes = {}) => run(['--db', file, ...argv], fakes);
const json = async (argv: string[]) => {
  const { stdout, code } = await upp(['--json', ...argv]);
  return { code, value: JSON.parse(stdout) };
};

beforeEach(async () => {
  folder = temporaryFolder();
  file = folder.file('register.db');
  const { db } = await createDb(file);
  await initialiseRegister(db, { actor: ACTOR, now: NOW });
  await db.close();
});
afterEach(() => folder[Symbol.dispose]());

const TODAY = NOW.toISOString().slice(0, 10);

describe('the overseas desk', () => {
  it('opens a country, appoints, plans and records outreach, and shows all of it together', async () => {
    expect((await json(['country', 'open', 'ब्रिटेन', '--handle', 'UPPolUK', '--sought'])).value).toMatchObject({
      country: 'GB',
      lifecycle: 'planned',
      servedBy: 'UPPolNRI',
      emergency: ['999', '112'],
      isNew: true,
    });
    await json(['coordinator', 'appoint', 'Asha', '--country', 'GB', '--city', 'London']);
    const planned = await json([
      'outreach',
      'plan',
      '--country',
      'GB',
      '--city',
      'London',
      '--on',
      TODAY,
      '--topic',
      'ई-एफआईआर',
      '--kind',
      'बैठक',
    ]);
    expect(planned.value).toMatchObject({ state: 'planned', topic: 'e_fir', kind: 'meeting', coordinator: { name: 'Asha' } });
    const held = await json(['outreach', 'add', '--planned', String(planned.value.id), '--reached', '40', '--joined', '12']);
    expect(held.value).toMatchObject({ state: 'held', on: TODAY, reached: 40, joined: 12 });
    expect((await json(['country', 'show', 'UK'])).value).toMatchObject({
      coordinators: [{ name: 'Asha', city: 'London' }],
      outreach: { held: 1, reached: 40, joined: 12, planned: 0, due: 0, topics: [{ topic: 'e_fir', held: 1, reached: 40, joined: 12 }] },
      lastSyncAt: null,
    });
    const shown = (await upp(['country', 'show', 'UK'], { terminal: true })).stdout;
    expect(shown).toContain('e-FIR: 1 held, 40 reached, 12 joined');
    expect(shown).toContain('X has not been read to the end yet');
    expect((await upp(['country', 'list'], { terminal: true })).stdout).toContain('1 coordinator without a handle');
    expect((await json(['outreach', 'list', '--topic', 'e_fir', '--from', TODAY, '--to', TODAY])).value).toHaveLength(1);
  });

  it.each([
    [['outreach', 'add', '--country', 'GB', '--on', TODAY, '--topic', '112', '--reached', '1'], 2],
    [['outreach', 'add', '--country', 'GB', '--on', '2026-10', '--topic', '112', '--reached', '1', '--joined', '1'], 2],
    [['outreach', 'add', '--topic', 'visas', '--reached', '1', '--joined', '1'], 2],
    [['outreach', 'add', '--planned', '7', '--reached', '1', '--joined', '1'], 23],
    [['outreach', 'plan', '--cancel', '7', '--country', 'GB'], 2],
    [['outreach', 'plan', '--reason', 'x'], 2],
    [['country', 'show', 'FJ'], 23],
    [['country', 'open', 'Utopia'], 21],
    [['country', 'open', 'QA', '--handle', 'agrapolice'], 22],
    [['country', 'import', 'missing.csv'], 21],
    [['service', 'show', '100'], 23],
    [['service', 'check', '100'], 23],
  ])('refuses %j with the exit status %i', async (argv, status) => {
    const { code, value } = await json(argv);
    expect(code).toBe(status);
    expect(value.error.message).not.toBe('');
  });

  it('names every bad row of a list and opens nothing', async () => {
    const list = folder.file('countries.csv');
    writeFileSync(list, 'country,handle\nGB,UPPolUK\nUtopia,x\nQA,UPPolUK\n');
    const { code, stderr } = await upp(['country', 'import', list]);
    expect(code).toBe(21);
    expect(stderr).toMatch(/Line 3.*\n.*Line 4/);
    expect((await json(['country', 'list'])).value).toEqual([]);
  });

  it.each(['en', 'hi'])('fits a terminal of 80 columns (%s)', async (lang) => {
    await json([
      'country',
      'open',
      'GB',
      '--handle',
      'UPPolUK',
      '--people',
      '1900000',
      '--year',
      '2021',
      '--source',
      'census of England and Wales',
    ]);
    await json(['outreach', 'plan', '--country', 'GB', '--on', TODAY, '--topic', 'counselling', '--kind', 'messages']);
    for (const argv of [
      ['country', 'list'],
      ['country', 'show', 'GB'],
      ['outreach', 'list'],
      ['service', 'list'],
      ['service', 'show', '112'],
    ]) {
      const { stdout } = await upp(['--lang', lang, ...argv], { terminal: true, columns: 80 });
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
      expect(stdout.trim()).not.toBe('');
    }
  });
});
