/** The reports on the countries abroad take the periods of all figures, and stand as of an earlier moment as they would have been printed then. */
import { expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';
import { stopClock } from '../support/stop-clock.ts';

const DAY: Readonly<Record<string, string>> = { first: '2026-11-03', second: '2026-11-12', third: '2026-11-20', last: '2026-11-25' };

/** A docket from London on the first two days and an emergency on the third, when the first is closed; the coordinator changes on the second. */
async function desk(folder: { file(name: string): string }) {
  const at = async (day: string, ...argv: string[]) => {
    const now = new Date(`${DAY[day] ?? day}T09:00:00.000Z`);
    stopClock(now);
    const { stdout, stderr, code } = await run([...argv, '--json'], { env: { UPPOLICE_DB: folder.file('r.db') }, now });
    return { code, stderr, json: JSON.parse(stdout || 'null') };
  };
  const add = (day: string, words: string) =>
    at(day, 'add', '--source', 'email', '--country', 'GB', '--text', words, '--district', 'Etah', '--yes');
  expect(await at('2026-11-01', 'init', '--yes')).toMatchObject({ code: 0 });
  expect(await at('2026-11-01', 'coordinator', 'appoint', 'Asha', '--country', 'GB')).toMatchObject({ code: 0 });
  expect(await add('first', 'एटा में मेरे मकान पर कब्जा हो गया')).toMatchObject({ code: 0 });
  const printed = { countries: await at('first', 'report', 'countries'), coordinators: await at('first', 'report', 'coordinators') };
  expect(await add('second', 'एटा में मेरी साइकिल चोरी हो गई')).toMatchObject({ code: 0 });
  expect(await at('second', 'coordinator', 'replace', 'GB', 'Noor', '--reason', 'moved')).toMatchObject({ code: 0 });
  expect(await add('third', 'एटा में मेरे पिता को बंधक बना रखा है, जान से मार रहे हैं, बचाओ')).toMatchObject({ code: 0 });
  const { json } = await at('third', 'list');
  expect(await at('third', 'close', json[0].docket, 'guided', '--reason', 'told', '--yes')).toMatchObject({ code: 0 });
  return { at, printed };
}

it('as of a day they are what was printed on that day', async () => {
  using folder = temporaryFolder();
  const { at, printed } = await desk(folder);
  for (const [report, { json: then }] of Object.entries(printed)) {
    expect(then.rows).toMatchObject([{ country: 'GB', received: 1, closed: 0 }]);
    const { code, json } = await at('last', 'report', report, '--as-of', '2026-11-03');
    expect(code).toBe(0);
    // Printed at 14:30, and as of the end of that day; of an earlier event the root is not kept.
    expect(then.head).toContain(json.head);
    expect({ ...json, asOf: then.asOf, head: then.head }).toEqual(then);
  }
});

it('as of a day know nothing of what came later, and now all of it', async () => {
  using folder = temporaryFolder();
  const { at } = await desk(folder);
  const countries = async (...argv: string[]) => (await at('last', 'report', 'countries', ...argv)).json.rows[0];
  expect(await countries('--as-of', '2026-11-19')).toMatchObject({
    received: 2,
    open: 2,
    closed: 0,
    emergencies: 0,
    coordinators: ['Noor'],
  });
  expect(await countries()).toMatchObject({ received: 3, closed: 1, emergencies: 1, coordinators: ['Noor'] });
  const coordinators = async (...argv: string[]) =>
    (await at('last', 'report', 'coordinators', ...argv)).json.rows.map(({ name, received, closed }: Record<string, unknown>) => [
      name,
      received,
      closed,
    ]);
  expect(await coordinators('--as-of', '2026-11-11')).toEqual([['Asha', 1, 0]]);
  expect(await coordinators()).toEqual([
    ['Asha', 1, 0],
    ['Noor', 2, 1],
  ]);
});

it('count the last days as all reports do, and refuse what is no period or lies ahead', async () => {
  using folder = temporaryFolder();
  const { at } = await desk(folder);
  const { json } = await at('last', 'report', 'countries', '--last', '7d');
  expect(json).toMatchObject({ from: '2026-11-19', to: '2026-11-25', rows: [{ received: 1 }] });
  for (const report of ['countries', 'coordinators'])
    for (const wrong of [
      ['--last', '7x'],
      ['--last', ''],
      ['--last', '7d', '--month', '2026-11'],
      ['--as-of', '2027-01-01'],
      ['--as-of', '2025-01-01'],
      ['--as-of', 'x'],
    ])
      expect(await at('last', 'report', report, ...wrong)).toMatchObject({ code: 2 });
});
