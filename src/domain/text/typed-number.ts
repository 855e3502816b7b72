/** Numbers as people type them: Latin or Devanagari digits, and nothing that only programs write (`0x10`, `1e2`). */
import { withLatinDigits } from './digits.ts';

/** null for what is not a whole number of at most 15 digits. */
export function wholeTyped(typed: string): number | null {
  const digits = withLatinDigits(typed.trim());
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** With up to six decimals; the sign of its currency may stand before it. null for what is no such number. */
export function decimalTyped(typed: string, sign: '' | '$' | '₹' = ''): number | null {
  const text = withLatinDigits(typed.trim());
  const digits = sign !== '' && text.startsWith(sign) ? text.slice(sign.length).trimStart() : text;
  return /^\d{1,9}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : null;
}
