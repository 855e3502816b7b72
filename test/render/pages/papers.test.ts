import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/domain/check-line/read-records.ts';
import { type AppointmentPapers, appointmentPapers, cardLine, monthsAfter } from '../../../src/domain/overseas/appointment-papers.ts';
import { identityCard } from '../../../src/render/pages/coordinator/card.ts';
import { appointmentLetter } from '../../../src/render/pages/coordinator/letter.ts';
import { qrCode } from '../../../src/render/pages/qr-code.ts';
import { describeInBrowser, type Eyes, itIsSound, PHONE, takePictures } from '../../support/pages/browser.ts';

const NOW = new Date('2026-11-28T04:30:00.000Z');
const PROVENANCE = { register: 'UPP', asOf: NOW, head: `1204:${'a1'.repeat(32)}:${'0b'.repeat(32)}` };

const NAMES = {
  short: 'Asha Verma',
  hindi: 'डॉ. श्रीमती राजराजेश्वरी देवी विश्वकर्मा त्रिपाठी',
  arabic: 'عبد الرحمن بن محمد الأنصاري',
  accents: 'José María Ñandú-Łukasiewicz Ángström',
  longest: `${'Venkatanarasimharajuvaripeta '.repeat(7)}`.trim().slice(0, 200),
  hostile: '</p><script>alert(1)</script> \u202e"Asha"',
};

const papers = (name: string, city: string | null = 'London', country = 'GB'): AppointmentPapers =>
  appointmentPapers({ id: 3, name, country, city, handle: 'asha_london', from: '2026-11-01T18:30:00.000Z' }, 'UPP', NOW, 12);

/** What a code holds, read from its drawing: ten dots for each module. */
function readFromDrawing(drawing: string): string {
  const size = Number(/viewBox="0 0 (\d+) /.exec(drawing)?.[1]);
  const [width, data] = [size * 10, new Uint8Array(size * 10 * size * 10 * 4).fill(255)];
  for (const [, x, y, length] of (/fill="#000000" d="([^"]*)"/.exec(drawing)?.[1] ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * 10; row < Number(y) * 10 + 10; row++) {
      for (let at = Number(x) * 10; at < (Number(x) + Number(length)) * 10; at++)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data }, { timeLimit: 60_000 });
}

