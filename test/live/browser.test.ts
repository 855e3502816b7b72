/** The live pages of the program itself, in a browser: as a person at the desk uses them while others work. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProgram } from '../../src/cli.ts';
import { createDb, openDb } from '../../src/db/engine/open.ts';
import { initialiseRegister } from '../../src/register/directory/initialise.ts';
import { ACTOR } from '../support/docket-fixture.ts';
import { Talk, take } from '../support/intake.ts';
import { describeInBrowser, expectSound, fitsWindow, LAPTOP, PHONE, type Seen } from '../support/pages/browser.ts';
import { temporaryFolder, world } from '../support/run.ts';

const NOW = new Date('2026-11-02T08:00:00.000Z');
/** A sync must be seen within so many milliseconds. */
const SOON = { timeout: 15_000, interval: 250 };
const FIRST = 'UPP-2026-000001-5';

describeInBrowser('the live pages', (eyes) => {
  const folder = temporaryFolder();
  const file = folder.file('register.db');
  const ending = new AbortController();
  const talk = new Talk();
  let url = '';
  let ended: Promise<number>;

  beforeAll(async () => {
    const { db } = await createDb(file);
    await initialiseRegister(db, { actor: ACTOR, now: new Date('2026-10-01T00:00:00Z') });
    talk.say('asha', '@Uppolice मेरा फोन 9876543210 एटा में चोरी हो गया <img src=x onerror=alert(1)>');
    talk.say('bina', '@Uppolice pocso एटा में');
    for (let n = 0; n < 40; n++) talk.say(`citizen_${n}`, `@Uppolice मोहल्ला ${n} में रास्ता बंद है, एटा`);
    await take(db, [talk.parsed()], { now: new Date('2026-11-02T07:30:00.000Z') });
    await db.close();
    ({ url, ended } = await served());
  }, 60_000);
  afterAll(async () => {
    ending.abort();
    expect(await ended).toBe(0);
    folder[Symbol.dispose]();
  });

  /** Runs the command until the test ends; resolves once it has printed where it listens. */
  function served(): Promise<{ url: string; ended: Promise<number> }> {
    return new Promise((resolve, reject) => {
      const fakes = { now: NOW, signal: ending.signal };
      const running = runProgram(
        ['--db', file, 'dashboard', '--serve', '--port', '0', '--json'],
        world(fakes, { out: (text) => resolve({ url: (JSON.parse(text) as { url: string }).url, ended: running }), err: () => undefined }),
      );
      running.catch(reject);
    });
  }

  async function landed(text: string): Promise<void> {
    const db = await openDb(file);
    const before = talk.parsed().posts.length;
    talk.say(`later_${before}`, text);
    await take(db, [talk.parsed()], { now: NOW });
    await db.close();
  }

  const visible = (seen: Seen) => seen.page.locator('main').innerText();
  const to = (seen: Seen, path: string) => seen.page.goto(new URL(path, seen.page.url()).href);

  it.each([PHONE, { ...LAPTOP, dark: true }])('are sound, $width pixels wide', async (look) => {
    await using seen = await eyes.visit(url, look);
    expect(seen.page.url()).not.toContain('token');
    await expectSound(seen);
    for (const path of ['./list?lang=hi', './list?status=open&order=newest', `./docket?number=${FIRST}&lang=hi`, './search?q=pocso']) {
      await to(seen, path);
      await expectSound(seen);
    }
  });

  it('show what has landed within 15 seconds, and leave the focus, the scroll and what is being typed as they are', async () => {
    await using seen = await eyes.visit(url, LAPTOP);
    await to(seen, './list?order=newest');
    const third = seen.page.locator('.dockets a').nth(30);
    await third.focus();
    const number = await third.innerText();
    await seen.page
      .locator('summary')
      .first()
      .evaluate((summary) => summary.parentElement?.setAttribute('open', ''));
    await seen.page.locator('input[name=district]').fill('half typed');
    await third.focus();
    const scroll = await seen.page.evaluate('scrollY');
    await landed('@Uppolice नई शिकायत, नया मोहल्ला एटा');
    await expect.poll(() => visible(seen), SOON).toContain('नया मोहल्ला');
    expect(await seen.page.evaluate('document.activeElement.textContent')).toBe(number);
    expect(await seen.page.inputValue('input[name=district]')).toBe('half typed');
    expect(await seen.page.locator('details.filters').first().getAttribute('open')).not.toBeNull();
    expect(Math.abs(Number(await seen.page.evaluate('scrollY')) - Number(scroll))).toBeLessThan(200);
    const numbers = await seen.page.locator('.dockets li').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect([seen.complaints, seen.requests]).toEqual([[], []]);
  }, 40_000);

  it('renew the dashboard too', async () => {
    await using seen = await eyes.visit(url, LAPTOP);
    const before = await visible(seen);
    await landed('@Uppolice एक और नई शिकायत, एटा');
    await expect.poll(() => visible(seen), SOON).not.toBe(before);
    expect([seen.complaints, seen.requests]).toEqual([[], []]);
  }, 40_000);

  it('can be used with the keyboard alone: search, filter, docket, language', async () => {
    await using seen = await eyes.visit(url, LAPTOP);
    const { page } = seen;
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    await tabTo('input[type=search]');
    await page.keyboard.type('चोरी');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?/);
    await tabTo('.dockets a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/docket\?/);
    expect(await visible(seen)).toContain('फोन xxxxxxxx10');
    await tabTo('a[hreflang=hi]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/lang=hi/);
    expect(await visible(seen)).toContain('जनपद');
    await tabTo('.live-bar li:nth-child(2) a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/list\?lang=hi/);
    await tabTo('details.filters > summary');
    await page.keyboard.press('Enter');
    await tabTo('input[name=district]');
    await page.keyboard.type('आगरा');
    await page.keyboard.press('Enter');
    await page.waitForURL(/district=/);
    expect(await visible(seen)).toContain('कोई शिकायत नहीं मिली');
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    expect([seen.complaints, seen.requests]).toEqual([[], []]);
  }, 40_000);

  it('work without a script: links, forms, and a way to load the page again', async () => {
    await using seen = await eyes.visit(url, PHONE);
    const address = seen.page.url();
    const context = await seen.page.context().browser()?.newContext({ javaScriptEnabled: false, viewport: PHONE });
    if (!context) throw new Error('no browser');
    await context.addCookies(await seen.page.context().cookies());
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('link', { name: 'Load the page again' }).click();
    await page.locator('input[type=search]').fill(FIRST);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: FIRST }).click();
    expect(await page.locator('h1').innerText()).toBe(FIRST);
    expect(await fitsWindow(page)).toBe(true);
    await context.close();
  });

  it('say on the page that they are not renewed any more', async () => {
    await using seen = await eyes.visit(url, PHONE);
    const said = () => seen.page.locator('#live-said').textContent();
    await seen.page.context().setOffline(true);
    await expect.poll(said, SOON).toContain('not renewed');
    await seen.page.context().setOffline(false);
    await expect.poll(said, SOON).toBe('');
  }, 40_000);
});
