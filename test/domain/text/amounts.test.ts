import { expect, test } from 'vitest';
import { count, microUsd, percent, rupees, usd, usdAndInr } from '../../../src/domain/text/amounts.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1204, '1,204'],
  [100000, '1,00,000'],
  [1234567, '12,34,567'],
])('%i is shown in Indian grouping', (value, shown) => {
  expect(count(value)).toBe(shown);
});

test.each([
  [0, '$0.00'],
  [5_000, '$0.005'],
  [10_000, '$0.01'],
  [12_300_000, '$12.30'],
  [9_285_000, '$9.285'],
  [1_204_500_000, '$1,204.50'],
])('%i millionths of a dollar are shown to the cent, or to a tenth of a cent where that matters', (micro, shown) => {
  expect(usd(micro)).toBe(shown);
});

test('an amount in dollars can carry its whole rupees', () => {
  expect(usdAndInr(12_300_000, 89)).toBe('$12.30 (₹1,095)');
  expect(rupees(5_000, 89)).toBe(0);
});

test('a typed amount becomes whole millionths of a dollar', () => {
  expect(microUsd(0.1 + 0.2)).toBe(300_000);
});

test('a share without a total is a dash', () => {
  expect(percent(null)).toBe('–');
  expect(percent(0.925)).toBe('93 %');
});
