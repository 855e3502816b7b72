import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import districts from '../../../data/directory/districts.json' with { type: 'json' };
import tiles from '../../../data/directory/tile-map.json' with { type: 'json' };
import type { Db } from '../../../src/db/db.ts';
import type { Lang } from '../../../src/domain/messages/text.ts';
import { dashboardPage } from '../../../src/render/pages/dashboard/page.ts';
import { type Dashboard, dashboard } from '../../../src/reports/dashboard/dashboard.ts';
import type { DashboardOptions } from '../../../src/reports/dashboard/scope.ts';
import { fixtureRegister } from '../../support/fixture.ts';
import { STATE_NOW as NOW, stateRegister } from '../../support/figures/state-register.ts';
import { describeInBrowser, expectSound, itIsSound, LAPTOP, PHONE, takePictures } from '../../support/pages/browser.ts';
import { placesIn } from '../../support/places.ts';

let db: Db;
let state: Dashboard;
const gathered = (typed: DashboardOptions, from = db) => dashboard(from, typed, NOW, { places: placesIn(from) });

beforeAll(async () => {
  db = await stateRegister(3_000);
  state = await gathered({});
}, 60_000);
afterAll(() => db.close());

/** What is seen in one language. */
const said = (page: string, lang: Lang) =>
  page
    .replace(new RegExp(`<span class="in-${lang === 'en' ? 'hi' : 'en'}"[^>]*>[^<]*</span>`, 'g'), '')
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the map of tiles', () => {
  it('has each district once, none on the place of another, and short names in both scripts', () => {
    expect(tiles.map(({ district }) => district).sort()).toEqual(districts.map(({ name }) => name).sort());
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(75);
    for (const { short, shortHi } of tiles) {
      expect(short).toMatch(/^[A-Za-z. ]{3,14}$/);
      expect(shortHi).toMatch(/^[\p{Script=Devanagari}. ]{2,14}$/u);
    }
  });

  it('has the west in the west and the north in the north', () => {
    const places = new Map(districts.map((district) => [district.name, district]));
    const at = (name: string) => places.get(name) ?? { latitude: 0, longitude: 0 };
    const far = tiles.flatMap((a) =>
      tiles.flatMap((b) => {
        const wrong = at(a.district).longitude + 1.2 < at(b.district).longitude && a.column > b.column;
        const turned = at(a.district).latitude > at(b.district).latitude + 1.2 && a.row > b.row;
        return wrong || turned ? [`${a.district}, ${b.district}`] : [];
      }),
    );
    expect(far).toEqual([]);
  });
});

