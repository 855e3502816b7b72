/** Sentences that many commands share. */
import type { Text } from './text.ts';

export const COMMON = {
  dryRunThenYes: {
    en: 'Look at the plan with --dry-run, then add --yes.',
    hi: 'पहले --dry-run से योजना देखें, फिर --yes जोड़ें।',
  },
  askNothing: { en: 'ask nothing', hi: 'कुछ न पूछें' },
  numbering: (posts: string): Text => ({ en: `Numbering: ${posts} posts`, hi: `संख्या दी जा रही है: ${posts} पोस्ट` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
