import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/render/screen/display-width.ts';
import { complaintTable, type ListRow } from '../../../../src/render/screen/complaint/list.ts';
import { legend } from '../../../../src/render/screen/complaint/list-marks.ts';

type Row = ListRow;

const NOW = new Date('2026-11-02T06:30:00.000Z');
const look = (lang: 'en' | 'hi', columns = 80) => ({ columns, colour: false, stdoutIsTerminal: true, lang, now: NOW });
const PHOTO = { key: '3_1', type: 'photo', url: null, altText: null };

const ROW: Row = {
  docket: 'UPP-2026-000001-5',
  year: 2026,
  serial: 1,
  actionable: 'yes',
  status: 'open',
  attention: false,
  urgency: 'normal',
  followUpAt: null,
  postedAt: '2026-11-02T06:00:00.000Z',
  district: 'Agra',
  complainant: { id: '7', handle: 'asha' },
  withheld: null,
  erased: false,
  text: 'बाइक चोरी',
  media: [],
};

const NAMES = { district: (name: string) => ({ Agra: 'आगरा' })[name] ?? name };
const ENGLISH = { district: (name: string) => name };
const listed = (rows: readonly Partial<Row>[], lang: 'en' | 'hi' = 'en', columns = 80) => {
  const { heading, rows: shown } = complaintTable(
    rows.map((row) => ({ ...ROW, ...row })),
    lang === 'hi' ? NAMES : ENGLISH,
    look(lang, columns),
  );
  return { heading: heading.join('\n'), lines: shown.flat() };
};
const table = (row: Partial<Row>, lang: 'en' | 'hi' = 'en', columns = 80) => {
  const { heading, lines } = listed([row], lang, columns);
  return `${[heading, ...lines].join('\n')}\n`;
};

describe('the text of a complaint in the list', () => {
  it('begins after the handles that it tags', () => {
    expect(table({ text: '@agrapolice @Uppolice: बाइक चोरी' })).toMatch(/Agra +बाइक चोरी/);
    expect(table({ text: '@agrapoliceबाइक चोरी' })).toMatch(/Agra +बाइक चोरी/);
  });

  it('names the attachments of a post that says nothing else', () => {
    expect(table({ text: '@agrapolice', media: [PHOTO, PHOTO] })).toMatch(/Agra +\[photo ×2\]/);
    expect(table({ text: '@agrapolice', media: [PHOTO] })).toMatch(/Agra +\[photo\]/);
    expect(table({ text: '@agrapolice', media: [PHOTO] }, 'hi')).toMatch(/आगरा +\[फोटो\]/);
  });

  it('consists of the handles if a post holds nothing else', () => {
    expect(table({ text: '@agrapolice @Uppolice' })).toMatch(/Agra +@agrapolice @Uppolice/);
  });

  it('is replaced where it is withheld or was erased', () => {
    expect(table({ text: null, withheld: 'class' })).toMatch(/Agra +\[withheld\]/);
    expect(table({ text: null })).toMatch(/Agra +\[the text was erased\]/);
    expect(table({ text: null }, 'hi')).toMatch(/आगरा +\[पाठ हटाया गया\]/);
  });
});

