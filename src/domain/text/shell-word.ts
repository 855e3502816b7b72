/** Words of a command line that is shown to be copied. */

/** As a shell takes it for one word. */
export function shellWord(value: string): string {
  return /^[\p{L}\p{M}\p{N}_,.:@-]+$/u.test(value) ? value : `"${value.replace(/["$`\\]/g, '\\$&')}"`;
}