describe('the papers of a coordinator', () => {
  it.each(Object.entries(NAMES))('have a code that gives back name, place and validity and passes its check: %s', (_, name) => {
    const line = readFromDrawing(qrCode(cardLine(papers(name)), 'x').source);
    expect(line).toBe(cardLine(papers(name)));
    expect(readRecords(line)).toMatchObject({
      damaged: [],
      records: [
        {
          kind: 'CARD',
          id: '000000000003',
          fields: { reg: 'UPP', name, country: 'GB', city: 'London', from: '2026-11-02', until: '2027-11-28' },
        },
      ],
    });
  });

  it('hold neither telephone nor address of the coordinator', () => {
    const person = {
      id: 3,
      name: 'Asha',
      country: 'GB',
      city: null,
      handle: null,
      from: NOW.toISOString(),
      phone: '+447700900123',
      email: 'asha@example.org',
    };
    const given = appointmentPapers(person, 'UPP', NOW, 12);
    for (const page of [appointmentLetter(given, 'en', PROVENANCE), identityCard(given, 'en', PROVENANCE), cardLine(given)]) {
      expect(page).not.toMatch(/7700|asha@/);
    }
  });

  it('name the number of the country first, in both languages, and the days as officers write them', () => {
    const page = appointmentLetter(papers('Asha', null, 'OM'), 'hi', PROVENANCE);
    expect(page).toContain('9999 in Oman, before anything else');
    expect(page).toContain('ओमान में 9999');
    expect(page).toContain('02-11-2026');
    expect(page).toContain('28-11-2027');
    expect(identityCard(papers('Asha', null, 'OM'), 'hi', PROVENANCE)).toContain('28-11-2027 तक मान्य');
  });

  it.each([
    ['2026-11-28', 12, '2027-11-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('of %s hold for %i months, to %s', (day, months, until) => {
    expect(monthsAfter(day, months)).toBe(until);
  });

  it('let no name run', () => {
    for (const page of [
      appointmentLetter(papers(NAMES.hostile), 'en', PROVENANCE),
      identityCard(papers(NAMES.hostile), 'en', PROVENANCE),
    ]) {
      expect(page).not.toContain('<script');
      expect(page).not.toContain('\u202e');
    }
  });
});

/** The picture of the code, as a camera would have it. */
async function readFromScreen(eyes: Eyes, page: string): Promise<string> {
  await using seen = await eyes.open(page, { width: 1440, height: 900 });
  const picture = (await seen.page.locator('.qr').screenshot()).toString('base64');
  await using reader = await eyes.open('<!doctype html><title>x</title>');
  const { width, height, data } = (await reader.page.evaluate(`new Promise((done) => {
    const picture = new Image();
    picture.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
      const context = canvas.getContext('2d');
      context.drawImage(picture, 0, 0);
      done({ width: picture.width, height: picture.height, data: [...context.getImageData(0, 0, picture.width, picture.height).data] });
    };
    picture.src = 'data:image/png;base64,${picture}';
  })`)) as { width: number; height: number; data: number[] };
  return decodeQR({ width, height, data: Uint8Array.from(data) }, { timeLimit: 60_000, effort: 5 });
}

describeInBrowser('the papers of a coordinator', (eyes) => {
  itIsSound(eyes, 'the letter', () => appointmentLetter(papers(NAMES.hindi), 'hi', PROVENANCE));
  itIsSound(eyes, 'the card', () => identityCard(papers(NAMES.arabic), 'en', PROVENANCE));

  it.each(Object.entries(NAMES))('the card shows the whole name: %s', async (_, name) => {
    const page = identityCard(papers(name), 'hi', PROVENANCE);
    await using seen = await eyes.open(page, PHONE);
    // Nothing reaches below the line at the foot, or over the edge.
    const room = await seen.page.evaluate(`(() => {
      const card = document.querySelector('.card'), foot = card.querySelector('.foot').getBoundingClientRect();
      const inside = card.querySelector('.body > div').getBoundingClientRect(), back = document.querySelector('.back');
      return { front: inside.bottom <= foot.top + 1, wide: card.scrollWidth <= card.clientWidth + 1, back: back.scrollHeight <= back.clientHeight + 1 };
    })()`);
    expect(room).toEqual({ front: true, wide: true, back: true });
  });

  it('the code of the card is read from the screen', async () => {
    const given = papers(NAMES.hindi);
    expect(await readFromScreen(eyes, identityCard(given, 'hi', PROVENANCE))).toBe(cardLine(given));
  });

  it('the card is 85.6 by 54 mm on paper, and the letter fills no more than one sheet', async () => {
    await using card = await eyes.open(identityCard(papers(NAMES.short), 'en', PROVENANCE));
    await card.page.emulateMedia({ media: 'print' });
    const box = await card.page.locator('.card').first().boundingBox();
    expect([box?.width, box?.height].map((pixels) => Math.round(((pixels ?? 0) / 96) * 254) / 10)).toEqual([85.6, 54]);
    for (const lang of ['en', 'hi'] as const) {
      await using letter = await eyes.open(appointmentLetter(papers(NAMES.hindi), lang, PROVENANCE));
      const pdf = (await letter.page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });

  it('can be looked at', async () => {
    await takePictures(eyes, 'letter-hi', appointmentLetter(papers(NAMES.hindi), 'hi', PROVENANCE));
    await takePictures(eyes, 'letter-en', appointmentLetter(papers(NAMES.accents), 'en', PROVENANCE));
    await takePictures(eyes, 'card-hi', identityCard(papers(NAMES.hindi), 'hi', PROVENANCE));
    await takePictures(eyes, 'card-ar', identityCard(papers(NAMES.arabic), 'en', PROVENANCE));
    await takePictures(eyes, 'card-longest', identityCard(papers(NAMES.longest), 'en', PROVENANCE));
    expect(cardLine(papers(NAMES.short))).toContain('Asha+Verma');
  });
});