describe('a list of complaints', () => {
  it('has headings and statuses in the language of the reader', () => {
    expect(table({})).toMatch(/^No\. +Age +District +Text\n/);
    expect(table({}, 'hi')).toMatch(/^सं\. +समय +जनपद +विषय\n/);
    expect(legend([{ ...ROW, status: 'in_process', country: null }], { lang: 'hi' })).toEqual(['◐ प्रक्रियाधीन']);
  });

  it('names a docket as it is typed: by its serial, with the year where that is another one', () => {
    expect(table({ serial: 31 })).toMatch(/\n +31 +○ /);
    expect(table({ year: 2025, serial: 31 })).toMatch(/\n2025-31 +○ /);
  });

  it('marks what a docket is, each mark in its own place, and leaves no place for a mark that no row has', () => {
    const rows: Partial<Row>[] = [
      {},
      { status: 'in_process', urgency: 'emergency', attention: true },
      { status: 'closed', actionable: 'no' },
      { status: 'void', actionable: 'unsure' },
      { actionable: 'unsure', attention: true },
    ];
    const marks = (list: readonly Partial<Row>[]) => listed(list).lines.map((line) => /^ *1 {2}(.*?) {2,}30 min/.exec(line)?.[1]);
    expect(marks(rows)).toEqual(['○', '◐▲ !', '● ×', '–', '○ ?!']);
    expect(marks([{}, { attention: true }])).toEqual(['○', '○!']);
  });

  const WORST: Partial<Row>[] = [
    {
      serial: 1_234_567,
      urgency: 'emergency',
      actionable: 'unsure',
      attention: true,
      district: 'Gautam Buddha Nagar',
      text: 'x'.repeat(200),
    },
    { year: 2025, serial: 123_456, status: 'closed', actionable: 'no', district: 'Gautam Buddha Nagar', text: 'क'.repeat(200) },
  ];
  it.each([
    ['en', 80, 45],
    ['hi', 80, 45],
    ['en', 120, 45],
    ['hi', 100, 45],
    ['en', 40, 20],
    ['hi', 40, 20],
    ['en', 60, 20],
  ] as const)('leaves the words their room, whatever else there is: %s at %i columns at least %i cells', (lang, columns, least) => {
    const { lines } = listed(WORST, lang, columns);
    for (const line of lines) {
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      const words = /[xक]+…$/.exec(line)?.[0] ?? '';
      expect(displayWidth(words)).toBeGreaterThanOrEqual(least - 1);
    }
  });

  it('names the complainant where the terminal is wide', () => {
    expect(table({}, 'en', 120)).toContain('@asha');
    expect(table({})).not.toContain('@asha');
  });

  it('explains the marks that occur in it, and no others', () => {
    const marked = { status: 'open', actionable: 'yes', attention: false } as const;
    const urgent = { ...marked, urgency: 'emergency', country: null } as const;
    const spoke = { ...marked, urgency: 'normal', attention: true, country: 'GB' } as const;
    const inEnglish = (rows: Parameters<typeof legend>[0], columns = 100) => legend(rows, { lang: 'en', columns }).join('\n');
    expect(inEnglish([urgent, spoke])).toBe('○ open   ▲ emergency (112 in India)   ! citizen spoke last');
    expect(inEnglish([{ ...urgent, country: 'GB' }])).toBe('○ open   ▲ emergency (999 or 112 in the United Kingdom)');
    const abroad = ['GB', 'AE', 'CA', 'AU', 'US', 'SG', 'XX', 'KW', 'QA'].map((country) => ({ ...urgent, country }));
    for (const lang of ['en', 'hi'] as const) {
      for (const columns of [60, 80, 120]) {
        const shown = legend([...abroad, spoke], { lang, columns });
        for (const line of shown) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(shown.join('\n')).toMatch(lang === 'en' ? /GB 999 or 112/ : /GB 999 या 112/);
      }
    }
    expect(inEnglish(abroad, 60)).toMatch(/\d more: see show\)$/);
    expect(legend([spoke], { lang: 'hi' })).toEqual(['○ लंबित   ! नागरिक का नया संदेश']);
    expect(legend([{ ...urgent, status: 'closed', actionable: 'no', urgency: 'normal' }], { lang: 'en' })).toEqual([
      '● closed   × not a complaint',
    ]);
    expect(legend([], { lang: 'en' })).toEqual([]);
  });

  it('names the number of India also where an emergency abroad stands beside one in India, and first', () => {
    const urgent = { ...ROW, urgency: 'emergency', country: null } as const;
    const words = (rows: readonly { country: string | null; text?: string | null }[], columns: number) =>
      legend(
        rows.map((row) => ({ ...urgent, ...row })),
        { lang: 'en', columns },
      ).join('\n');
    expect(words([{ country: 'GB' }, { country: null }], 120)).toContain('▲ emergency (112 in India; 999 or 112 in the United Kingdom)');
    expect(words([{ country: 'GB' }, { country: 'AE' }, { country: null }], 80)).toContain('▲ emergency (IN 112, GB 999 or 112, AE 999)');
    expect(words([{ country: 'GB' }, { country: 'AE' }, { country: null }], 40)).toMatch(/▲ emergency \(IN 112, .*\)/);
    // Who may be abroad may be in India.
    const perhaps = { country: null, text: 'I live in Toronto Canada, save us' };
    expect(words([perhaps], 120)).toMatch(/▲ emergency \(112 in India; in Canada 911\)|▲ emergency \(112 in India\)/);
  });
});
