/** Units by name, in both languages. */

import { type Text, verbatim } from '../messages/text.ts';
import type { Unit } from './unit.ts';

export function unitName({ nameEn, nameHi }: Pick<Unit, 'nameEn' | 'nameHi'>): Text {
  return { en: nameEn, hi: nameHi };
}

/** A unit that is not among `units` has only its code. */
export function unitNameOf(code: string, units: ReadonlyMap<string, Pick<Unit, 'nameEn' | 'nameHi'>>): Text {
  const unit = units.get(code);
  return unit ? unitName(unit) : verbatim(code);
}
