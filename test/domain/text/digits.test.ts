import { expect, it } from 'vitest';
import { typedDigits, withLatinDigits } from '../../../src/domain/text/digits.ts';

it('Devanagari digits become Latin ones, and nothing else of the text changes', () => {
  expect(withLatinDigits('०१२३४५६७८९ एटा 7')).toBe('0123456789 एटा 7');
});

it('digits of every script that is typed in Uttar Pradesh become Latin ones where they are typed', () => {
  expect(typedDigits('०९ ۰۹ ٠٩ ０９ 09 एटा')).toBe('09 09 09 09 09 एटा');
});
