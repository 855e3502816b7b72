/** The digest as a page: what a coordinator opens on a phone, in the early morning. */
import { describe, expect, it } from 'vitest';
import { SERVICE_CODES } from '../../../src/domain/overseas/service.ts';
import { digestPage } from '../../../src/render/pages/digest.ts';
import type { DigestData } from '../../../src/reports/abroad/digest.ts';
import { describeInBrowser, itIsSound, PHONE, takePictures } from '../../support/pages/browser.ts';

const DAY = '2026-11-28';
const LONG = 'यह दावा पूर्णतः असत्य है। '.repeat(12).trim();

/** Everything that a digest can hold, with names of three scripts and words without a break. */
const FULL: DigestData = {
  ...{ register: 'UPP 44182a4f-251d-4fb5-9777-0ef3d5a04f36', head: `1204:${'a1'.repeat(32)}` },
  ...{ country: 'GB', city: 'London', coordinator: 'عبد الرحمن بن محمد الأنصاري', zone: 'Europe/London', zoneAssumed: true },
  ...{ asOf: `${DAY}T07:00:00.000Z`, since: '2026-11-27T07:00:00.000Z', day: DAY, clock: '07:00' },
  ...{ received: 3, withheldOpen: 2, toAnswer: 1 },
  dockets: Array.from({ length: 12 }, (_, n) => ({
    docket: `UPP-2026-${String(n + 1).padStart(6, '0')}-5`,
    status: n % 2 === 0 ? 'open' : 'in_process',
    waitingOn: n === 0 ? 'citizen' : 'unit',
    attention: n === 1,
    isNew: n < 3,
    registeredOn: '2026-11-20',
    waitingSince: '2026-11-21',
  })),
  outreach: [
    { id: 4, on: '2026-11-20', city: 'Łódź', place: 'José María Ñandú Hall', topic: '112', kind: 'meeting', due: true },
    { id: 5, on: '2026-12-02', city: null, place: 'Venkatanarasimharajuvaripeta'.repeat(3), topic: 'e_fir', kind: 'online', due: false },
  ],
  services: SERVICE_CODES.map((code, n) => ({ code, reach: n === 0 ? '+91 522 000 0000' : null, stale: n === 1 })),
  publications: [{ id: 1, kind: 'rebuttal', claim: LONG, fact: LONG, urls: [`https://x.com/uppolnri/status/${'9'.repeat(19)}`] }],
};
const EMPTY: DigestData = {
  ...FULL,
  ...{ city: null, coordinator: null, zoneAssumed: false, received: 0, withheldOpen: 0, toAnswer: 0 },
  ...{ dockets: [], outreach: [], publications: [] },
};

describe('the page of a digest', () => {
  it('escapes whatever was typed', () => {
    const page = digestPage({ ...FULL, coordinator: '</p><script>alert(1)</script>' }, 'en');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)');
  });
});

describeInBrowser('the page of a digest', (eyes) => {
  for (const lang of ['en', 'hi'] as const) {
    itIsSound(eyes, `a full one (${lang})`, () => digestPage(FULL, lang));
    itIsSound(eyes, `one of a quiet day (${lang})`, () => digestPage(EMPTY, lang));
  }

  it('has pictures for people to look at, and its dockets on paper too', async () => {
    const page = digestPage(FULL, 'hi');
    await takePictures(eyes, 'digest-hi', page);
    await using seen = await eyes.open(page, PHONE);
    await seen.page.emulateMedia({ media: 'print' });
    expect(await seen.page.locator('table').first().isVisible()).toBe(true);
  });
});
