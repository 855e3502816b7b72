/** What people paste where a docket, a number or a time is asked for, through the commands that take it. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/ports.ts';
import { type Fakes, type Result, run, temporaryFolder } from '../support/run.ts';

type Folder = ReturnType<typeof temporaryFolder>;

let folder: Folder;
const upp = (argv: readonly string[], fakes: Fakes = {}): Promise<Result> => run(['--db', folder.file('register.db'), ...argv], fakes);

const POSTS = [
  { id: '1985000000000000001', author_id: '77', text: '@Uppolice आगरा में मेरा मोबाइल चोरी हो गया' },
  { id: '1985000000000000002', author_id: '77', text: '@Uppolice मथुरा में मेरी मोटरसाइकिल चोरी हो गई' },
  { id: '1985000000000000003', author_id: '78', text: '@Uppolice एटा में दुकान में चोरी हुई' },
];
const FIRST = 'UPP-2026-000001-5';

beforeAll(async () => {
  folder = temporaryFolder();
  await upp(['init', '--yes']);
  const data = POSTS.map((post, at) => ({ ...post, created_at: `2026-11-02T0${at + 3}:00:00.000Z`, conversation_id: post.id }));
  const users = [
    { id: '77', username: 'asha_agra', name: 'Asha' },
    { id: '78', username: 'ravi_etah', name: 'Ravi' },
  ];
  writeFileSync(folder.file('posts.json'), JSON.stringify({ data, includes: { users }, meta: { result_count: data.length } }));
  await upp(['import', folder.file('posts.json')]);
});
afterAll(() => folder[Symbol.dispose]());

/** A terminal on which a person chooses the second of what is offered. */
const choosing = (offered: string[]): Prompter => ({
  input: () => expect.unreachable(),
  confirm: () => expect.unreachable(),
  secret: () => expect.unreachable(),
  async select(_, choices) {
    offered.push(...choices.map(({ name }) => name.en));
    return choices[1]?.value ?? expect.unreachable();
  },
});

describe('a docket that is pasted', () => {
  it.each([`“${FIRST}”`, `(${FIRST}).`, '#1', '१', 'UPP-2026-000001', '1/2026', 'https://x.com/asha_agra/status/1985000000000000001?s=20'])(
    'is shown: %s',
    async (typed) => {
      expect(JSON.parse((await upp(['show', typed, '--json'])).stdout)).toMatchObject({ docket: FIRST });
    },
  );

  it('is named as a whole where it was typed without its check digit and nobody can be asked', async () => {
    for (const typed of ['UPP-2026-000001', '#1', 'https://x.com/i/web/status/1985000000000000001']) {
      const { code, stderr } = await upp(['note', typed, 'called']);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`Type the whole number: ${FIRST}`)]);
    }
  });

  it('is the only one of the citizen who was typed', async () => {
    for (const typed of ['@ravi_etah', 'https://x.com/ravi_etah/', 'x.com/RAVI_ETAH?s=21'])
      expect(JSON.parse((await upp(['show', typed, '--json'])).stdout)).toMatchObject({ docket: 'UPP-2026-000003-1' });
  });

  it('is chosen on a terminal among those of the citizen', async () => {
    const offered: string[] = [];
    const shown = await upp(['show', '@asha_agra', '--json'], { terminal: true, prompter: choosing(offered) });
    expect(offered).toEqual([
      expect.stringMatching(/^UPP-2026-000002-\d {2}.*मथुरा/),
      expect.stringMatching(/^UPP-2026-000001-5 {2}.*आगरा/),
    ]);
    expect(JSON.parse(shown.stdout)).toMatchObject({ docket: FIRST });
    const noted = await upp(['note', '@asha_agra', 'called', '--json'], { terminal: true, prompter: choosing([]) });
    expect(JSON.parse(noted.stdout)).toMatchObject({ docket: FIRST });
  });

  it('is refused as bad input where the citizen has several and there is no terminal, with their numbers', async () => {
    const { code, stdout } = await upp(['note', '@asha_agra', 'called', '--json']);
    expect(code).toBe(21);
    const { error } = JSON.parse(stdout);
    expect(error.hints).toEqual([
      'Type the number of one of them:',
      expect.stringContaining('UPP-2026-000002-'),
      expect.stringContaining(FIRST),
    ]);
  });
});

describe('digits of other scripts', () => {
  it.each(['2', '२', '２', '۲'])('are a number behind an option: %s', async (typed) => {
    expect(JSON.parse((await upp(['list', '--limit', typed, '--json'])).stdout)).toHaveLength(2);
  });
});

describe('a period as it is typed', () => {
  const found = async (...filter: string[]) => JSON.parse((await upp(['list', ...filter, '--json'])).stdout).length;

  it.each(['today', 'आज', '02-11-2026', '2/11/26', '2 नवंबर 2026', '1d', 'last 2 days', 'कल'])('may begin with %s', async (typed) => {
    expect(await found('--from', typed)).toBe(3);
  });

  it.each(['yesterday', 'कल', '01-11-2026', 'last week', 'अक्टूबर'])('may end with %s', async (typed) => {
    expect(await found('--to', typed)).toBe(0);
  });

  it('may be a month, in filters and in reports', async () => {
    for (const typed of ['2026-11', 'November', 'नवंबर', '११-२०२६']) expect(await found('--month', typed)).toBe(3);
    expect(await found('--month', 'October')).toBe(0);
    const report = await upp(['report', 'status', '--month', 'नवंबर', '--json']);
    expect(JSON.parse(report.stdout)).toMatchObject({ from: '2026-11-01', to: '2026-11-30', totals: { received: 3 } });
  });

  it('is refused where a month stands beside days, or is none', async () => {
    const both = await upp(['list', '--month', 'October', '--from', '3d']);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('--month is a period by itself')]);
    const none = await upp(['list', '--month', '31-10-2026']);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('Type a month: 2026-10')]);
  });
});
