/** A unit by name, in both languages. */
import type { Unit } from './unit.ts';
import type { Text } from '../messages/text.ts';

export function unitName({ nameEn, nameHi }: Pick<Unit, 'nameEn' | 'nameHi'>): Text {
  return { en: nameEn, hi: nameHi };
}
