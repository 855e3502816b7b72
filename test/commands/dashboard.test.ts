import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '../../src/db/engine/open.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { Talk, take } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder } from '../support/run.ts';

const NOW = new Date('2026-11-02T08:00:00.000Z');

let folder: ReturnType<typeof temporaryFolder>;
const upp = (argv: string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });

beforeEach(async () => {
  folder = temporaryFolder();
  const { db } = await createDb(folder.file('register.db'));
  await initialiseRegister(db, { actor: ACTOR, now: new Date('2026-10-01T00:00:00Z') });
  const talk = new Talk();
  talk.say('asha', '@Uppolice पड़ोसी ने ताला तोड़ा, 9876543210, एटा');
  talk.say('bina', '@Uppolice pocso एटा');
  await take(db, [talk.parsed()], { now: new Date('2026-11-02T07:30:00.000Z') });
  await db.close();
});
afterEach(() => folder[Symbol.dispose]());

describe('uppolice dashboard', () => {
  it('writes a page of docket numbers without a word or a name of a citizen', async () => {
    const out = folder.file('page.html');
    const { code, stderr, stdout } = await upp(['dashboard', '--out', out]);
    expect({ code, stderr, stdout }).toEqual({ code: 0, stderr: `Written to ${out}\n`, stdout: '' });
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('UPP-2026-000001-5');
    expect(page).toMatch(/UPP-2026-000002-\d/);
    expect(page).not.toMatch(/ताला|pocso|asha|bina|98765/);
  });

  it('shows the language of the person first, and has both', async () => {
    const out = folder.file('page.html');
    await upp(['--lang', 'hi', 'dashboard', '--out', out]);
    const page = readFileSync(out, 'utf8');
    expect(page).toMatch(/<html lang="hi"/);
    expect(page).toMatch(/id="show-hi" checked/);
    expect(page).toContain('What to do now');
  });

  it('gives the value as JSON, of a unit and a country too, and keeps its head for a later proof', async () => {
    const state = JSON.parse((await upp(['dashboard', '--json'])).stdout);
    expect(state).toMatchObject({ asOf: NOW.toISOString(), whose: { of: 'state' }, days: { from: '2026-10-04', to: '2026-11-02' } });
    expect(state.standing.groups.totals.received).toBe(2);
    expect((await upp(['audit', 'verify', '--head', state.head])).code).toBe(0);
    const unit = JSON.parse((await upp(['dashboard', '--unit', 'एटा', '--json'])).stdout);
    expect(unit).toMatchObject({ whose: { of: 'unit', code: 'district-etah' } });
    const country = JSON.parse((await upp(['dashboard', '--country', 'Britain', '--month', '2026-10', '--json'])).stdout);
    expect(country).toMatchObject({ whose: { of: 'country', code: 'GB' }, days: { from: '2026-10-01', to: '2026-10-31' } });
  });

  it('is recorded as an exit before it goes, with the dockets that it names', async () => {
    await upp(['dashboard', '--out', folder.file('page.html'), '--unit', 'Etah']);
    const [exit] = JSON.parse((await upp(['access', 'list', '--json'])).stdout);
    expect(exit).toMatchObject({ what: 'dashboard', format: 'html', dockets: 2, unit: 'district-etah', unmasked: false });
    expect((await upp(['audit', 'verify'])).code).toBe(0);
  });

  it('says with --json where the page was written', async () => {
    const out = folder.file('page.html');
    expect(JSON.parse((await upp(['dashboard', '--json', '--out', out])).stdout)).toEqual({ out });
    expect(existsSync(out)).toBe(true);
  });

  it('replaces a page only with --force', async () => {
    const out = folder.file('page.html');
    await upp(['dashboard', '--out', out]);
    const before = readFileSync(out, 'utf8');
    expect((await upp(['dashboard', '--out', out, '--unit', 'Etah'])).code).not.toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(before);
    expect((await upp(['dashboard', '--out', out, '--unit', 'Etah', '--force'])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toBe(before);
  });

  it.each<[string[], number, RegExp]>([
    [[], 2, /--out FILE\.html/],
    [['--out', 'page.pdf'], 2, /should end in \.html/],
    [['--out', ''], 2, /./],
    [['--out', 'x.html', '--unit', 'Agra', '--country', 'GB'], 2, /exclude each other/],
    [['--out', 'x.html', '--unit', 'Atlantis'], 23, /Atlantis/],
    [['--out', 'x.html', '--country', 'Atlantis'], 21, /Atlantis/],
    [['--out', 'x.html', '--month', '2026-13'], 2, /2026-13/],
    [['--out', 'x.html', '--from', '2026-10-02', '--to', '2026-10-01'], 2, /./],
    [['--out', 'x.html', '--last', 'ever'], 2, /ever/],
    [['--out', 'x.html', '--last', '7d', '--month', '2026-10'], 2, /./],
  ])('refuses %j and writes no page', async (argv, code, says) => {
    const answer = await upp(['dashboard', ...argv]);
    expect({ code: answer.code, says: says.test(answer.stderr) }).toEqual({ code, says: true });
    expect(existsSync('x.html')).toBe(false);
  });

  it('needs a register', async () => {
    expect((await run(['--db', folder.file('none.db'), 'dashboard', '--json'], { now: NOW })).code).toBe(40);
  });
});
