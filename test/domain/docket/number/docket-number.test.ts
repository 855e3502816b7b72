import { describe, expect, it } from 'vitest';
import { checkDigit, findDocketNumbers, formatDocket } from '../../../../src/domain/docket/number/docket-number.ts';
import { parseDocketReference } from '../../../../src/domain/docket/number/docket-reference.ts';
import { UserError } from '../../../../src/domain/user-error.ts';
import fc from '../../../support/fast-check.ts';
import { refusal } from '../../../support/fails.ts';

const numbers = fc.record({
  series: fc.constantFrom('UPP', 'TRN', 'A1'),
  year: fc.integer({ min: 2016, max: 2099 }),
  serial: fc.integer({ min: 1, max: 99_999_999 }),
});

/** Year and serial as they stand in a number, and the number rebuilt from them. */
function digitsOf(text: string): string {
  return text.replace(/^[A-Z0-9]+-/, '').replaceAll('-', '');
}
function withDigits(text: string, digits: string): string {
  const [series = '', year = '', serial = ''] = text.split('-');
  return `${series}-${digits.slice(0, year.length)}-${digits.slice(year.length, year.length + serial.length)}-${digits.at(-1)}`;
}

describe('a docket number', () => {
  it('has series, year, at least six digits of serial and a check digit', () => {
    expect(formatDocket('UPP', { year: 2026, serial: 123 })).toMatch(/^UPP-2026-000123-\d$/);
    expect(formatDocket('UPP', { year: 2026, serial: 1_234_567 })).toMatch(/^UPP-2026-1234567-\d$/);
  });

  it("has the digit of Damm's published example: 572 checks to 4", () => {
    // The table's own property: a number with its digit comes out as 0. 0000 00572 would be the same with leading zeros.
    expect(checkDigit(0, 572)).toBe('4');
  });

  it('reads back as it was written, in Latin and in Devanagari digits, whatever the case and the dash', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const text = formatDocket(number.series, number);
        const typed = [
          text,
          text.toLowerCase(),
          ` ${text} `,
          text.replaceAll('-', '–'),
          text.replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit))),
        ];
        for (const each of typed.slice(0, number.series === 'A1' ? 4 : 5))
          expect(parseDocketReference(each)).toEqual({ kind: 'whole', number });
      }),
    );
  });

  it('is refused with one wrong digit, or two neighbours swapped, wherever it is', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const text = formatDocket(number.series, number);
        const digits = digitsOf(text);
        const place = at % digits.length;
        const wrong = digits.slice(0, place) + ((Number(digits[place]) + by) % 10) + digits.slice(place + 1);
        expect(() => parseDocketReference(withDigits(text, wrong))).toThrow(UserError);
        expect(findDocketNumbers(withDigits(text, wrong))).toEqual([]);
        const swapped = digits.slice(0, place) + (digits[place + 1] ?? '') + digits[place] + digits.slice(place + 2);
        if (place + 1 < digits.length && swapped !== digits)
          expect(() => parseDocketReference(withDigits(text, swapped))).toThrow(UserError);
      }),
    );
  });

  it('is not read with a leading zero before seven digits, even where the check digit fits: it would be taken for another number', () => {
    for (let digit = 0; digit <= 9; digit++) {
      expect(() => parseDocketReference(`UPP-2026-0134567-${digit}`)).toThrow(expect.objectContaining({ code: 'bad_input' }));
      expect(findDocketNumbers(`UPP-2026-0134567-${digit}`)).toEqual([]);
    }
  });

  it('is refused with the reason that a digit is wrong, and with a way to go on', () => {
    const right = formatDocket('UPP', { year: 2026, serial: 123 });
    const wrong = `${right.slice(0, -1)}${(Number(right.at(-1)) + 1) % 10}`;
    const { code, message, hints } = refusal(() => parseDocketReference(wrong));
    expect([code, message]).toEqual(['bad_input', expect.stringContaining('check digit')]);
    expect(hints.join(' ')).toContain('same command with 2026-123');
  });

  it('is found in a text, glued to Hindi or to punctuation, but not inside another number or word', () => {
    const text = formatDocket('UPP', { year: 2026, serial: 123 });
    const found = [{ series: 'UPP', year: 2026, serial: 123 }];
    for (const around of [
      `मेरी शिकायत${text}का क्या हुआ`,
      `(${text})`,
      `no.${text}.`,
      text.toLowerCase(),
      text.replaceAll('-', '–'),
      `${text}\n`,
    ])
      expect(findDocketNumbers(around)).toEqual(found);
    for (const around of [`UPP123456${text}`, `${text}7`, `1-${text}`, text.slice(0, -2)]) expect(findDocketNumbers(around)).toEqual([]);
    expect(findDocketNumbers(`${text} and ${formatDocket('UPP', { year: 2025, serial: 9 })}`)).toHaveLength(2);
  });
});
