import { expect, it } from 'vitest';
import { readRecords } from '../../../src/domain/check-line/read-records.ts';
import type { Lang } from '../../../src/domain/messages/text.ts';
import { SERVICES } from '../../../src/domain/messages/domain/services.ts';
import { appointmentPapers } from '../../../src/domain/overseas/appointment-papers.ts';
import { kitPage } from '../../../src/render/pages/kit/kit.ts';
import { describeInBrowser, expectSound, itIsSound, PHONE, type Seen, takePictures } from '../../support/pages/browser.ts';

const NOW = new Date('2026-11-28T04:30:00.000Z');

function kit(lang: Lang, country = 'OM', city: string | null = null): string {
  const papers = appointmentPapers({ id: 2, name: 'عمران خان', country, city, handle: null, from: NOW.toISOString() }, 'UPP', NOW, 12);
  const services = Object.values(SERVICES).map((service, i) => ({ ...service, stale: i === 0 }));
  return kitPage(papers, services, lang, { register: 'UPP', asOf: NOW, head: `1204:${'a1'.repeat(32)}:${'0b'.repeat(32)}` });
}

async function fill({ page }: Seen, kind: string, values: Readonly<Record<string, string>>): Promise<void> {
  const form = page.locator(`form[data-kind=${kind}]`);
  if (!(await form.isVisible())) await page.locator('details', { has: form }).locator('summary').click();
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name=${name}]`);
    if ((await form.locator(`select[name=${name}]`).count()) > 0) await field.selectOption(value);
    else await field.fill(value);
  }
  await form.locator('button[type=submit]').click();
}

describeInBrowser("the coordinator's kit", (eyes) => {
  itIsSound(eyes, 'the kit in Hindi', () => kit('hi'));

  it('is filled in on a phone without network and storage, and ends in a block that the desk can read', async () => {
    await using seen = await eyes.open(kit('hi'), PHONE, (context) =>
      context.addInitScript(`for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
        Object.defineProperty(navigator, 'clipboard', { value: undefined });`),
    );
    await seen.page.context().setOffline(true);
    expect(await seen.page.locator('.call').allTextContents()).toEqual(['9999']);
    await fill(seen, 'OUTREACH', {
      on: '2026-11-27',
      topic: '112',
      kind: 'meeting',
      reached: '40',
      joined: '12',
      place: '“Muscat” – रूवी',
      note: '१२ नए\u200d',
    });
    await fill(seen, 'RELAY', {
      source: 'direct_message',
      text: "It's urgent:\nमेरी बहन को पति मारता है",
      contact: '+968 9212 3456',
      safe: 'no',
    });
    await fill(seen, 'NEED', { text: '200 पर्चे "हिंदी" में' });
    expect(await seen.page.locator('#list li').count()).toBe(3);
    const { records, damaged, missing, closed } = readRecords(await seen.page.locator('#block').inputValue());
    const origin = { reg: 'UPP', c: 'OM', by: '2' };
    expect(records).toMatchObject([
      {
        kind: 'OUTREACH',
        fields: {
          ...origin,
          on: '2026-11-27',
          topic: '112',
          kind: 'meeting',
          reached: '40',
          joined: '12',
          place: '“Muscat” – रूवी',
          note: '१२ नए\u200d',
        },
      },
      {
        kind: 'RELAY',
        fields: {
          ...origin,
          source: 'direct_message',
          text: "It's urgent:\nमेरी बहन को पति मारता है",
          contact: '+968 9212 3456',
          safe: 'no',
        },
      },
      { kind: 'NEED', fields: { ...origin, text: '200 पर्चे "हिंदी" में' } },
    ]);
    expect({ damaged, missing, closed }).toEqual({ damaged: [], missing: [], closed: true });
    // Nothing of a complaint is shown beside the block itself.
    const shown = await seen.page.evaluate(`document.body.innerText.replace(document.getElementById('block').value, '')`);
    expect(shown).not.toContain('बहन');
    await seen.page.locator('#copy').click();
    await expect.poll(() => seen.page.locator('#said').textContent()).toMatch(/कॉपी हुआ|चुना गया/);
    expect(
      await seen.page.evaluate(
        `(({ selectionStart, selectionEnd, value }) => selectionStart === 0 && selectionEnd === value.length)(document.getElementById('block'))`,
      ),
    ).toBe(true);
    await expectSound(seen);
  });

  it('gives each record an id of its own, lets one be removed, and empties the list', async () => {
    await using seen = await eyes.open(kit('en', 'GB', 'London'));
    for (const text of ['one', 'two', 'three']) await fill(seen, 'NEED', { text });
    const ids = readRecords(await seen.page.locator('#block').inputValue()).records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    await seen.page.locator('#list li').nth(1).locator('button').click();
    const left = readRecords(await seen.page.locator('#block').inputValue()).records;
    expect(left.map(({ fields }) => [fields['text'], fields['city']])).toEqual([
      ['one', 'London'],
      ['three', 'London'],
    ]);
    await seen.page.locator('#clear').click();
    expect(await seen.page.locator('#block').inputValue()).toBe('');
    expect(await seen.page.locator('#out').isHidden()).toBe(true);
  });

  it('says what each number is for, where a country has several', async () => {
    await using seen = await eyes.open(kit('en', 'AE'));
    expect(await seen.page.locator('.call').evaluateAll((calls) => calls.map((call) => String(call)))).toEqual([
      'tel:999',
      'tel:998',
      'tel:997',
    ]);
    expect((await seen.page.locator('.calls').innerText()).split(/\s+/)).toEqual(['999', '998', 'ambulance', '997', 'fire']);
  });

  it('refuses more people who joined than were reached, and a form that lacks what is needed', async () => {
    await using seen = await eyes.open(kit('en'));
    await fill(seen, 'OUTREACH', { topic: '112', reached: '4', joined: '12' });
    await expect.poll(() => seen.page.locator('#said').textContent()).toBe('More people joined than were reached.');
    await fill(seen, 'RELAY', { text: '' });
    expect(await seen.page.locator('#list li').count()).toBe(0);
  });

  it('shows either language, and copies through the clipboard or shares where the phone can', async () => {
    await using seen = await eyes.open(kit('en'), PHONE, (context) =>
      context.addInitScript(`Object.defineProperty(navigator, 'share', { value: (given) => { window.shared = given.text; return Promise.resolve(); } });
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } });`),
    );
    expect(await seen.page.locator('h1').innerText()).toBe("Coordinator's kit: Oman");
    // The name is of another direction than the sentence, and turns nothing around.
    expect(await seen.page.locator('h1 + p').innerHTML()).toMatch(/^<bdi>عمران خان<\/bdi> · /);
    await seen.page.locator('#language').click();
    expect(await seen.page.locator('h1').innerText()).toBe('समन्वयक किट: ओमान');
    await fill(seen, 'NEED', { text: 'x' });
    const block = await seen.page.locator('#block').inputValue();
    await seen.page.locator('#copy').click();
    await seen.page.locator('#share').click();
    await expect.poll(() => seen.page.evaluate('[window.copied, window.shared]')).toEqual([block, block]);
    await takePictures(eyes, 'kit-hi', kit('hi'));
    await takePictures(eyes, 'kit-en', kit('en', 'AE'));
  });
});
