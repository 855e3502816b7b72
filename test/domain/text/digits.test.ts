import { expect, it } from 'vitest';
import { withLatinDigits } from '../../../src/domain/text/digits.ts';

it('Devanagari digits become Latin ones, and nothing else of the text changes', () => {
  expect(withLatinDigits('०१२३४५६७८९ एटा 7')).toBe('0123456789 एटा 7');
});
