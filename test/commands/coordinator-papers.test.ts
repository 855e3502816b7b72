import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '../../src/db/engine/open.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { NOW, run, temporaryFolder } from '../support/run.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
const upp = (...argv: string[]) => run(['--db', file, ...argv]);

beforeEach(async () => {
  folder = temporaryFolder();
  file = folder.file('register.db');
  const { db } = await createDb(file);
  await initialiseRegister(db, { actor: ACTOR, now: NOW });
  await db.close();
  await upp('coordinator', 'appoint', 'آشا <Verma>', '--country', 'GB', '--city', 'London', '--phone', '+44 20 7946 0000');
});
afterEach(() => folder[Symbol.dispose]());

describe('the papers of a coordinator', () => {
  it.each(['letter', 'card'])(
    'are written to a file once, the %s with head, validity and code, and not over another file',
    async (paper) => {
      const out = folder.file('paper.html');
      const { stdout, code } = await upp('--json', 'coordinator', paper, 'GB/London', '--out', out, '--months', '6');
      expect(code).toBe(0);
      const answer = JSON.parse(stdout);
      expect(answer).toMatchObject({ out, issued: '2026-11-02', validUntil: '2027-05-02', coordinator: { city: 'London' } });
      const page = readFileSync(out, 'utf8');
      expect(page).toContain(answer.head);
      expect(page).toContain('<bdi>آشا &lt;Verma&gt;</bdi>');
      expect(page).not.toContain('7946');
      expect((await upp('coordinator', paper, 'GB/London', '--out', out)).code).toBe(22);
      expect((await upp('--lang', 'hi', 'coordinator', paper, '1', '--out', out, '--force')).stdout).toContain('02-11-2027 तक मान्य');
    },
  );

  it.each([
    ['nobody in office', ['coordinator', 'card', 'GB', '--out', 'x.html'], 23],
    ['no file', ['coordinator', 'card', 'London'], 2],
    ['an empty file name', ['coordinator', 'letter', 'London', '--out', ''], 2],
    ['no month', ['coordinator', 'letter', 'London', '--out', 'x.html', '--months', '0'], 2],
  ])('are refused with %s', async (_, argv, code) => {
    expect((await upp(...argv)).code).toBe(code);
  });

  it('are refused for one who is no longer in office', async () => {
    await upp('coordinator', 'end', 'London', '--reason', 'moved');
    expect((await upp('coordinator', 'card', 'London', '--out', folder.file('x.html'))).code).toBe(22);
  });
});

describe('a telephone number of another country', () => {
  it('is refused where it fits no numbering plan, at an appointment and in a list of countries', async () => {
    expect((await upp('coordinator', 'appoint', 'Ravi', '--country', 'OM', '--phone', '+968 12')).code).toBe(21);
    expect((await upp('coordinator', 'appoint', 'Ravi', '--country', 'OM', '--phone', '+999 123 456 789')).code).toBe(21);
    const list = folder.file('countries.csv');
    writeFileSync(list, 'country,coordinator,phone\nOM,Ravi,+968 12\n');
    expect((await upp('country', 'import', list, '--dry-run')).code).toBe(21);
    expect((await upp('coordinator', 'appoint', 'Ravi', '--country', 'OM', '--phone', '+968 9212 3456')).code).toBe(0);
  });
});
