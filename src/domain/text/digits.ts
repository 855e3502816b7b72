/** Digits as people type them: Devanagari and Latin ones mean the same. */

export function withLatinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}
