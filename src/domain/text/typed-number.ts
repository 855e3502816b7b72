/** Numbers as people type them: the digits of any script that is typed here, and nothing that only programs write (`0x10`, `1e2`). */
import { typedDigits } from './digits.ts';

/** null for what is not a whole number of at most 15 digits. */
export function wholeTyped(typed: string): number | null {
  const digits = typedDigits(typed.trim());
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** With up to six decimals; the sign of its currency may stand before it. null for what is no such number. */
export function decimalTyped(typed: string, sign: '' | '$' | '₹' = ''): number | null {
  const text = typedDigits(typed.trim());
  const digits = sign !== '' && text.startsWith(sign) ? text.slice(sign.length).trimStart() : text;
  return /^\d{1,9}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : null;
}
