/** How a post that waits is named to a person: by its place in the register, as the id of one that is withheld may not be shown. */
import { typedDigits } from '../../text/digits.ts';
import { unwrapped } from '../../text/unwrapped.ts';

/** `P12`. */
export function waitingReference(id: number): string {
  return `P${id}`;
}

/** null for what is not such a reference. */
export function waitingId(typed: string): number | null {
  const found = /^P(\d{1,15})$/i.exec(unwrapped(typedDigits(typed.normalize('NFKC'))))?.[1];
  return found === undefined ? null : Number(found);
}
