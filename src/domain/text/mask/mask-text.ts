/** Makes phone numbers, addresses and identity numbers unreadable where texts leave the desk (law 8). */
import { safeText } from '../safe-text.ts';
import { maskAddresses } from './addresses.ts';
import { maskIdentities } from './identities.ts';
import { keepReadable } from './kept.ts';
import { Masking } from './masking.ts';
import { maskNumbers } from './numbers.ts';

/**
 * The text, cleaned, with the letters and digits of such numbers replaced by `x`, but for the last two, and the names of addresses by `xxx`.
 * Docket numbers of the register's own `series` stay where their check digit is right.
 */
export function maskText(text: string, series: string): string {
  const masking = new Masking(safeText(text));
  keepReadable(masking, series);
  maskAddresses(masking);
  maskIdentities(masking);
  maskNumbers(masking);
  return masking.result();
}
