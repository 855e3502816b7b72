/** Digits as people write and type them: those of other scripts mean the same as Latin ones. */

/** Of posts, and of what is looked for in them: Devanagari digits. */
export function withLatinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** Zero of each script that is typed in Uttar Pradesh or that a phone's keyboard writes: Devanagari, Urdu, Arabic, full width. */
const ZEROS = [0x0966, 0x06f0, 0x0660, 0xff10];

/** Of what is typed on a command line or at a question: digits of every script that is typed here. */
export function typedDigits(text: string): string {
  return text.replace(/[०-९۰-۹٠-٩０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}
