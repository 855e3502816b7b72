import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/render/screen/display-width.ts';
import { complaintTable, legend } from '../../../../src/render/screen/complaint/list.ts';

type Row = Parameters<typeof complaintTable>[0][number];

const NOW = new Date('2026-11-02T06:30:00.000Z');
const look = (lang: 'en' | 'hi', columns = 80) => ({ columns, colour: false, stdoutIsTerminal: true, lang, now: NOW });
const PHOTO = { key: '3_1', type: 'photo', url: null, altText: null };

const ROW: Row = {
  docket: 'UPP-2026-000001-5',
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

const table = (row: Partial<Row>, lang: 'en' | 'hi' = 'en', columns = 80) =>
  complaintTable([{ ...ROW, ...row }], { district: (name) => (lang === 'hi' && name === 'Agra' ? 'आगरा' : name) }, look(lang, columns));

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
    expect(table({})).toMatch(/^Docket +Status +Age +District +Text\n/);
    expect(table({}, 'hi')).toMatch(/^डॉकेट +स्थिति +समय +जनपद +विषय\n/);
    expect(table({ status: 'in_process' }, 'hi')).toContain('प्रक्रियाधीन');
  });

  it('names the complainant where the terminal is wide', () => {
    expect(table({}, 'en', 120)).toContain('@asha');
    expect(table({})).not.toContain('@asha');
  });

  it('explains the marks that occur in it, and no others', () => {
    const urgent = { urgency: 'emergency', attention: false, country: null } as const;
    const spoke = { urgency: 'normal', attention: true, country: 'GB' } as const;
    expect(legend([urgent, spoke], 'en')).toBe('▲ emergency   ! citizen spoke last');
    expect(legend([urgent, { ...urgent, country: 'GB' }, { ...urgent, country: 'AE' }], 'en')).toBe(
      '▲ emergency (999 or 112 in United Kingdom; 999 (ambulance 998, fire 997) in United Arab Emirates)',
    );
    const abroad = ['GB', 'AE', 'CA', 'AU', 'US', 'SG', 'XX', 'KW', 'QA'].map((country) => ({ ...urgent, country }));
    expect(legend(abroad.slice(0, 2), 'en', 80)).toBe('▲ emergency (GB 999 or 112, AE 999)');
    for (const lang of ['en', 'hi'] as const) {
      for (const columns of [60, 80, 120]) {
        const shown = legend([...abroad, spoke], lang, columns);
        for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(shown).toMatch(lang === 'en' ? /GB 999 or 112/ : /GB 999 या 112/);
      }
    }
    expect(legend(abroad, 'en', 60)).toMatch(/\d more: see show\)$/);
    expect(legend([spoke], 'hi')).toBe('! नागरिक का संदेश लंबित');
    expect(legend([{ ...ROW, country: null }], 'en')).toBe('');
  });
});
