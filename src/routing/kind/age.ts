/** Whether a post gives somebody's age as that of a child. */
import type { Matter } from '../matter.ts';

const CHILD_UNDER = 18;
const OF_AGE = new Set(['वर्षिय', 'yo', 'yrold', 'yearold']);
const YEARS = new Set(['साल', 'वर्ष', 'year', 'years', 'yr', 'yrs', 'sal', 'varsh']);
/** "17 साल का", "12 years old"; not "2 साल से", "5 साल पहले". */
const BEHIND_YEARS = new Set(['का', 'की', 'के', 'ka', 'ki', 'ke', 'old', 'aged']);
/** "3 साल की सजा", "5 साल के लिए": not an age. */
const NO_AGE = new Set([
  'सजा',
  'लिए',
  'बाद',
  'अंदर',
  'दौरान',
  'भितर',
  'सर्विस',
  'लिये',
  'liye',
  'bad',
  'bad',
  'andar',
  'saja',
  'अनुभव',
  'गारंटि',
  'वारंटि',
]);

export function namesMinor({ words, numbers }: Matter): boolean {
  return numbers.some(({ to, digits }) => {
    if (digits.length > 2 || Number(digits) >= CHILD_UNDER || Number(digits) === 0) return false;
    const unit = words[to]?.form;
    if (unit === undefined) return false;
    if (OF_AGE.has(unit)) return true;
    return YEARS.has(unit) && BEHIND_YEARS.has(words[to + 1]?.form ?? '') && !NO_AGE.has(words[to + 2]?.form ?? '');
  });
}
