import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli.ts';
import { createDb } from '../../src/db/engine/open.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { Talk, take } from '../support/intake.ts';
import { type Fakes, run, temporaryFolder, world } from '../support/run.ts';

const NOW = new Date('2026-11-02T08:00:00.000Z');

let folder: ReturnType<typeof temporaryFolder>;
const upp = (argv: string[], fakes: Fakes = {}) => run(['--db', folder.file('register.db'), ...argv], { now: NOW, ...fakes });

beforeEach(async () => {
  folder = temporaryFolder();
  const { db } = await createDb(folder.file('register.db'));
  await initialiseRegister(db, { actor: ACTOR, now: new Date('2026-10-01T00:00:00Z') });
  const talk = new Talk();
  talk.say('asha', '@Uppolice पड़ोसी ने ताला तोड़ा, एटा');
  await take(db, [talk.parsed()], { now: new Date('2026-11-02T07:30:00.000Z') });
  await db.close();
});
afterEach(() => folder[Symbol.dispose]());

describe('uppolice dashboard --serve', () => {
  it.each<[string[], number, RegExp]>([
    [['--serve', '--out', 'page.html'], 2, /--serve cannot be used with --out/],
    [['--serve', '--force'], 2, /--serve cannot be used with --force/],
    [['--port', '8642'], 2, /--port belongs to --serve/],
    [['--serve', '--port', '70000'], 2, /70000/],
    [['--serve', '--port', ''], 2, /--port/],
    [['--serve', '--unit', 'Atlantis'], 23, /Atlantis/],
    [['--serve', '--country', 'Nowhere'], 21, /Nowhere/],
    [['--serve', '--unit', 'Etah', '--country', 'GB'], 2, /--unit and --country/],
    [['--serve', '--last', 'soon'], 2, /soon/],
  ])('%j ends before anything listens, with %i', async (argv, code, said) => {
    const result = await upp(['dashboard', ...argv]);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toMatch(said);
  });

  it('ends with 40 where there is no register', async () => {
    expect((await run(['--db', folder.file('none.db'), 'dashboard', '--serve'], { now: NOW })).code).toBe(40);
  });

  it.each(['en', 'hi'])('prints the address once, shows the dashboard there, and ends with 0 when it is stopped (%s)', async (lang) => {
    const ending = new AbortController();
    const printed: string[] = [];
    let listening: (() => void) | undefined;
    const begun = new Promise<void>((resolve) => {
      listening = resolve;
    });
    const out = (text: string) => {
      printed.push(text);
      listening?.();
    };
    const running = runProgram(
      ['--db', folder.file('register.db'), '--lang', lang, 'dashboard', '--serve', '--port', '0', '--unit', 'Etah'],
      world({ now: NOW, signal: ending.signal }, { out, err: () => undefined }),
    );
    await begun;
    const url = /http:\S+/.exec(printed.join(''))?.[0] ?? '';
    const entered = await fetch(url, { redirect: 'manual' });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await (await fetch(new URL(entered.headers.get('location') ?? '', url), { headers: { cookie } })).text();
    expect(page).toContain(`<html lang="${lang}"`);
    expect(page).toContain(lang === 'hi' ? 'एटा' : 'Etah');
    expect(page).toMatch(/href="\.\/docket\?number=UPP-2026-000001-5&amp;lang=/);
    expect(page).not.toMatch(/ताला|asha/);
    ending.abort();
    expect(await running).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
});
