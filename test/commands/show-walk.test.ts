import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import type { Prompter } from '../../src/ports.ts';
import { addDocket, docketRow, makeRegister, NOW } from '../support/docket-fixture.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
let db: Db;
const [ONE, TWO, THREE, URGENT] = ['UPP-2026-000001-5', 'UPP-2026-000002-8', 'UPP-2026-000003-1', 'UPP-2026-000004-4'] as const;

beforeEach(async () => {
  folder = temporaryFolder();
  db = await makeRegister('UPP', folder.file('register.db'));
  await addDocket(db);
  await addDocket(db, { actionable: 'no' });
  await addDocket(db);
  await addDocket(db, { urgency: 'emergency' });
});
afterEach(async () => {
  await db.close();
  folder[Symbol.dispose]();
});

const uppolice = (argv: readonly string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });

/** Presses one key after the other and answers menus by number; keeps which keys were offered on which docket. */
function person(...steps: readonly string[]) {
  const left = [...steps];
  const offered: { readonly docket: string; readonly keys: string }[] = [];
  const next = () => left.shift() ?? 'q';
  const prompter: Prompter = {
    async key(question, choices) {
      offered.push({ docket: question.en.slice(0, 17), keys: choices.map(({ keys: [key] }) => key).join('') });
      const pressed = next();
      const chosen = choices.find(({ keys }) => keys.includes(pressed));
      if (!chosen) throw new Error(`${pressed} is not offered`);
      return chosen.value;
    },
    confirm: async () => next() === 'y',
    input: async (_question, { default: byDefault = '' } = {}) => next() || byDefault,
    async select(_question, choices) {
      const chosen = choices[Number(next()) - 1];
      if (!chosen) throw new Error('not among the choices');
      return chosen.value;
    },
    secret: () => Promise.reject(new Error('nothing secret')),
  };
  return { prompter, offered, left };
}

const walk = async (argv: readonly string[], ...steps: readonly string[]) => {
  const asha = person(...steps);
  const answer = await uppolice(['show', ...argv], { terminal: true, prompter: asha.prompter });
  return { ...answer, offered: asha.offered, left: asha.left };
};

describe('show on a terminal', () => {
  it('begins with --next at the docket that is first in the list, and walks on and back', async () => {
    const { code, offered } = await walk(['--next'], 'n', 'n', 'n', 'p', 'down', 'q');
    expect(code).toBe(0);
    const walked = offered.map(({ docket }) => docket);
    expect(walked[0]).toBe(URGENT);
    expect(new Set(walked.slice(0, 4))).toEqual(new Set([ONE, TWO, THREE, URGENT]));
    expect(walked.slice(4)).toEqual([walked[2], walked[3]]);
  });

  it('says so where nothing more waits, and stays', async () => {
    const { offered, stderr } = await walk([ONE], 'n', 'n', 'n', 'n', 'q');
    expect(new Set(offered.map(({ docket }) => docket)).size).toBe(4);
    expect(stderr).toContain('Nothing more waits for the desk');
    expect((await walk([ONE], 'p')).stderr).toContain('This is the first one.');
  });

  it('closes by a key and two numbers, and shows the next one by itself', async () => {
    const { code, stdout, offered } = await walk([TWO], 'c', '1', '1', 'q');
    expect(code).toBe(0);
    expect(await docketRow(db, 2)).toMatchObject({ status: 'closed', outcome: 'not_actionable' });
    expect(stdout).toContain(`${TWO} is closed: not actionable.\n\n`);
    expect(offered).toHaveLength(2);
    expect(offered[1]?.docket).not.toBe(TWO);
  });

  it('offers no forwarding of what is not a complaint, nor proposes it', async () => {
    const { offered, stdout } = await walk([TWO], 'q');
    expect(offered[0]?.keys).toBe('ctmwnpq');
    expect(stdout).not.toContain('uppolice forward');
    expect(stdout).toContain(`uppolice close ${TWO} --outcome not_actionable`);
    expect((await walk([ONE], 'q')).offered[0]?.keys).toBe('ctfmwnpq');
  });

  it('stays on a docket whose act was refused, with the reason', async () => {
    const { offered, stderr, code } = await walk([URGENT], 'c', '1', '1', 'q');
    expect(stderr).toContain('emergency');
    expect(offered.map(({ docket }) => docket)).toEqual([URGENT, URGENT]);
    expect(code).toBe(0);
    expect(await docketRow(db, 4)).toMatchObject({ status: 'open' });
  });

  it('shows a docket again after it was transferred or marked', async () => {
    const { offered } = await walk([ONE], 't', 'Etah', 'the place is there', 'm', '1', 'he is in the house', 'q');
    expect(offered.map(({ docket }) => docket)).toEqual([ONE, ONE, ONE]);
    expect(await docketRow(db, 1)).toMatchObject({ district: 'Etah', urgency: 'emergency' });
  });

  it('offers of a closed docket what can be done with it', async () => {
    await uppolice(['close', ONE, 'guided', 'to 1930']);
    const { offered } = await walk([ONE], 'r', 'nothing was done', 'q');
    expect(offered.map(({ keys }) => keys)).toEqual(['mwrnpq', 'ctfmwnpq']);
  });
});

describe('show elsewhere', () => {
  it('prints the docket and asks nothing in a pipe, as JSON, and where nobody can be asked', async () => {
    const asha = person();
    expect((await uppolice(['show', ONE])).code).toBe(0);
    expect((await uppolice(['show', ONE, '--json'], { terminal: true, prompter: asha.prompter })).code).toBe(0);
    expect((await uppolice(['show', ONE], { terminal: true })).code).toBe(0);
    expect(asha.offered).toEqual([]);
  });

  it('prints with --next the docket that is first, or null', async () => {
    expect(JSON.parse((await uppolice(['show', '--next', '--json'])).stdout).docket).toBe(URGENT);
    for (const docket of [ONE, TWO, THREE]) await uppolice(['close', docket, 'guided', 'to 1930']);
    await uppolice(['close', URGENT, 'guided', 'to 112', '--yes']);
    expect((await uppolice(['show', '--next', '--json'])).stdout).toBe('null\n');
    expect((await uppolice(['show', '--next'])).stdout).toContain('Nothing more waits');
  });

  it('is wrong usage without a docket, and with one beside --next', async () => {
    expect((await uppolice(['show'])).code).toBe(2);
    expect((await uppolice(['show', ONE, '--next'])).code).toBe(2);
  });
});
