/** What is said of where a unit belongs. */
import type { Text } from '../text.ts';

export const UNIT_PLACES = {
  cannotStand: (unit: Text, under: Text): Text => ({
    en: `${unit.en} can't report to ${under.en}.`,
    hi: `${unit.hi} को ${under.hi} के अधीन नहीं रखा जा सकता।`,
  }),
  seeTree: { en: 'See which unit reports to which: uppolice unit list --tree', hi: 'कौन किसके अधीन है, देखें: uppolice unit list --tree' },
  standsThere: (unit: Text, under: Text): Text => ({
    en: `${unit.en} reports to ${under.en} already.`,
    hi: `${unit.hi} पहले से ${under.hi} के अधीन है।`,
  }),
  confirmIt: (code: string): Text => ({
    en: `To confirm it: uppolice unit confirm ${code}`,
    hi: `इसकी पुष्टि के लिए: uppolice unit confirm ${code}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
