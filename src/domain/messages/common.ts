/** Sentences that many commands share. */
import { countEn, countHi } from './counted.ts';
import type { Text } from './text.ts';

export const COMMON = {
  dryRunThenYes: {
    en: 'Look at the plan with --dry-run, then add --yes.',
    hi: 'पहले --dry-run से योजना देखें, फिर --yes जोड़ें।',
  },
  addYes: { en: 'Add --yes to agree to it.', hi: 'सहमति के लिए --yes जोड़ें।' },
  askNothing: { en: 'ask nothing', hi: 'कुछ न पूछें' },
  numbering: (posts: number): Text => ({ en: `Numbering: ${countEn(posts, 'post')}`, hi: `संख्या दी जा रही है: ${countHi(posts, 'post')}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