describe('a dashboard as a page', () => {
  it('is one file without a script and a style attribute, that leads nowhere outside, and is not too large for an e-mail', () => {
    const page = dashboardPage(state, 'en');
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|https?:\/\/(?!x\.com\/)/);
    expect([...page.matchAll(/\b(?:href|src)="([^#"][^"]*)"/g)].map(([, to]) => to)).toEqual([]);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says whose it is, as of when, of which register, and by what it is proved', () => {
    for (const lang of ['en', 'hi'] as const) {
      const words = said(dashboardPage(state, lang), lang);
      expect(words).toContain('10-11-2026 17:30 IST');
      expect(words).toContain('UPP');
      expect(words).toContain(state.head);
    }
    expect(said(dashboardPage(state, 'hi'), 'hi')).toContain('उत्तर प्रदेश पुलिस');
  });

  it('leads to a list for every link, and each list is there once', () => {
    const page = dashboardPage(state, 'en');
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const led = new Set([...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id));
    expect([...led].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('shows the figures of the value and no others in its first line', () => {
    const words = said(dashboardPage(state, 'en'), 'en');
    const { totals } = state.standing.groups;
    const emergencies = state.lists.find(({ key }) => key === 'emergencies');
    expect(words).toMatch(new RegExp(`Emergencies not closed ${emergencies?.total} the first: ${emergencies?.dockets[0]}`));
    expect(words).toContain(`Told their number ${Math.round((totals.numberToldShare ?? 0) * 100)} %`);
    expect(words).toContain(`Waits longest 89 d ${state.doing.longest[0]?.docket}`);
  });

  it('names fifty dockets of a list, and says how many more there are and which command lists them', () => {
    const open = state.lists.find(({ key }) => key === 'open');
    const [section = ''] = /<section class="list" id="list-open">[\s\S]*?<\/section>/.exec(dashboardPage(state, 'en')) ?? [];
    expect([...section.matchAll(/<li>UPP-\d{4}-\d{6}-\d<\/li>/g)]).toHaveLength(50);
    expect(said(section, 'en')).toContain(`and ${(open?.total ?? 0) - 50} more: uppolice list --status open`);
  });

  it('of a country or a unit is its own, and a district has no map', async () => {
    const agra = dashboardPage(await gathered({ unit: 'Agra' }), 'en');
    expect(said(agra, 'en')).toContain('Police Commissionerate Agra: Twitter Seva dashboard');
    expect(agra).not.toContain('class="tiles"');
    expect(said(agra, 'en')).not.toMatch(/Countries|Zones compared/);
    const zone = dashboardPage(await gathered({ unit: 'zone-agra' }), 'hi');
    expect([...zone.matchAll(/class="tile column-/g)]).toHaveLength(7);
    expect(said(zone, 'hi')).toContain('परिक्षेत्रों की तुलना');
    const britain = said(dashboardPage(await gathered({ country: 'GB' }), 'en'), 'en');
    expect(britain).toContain('People of UP in the United Kingdom: Twitter Seva dashboard');
    expect(britain).not.toContain('United Arab Emirates');
  });

  it('gives the same bytes for the same value', () => {
    expect(dashboardPage(state, 'hi')).toBe(dashboardPage(state, 'hi'));
  });
});

describeInBrowser('the dashboard', (eyes) => {
  itIsSound(eyes, 'the dashboard in English', () => dashboardPage(state, 'en'));
  itIsSound(eyes, 'the dashboard in Hindi', () => dashboardPage(state, 'hi'));

  it('answers what an officer asks on the first screen, without a click', async () => {
    await using seen = await eyes.open(dashboardPage(state, 'en'), LAPTOP);
    const seenNow = async (text: string | RegExp) => {
      const box = await seen.page.getByText(text).filter({ visible: true }).first().boundingBox();
      return box !== null && box.y + box.height <= LAPTOP.height;
    };
    const [first] = state.doing.longest;
    for (const text of [
      'Emergencies not closed',
      'Told their number',
      first?.docket ?? '',
      'Waiting longest for the police',
      /^(?:District that changed most|Districts that changed)$/,
      /silent for 7 days/i,
      'Needs a person',
    ])
      expect({ text, seen: await seenNow(text) }).toEqual({ text, seen: true });
  });

  it('changes its language by the keyboard alone, for the eye and for readers of screens', async () => {
    await using seen = await eyes.open(dashboardPage(state, 'en'), LAPTOP);
    const { page } = seen;
    expect(await page.locator('h1 .in-hi').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('h1 .in-hi').isVisible()).toBe(true);
    expect(await page.locator('h1 .in-en').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'अभी क्या करना है' }).isVisible()).toBe(true);
  });

  it('writes Hindi nowhere smaller than 16 pixels, and with room between the lines', async () => {
    await using seen = await eyes.open(dashboardPage(state, 'hi'), PHONE);
    const small = await seen.page.evaluate(`[...document.querySelectorAll('.in-hi')].filter((each) => each.offsetParent !== null)
      .map((each) => [each.textContent, parseFloat(getComputedStyle(each).fontSize), parseFloat(getComputedStyle(each).lineHeight)])
      .filter(([, size]) => size < 16)`);
    expect(small).toEqual([]);
  });

  it('opens the dockets behind a number by the keyboard, and goes back', async () => {
    await using seen = await eyes.open(dashboardPage(state, 'en'), PHONE);
    const { page } = seen;
    const list = page.locator('#list-open');
    expect(await list.isVisible()).toBe(false);
    await page.locator('a[href="#list-open"]').first().focus();
    await page.keyboard.press('Enter');
    expect(await list.isVisible()).toBe(true);
    await expectSound(seen);
    await list.getByRole('link', { name: 'Back' }).click();
    expect(await list.isVisible()).toBe(false);
  });

  it('colours the map by the figure that is chosen, and writes that figure into each tile', async () => {
    await using seen = await eyes.open(dashboardPage(state, 'en'), LAPTOP);
    const { page } = seen;
    const agra = page.locator('.tile[href="#list-district-Agra"]');
    const row = state.standing.districts.rows.find(({ key }) => key === 'Agra');
    const shown = () => agra.locator('.tile-figure').filter({ visible: true }).locator('.tile-number').allTextContents();
    expect(await shown()).toEqual([String((row?.open ?? 0) + (row?.inProcess ?? 0))]);
    await page.locator('#figure-waiting').focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual([String(row?.overdue)]);
    await page.getByText('received in all', { exact: true }).first().click();
    expect(await shown()).toEqual([String(row?.received)]);
  });

  it('shows hostile names as text', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u202e';
    const [district] = state.doing.changes;
    if (!district) throw new Error('no district');
    const bad: Dashboard = {
      ...state,
      doing: {
        ...state.doing,
        changes: [{ ...district, name: { en: hostile, hi: hostile }, changed: true }],
        silentHandles: [{ handle: hostile, tagged: 1, open: 1, lastAnswerAt: null, silentDays: null, list: hostile }],
      },
    };
    await using seen = await eyes.open(dashboardPage(bad, 'en'), LAPTOP);
    expect(await seen.page.locator('img, script').count()).toBe(0);
    expect([seen.complaints, seen.requests]).toEqual([[], []]);
  });

  it('of an empty register, of nothing but the future, and of a unit, is as sound', async () => {
    const empty = await fixtureRegister();
    for (const page of [
      dashboardPage(await gathered({}, empty), 'hi'),
      dashboardPage(await gathered({ month: '2027-01' }), 'en'),
      dashboardPage(await gathered({ unit: 'zone-lucknow' }), 'en'),
    ]) {
      await using seen = await eyes.open(page, PHONE);
      await expectSound(seen);
    }
    await empty.close();
  });

  it.each(['en', 'hi'] as const)('in %s has pictures for people to look at, and the same sheet on paper', async (lang) => {
    const page = dashboardPage(state, lang);
    await takePictures(eyes, `dashboard-${lang}`, page);
    await using seen = await eyes.open(page, LAPTOP);
    await seen.page.emulateMedia({ media: 'print' });
    expect(await seen.page.locator('.languages').isVisible()).toBe(false);
    expect(await seen.page.locator('.answer').first().isVisible()).toBe(true);
  });
});
