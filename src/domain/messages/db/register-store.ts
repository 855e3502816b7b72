/** What is said of a register that is not finished. */
import type { Text } from '../text.ts';

export const REGISTER_STORE = {
  noSeries: {
    en: 'The register has no series for its docket numbers: it was never finished.',
    hi: 'रजिस्टर में डॉकेट संख्या की शृंखला नहीं है: इसे बनाना अधूरा रह गया है।',
  },
  finishInit: { en: 'Finish it: uppolice init', hi: 'इसे पूरा करें: uppolice init' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
