import { describe, expect, it } from 'vitest';
import { displayWidth, fitText, levelText, wrapText } from '../../../src/render/screen/display-width.ts';
import fc from '../../support/fast-check.ts';

/** As tmux 3.3a and GNU screen 4.9 moved their cursors, and what string-width 8.3 makes of the same text (docs/decisions/0014). */
const MEASURED: readonly [text: string, terminal: number, stringWidth: number][] = [
  ['abc', 3, 3],
  ['शिकायत', 6, 6],
  ['कु', 1, 1],
  ['कि', 2, 2],
  ['कौ', 2, 2],
  ['हिंदी', 4, 4],
  ['हँस', 2, 2],
  ['दुःख', 3, 3],
  ['कॉल', 3, 3],
  ['ढ़ाई', 3, 3],
  ['पढ\u093Cाई', 4, 4],
  ['ॐ', 1, 1],
  ['१२३', 3, 3],
  ['एफ०आई०आर०', 9, 9],
  ['क्ष', 2, 1],
  ['त्र', 2, 1],
  ['ज्ञान', 4, 3],
  ['श्री', 3, 2],
  ['कृष्ण', 3, 2],
  ['स्त्री', 4, 2],
  ['क्षेत्र', 4, 2],
  ['लक्ष्मी', 5, 3],
  ['प्रार्थी', 6, 4],
  ['विद्यार्थी', 8, 6],
  ['निस्तारित', 8, 7],
  ['प्रक्रियाधीन', 10, 8],
  ['अनिर्धारित', 9, 8],
  ['थाना एत्मादपुर', 12, 11],
  ['बुलन्दशहर', 7, 6],
  ['क्\u200Cष', 2, 2],
  ['বাংলা', 5, 5],
  ['e\u0301', 1, 1],
  ['₹500', 4, 4],
  ['…–●▲→✓×“”', 9, 9],
  ['👍', 2, 2],
  ['🇮🇳', 2, 2],
  ['☎', 1, 1],
  ['☎\uFE0F', 1, 2],
  ['日本', 4, 4],
  ['한국', 4, 4],
  ['ﾊﾟ', 2, 2],
];

describe('displayWidth', () => {
  it.each(MEASURED)('gives %s %i cells, as terminals do', (text, terminal) => {
    expect(displayWidth(text)).toBe(terminal);
  });

  it('differs from string-width where consonants join: every consonant of a conjunct has its cell', () => {
    const conjunct = /\p{Script=Devanagari}\u094D\p{Script=Devanagari}/u;
    const differing = MEASURED.filter(([text, terminal, stringWidth]) => terminal !== stringWidth && text !== '☎\uFE0F');
    expect(differing.length).toBeGreaterThan(10);
    for (const [text, terminal, stringWidth] of differing) {
      expect(text).toMatch(conjunct);
      expect(stringWidth).toBeLessThan(terminal);
    }
  });
});

describe('levelText', () => {
  it.each([
    ['a conjunct written with a joiner', 'क्\u200Dष', 'क्ष'],
    ['a skin tone', '👍🏽', '👍'],
    ['a family joined into one emoji', '👨\u200D👩\u200D👧', '👨'],
    ['a variation selector', '☎\uFE0F', '☎'],
    ['a soft hyphen', 'a\u00ADb', 'ab'],
  ])('takes out what terminals measure differently: %s', (_, text, level) => {
    expect(levelText(text)).toBe(level);
  });

  it('leaves the non-joiner, which changes what is read and no width', () => {
    expect(levelText('क्\u200Cष')).toBe('क्\u200Cष');
  });
});

describe('fitText', () => {
  it('cuts to no more than the cells asked for, at the end of a syllable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, cells) => {
        expect(displayWidth(fitText(text, cells))).toBeLessThanOrEqual(cells);
      }),
    );
    expect(fitText('मोटरसाइकिल चोरी', 7)).toBe('मोटरसा…');
  });
});

describe('wrapText', () => {
  it('loses no letter and exceeds no line', () => {
    const text = 'थाना जलेसर क्षेत्र में मोटरसाइकिल चोरी https://example.com/a-very-long-address-without-any-space';
    const lines = wrapText(text, 20);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(20);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
