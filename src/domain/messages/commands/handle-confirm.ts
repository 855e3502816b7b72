/** What `handle confirm` says. */
import { countEn, countHi } from '../counted.ts';
import type { Text } from '../text.ts';

export const HANDLE_CONFIRM = {
  description: {
    en: 'Confirms that unverified handles are ours. Look at the account on X, or ask the unit, first.',
    hi: 'पुष्टि करता है कि असत्यापित हैंडल अपने ही हैं। पहले X पर खाता देखें, या इकाई से पूछें।',
  },
  examples: {
    en: `
Examples:
  $ uppolice handle check bahraichpolice
  $ uppolice handle confirm bahraichpolice bastipolice`,
    hi: `
उदाहरण:
  $ uppolice handle check bahraichpolice
  $ uppolice handle confirm bahraichpolice bastipolice`,
  },
  nothing: { en: 'They were confirmed before.', hi: 'इनकी पुष्टि पहले हो चुकी है।' },
  done: (handles: number, names: string): Text => ({
    en: `Confirmed: ${countEn(handles, 'handle')} (${names}).`,
    hi: `पुष्टि की गई: ${countHi(handles, 'handle')} (${names})।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
