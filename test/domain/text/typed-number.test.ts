import { expect, it } from 'vitest';
import { decimalTyped, wholeTyped } from '../../../src/domain/text/typed-number.ts';

it.each([
  ['12', 12],
  [' 007 ', 7],
  ['५०', 50],
  ['१२3', 123],
])('the whole number "%s" is read', (typed, value) => {
  expect(wholeTyped(typed)).toBe(value);
});

it.each(['', ' ', '-1', '+1', '1.5', '0x10', '1e2', '1,000', '1 000', 'Infinity', '१२a', '1234567890123456'])(
  '"%s" is not a whole number',
  (typed) => {
    expect(wholeTyped(typed)).toBeNull();
  },
);

it.each([
  ['2.50', '', 2.5],
  ['१२.५', '', 12.5],
  ['$50', '$', 50],
  ['$ 0.005', '$', 0.005],
  ['५०', '$', 50],
  ['₹88', '₹', 88],
] as const)('"%s" is read where the sign %s may stand', (typed, sign, value) => {
  expect(decimalTyped(typed, sign)).toBe(value);
});

it.each([
  ['$50', ''],
  ['₹50', '$'],
  ['1e2', ''],
  ['.5', ''],
  ['5.', ''],
  ['1.1234567', ''],
  ['$', '$'],
  ['-$5', '$'],
] as const)('"%s" is not a number where the sign %s may stand', (typed, sign) => {
  expect(decimalTyped(typed, sign)).toBeNull();
});
