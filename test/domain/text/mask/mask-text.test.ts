import { describe, expect, it } from 'vitest';
import { maskText } from '../../../../src/domain/text/mask/mask-text.ts';
import { FORMS, KEPT } from './forms.ts';

const masked = (text: string) => maskText(text, 'UPP');

describe('maskText', () => {
  it.each([
    ['call 9876543210', 'call xxxxxxxx10'],
    ['+91-98765 43210', '+xx-xxxxx xxx10'],
    ['९८७६५ ४३२१०', 'xxxxx xxx१०'],
    ['98-76-54-32-10', 'xx-xx-xx-xx-10'],
    ['98765\u200B43210', 'xxxxx\u200Bxxx10'],
    ['आधार 1234 5678 9012', 'आधार xxxx xxxx xx12'],
    ['0522 2721234', 'xxxx xxxxx34'],
    ['PAN abcde1234f', 'PAN xxxxxxxx4f'],
    ['write to ram.k+1@gmail.com now', 'write to xxx@gmail.com now'],
    ['9876543210/9123456789', 'xxxxxxxx10/xxxxxxxx89'],
    ['on 2026-10-31 call 9876543210', 'on 2026-10-31 call xxxxxxxx10'],
  ])('hides all but the last digits or letters of what leads to a person in %j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  describe.each(Object.entries(FORMS))('%s', (_, forms) => {
    it.each(forms)('is masked where it stands alone: %j', (text, expected) => {
      expect(masked(text)).toBe(expected);
    });

    it.each(forms)('masks %j in the midst of a post', (text, expected) => {
      expect(masked(`मदद करें, ${text} ; जल्दी`)).toBe(`मदद करें, ${expected} ; जल्दी`);
    });
  });

  it('knows at least 120 forms', () => {
    expect(Object.values(FORMS).flat().length).toBeGreaterThanOrEqual(120);
  });

  it.each([...KEPT, 'छोड़ा@Uppolice', '31/10/2026 10.30', '2026-10-31 14:05'])('keeps %j, which leads to nobody', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('leaves only numbers of this register, and those only where the check digit is right', () => {
    expect(masked('UPP-2026-000123-8, TRN-2026-000123-8, UPP-2026-000123-7')).toBe(
      'UPP-2026-000123-8, TRN-xxxx-xxxxx3-8, UPP-xxxx-xxxxx3-7',
    );
  });

  it('is not fooled by a number that only begins like a docket number', () => {
    expect(masked('UPP-2026-000123-45')).toBe('UPP-xxxx-xxxxxx-45');
  });

  it('cleans the text before it looks: a mark of writing direction inside a number hides nothing', () => {
    expect(masked('98765\u202E43210')).toBe('xxxxxxxx10');
    expect(masked('98765\u001B[0m43210')).toBe('xxxxxxxx10');
  });

  it('changes no letter of a text without numbers and addresses', () => {
    const hindi = 'क्‍ष श्‍री ज्‌ञ 👮🏽‍♀️🇮🇳 क़ानून — “उद्धरण” … ½ किलो';
    expect(masked(hindi)).toBe(hindi);
  });
});
