/** What was pasted, without what stood around it where it was copied: quotes, brackets, the end of its sentence. */

/** Backticks and accents are typed as quotes; # and the sign of a list stand before a number. A minus stays: it is no quote. */
const BEFORE = /^(?:[\s\p{Pi}\p{Pf}\p{Ps}\p{Cf}"'`´<#№*•]|[–—-]\s)+/u;
const AFTER = /[\s\p{Pi}\p{Pf}\p{Pe}\p{Cf}"'`´>.,;:!?।॥…*–—-]+$/u;

export function unwrapped(typed: string): string {
  return typed.replace(BEFORE, '').replace(AFTER, '');
}
