/** What `route` says. */
import { count } from '../../../text/amounts.ts';
import { countEn, countHi } from '../../counted.ts';
import { plural, type Text } from '../../text.ts';

export const ROUTE = {
  description: {
    en: 'Reads open complaints again that were read by older rules, unless a person has decided the district or a unit has been informed. Every change is recorded as an event.',
    hi: 'पुराने नियमों से पढ़ी गई खुली शिकायतें फिर से पढ़ता है, सिवाय उनके जिनका जनपद किसी व्यक्ति ने तय किया या जिनकी सूचना किसी इकाई को जा चुकी है। हर बदलाव घटना के रूप में दर्ज होता है।',
  },
  all: { en: 'also those that the present rules have read', hi: 'वे भी जो वर्तमान नियमों से पढ़ी जा चुकी हैं' },
  dryRun: { en: 'show what would change, and change nothing', hi: 'केवल दिखाएँ कि क्या बदलेगा, कुछ न बदलें' },
  examples: {
    en: `
Examples:
  $ uppolice route --dry-run
  $ uppolice route --all --json`,
    hi: `
उदाहरण:
  $ uppolice route --dry-run
  $ uppolice route --all --json`,
  },
  progress: (read: number): Text => ({
    en: `Reading again: ${countEn(read, 'complaint')}`,
    hi: `फिर से पढ़ी जा रही: ${countHi(read, 'complaint')}`,
  }),
  result: (ruleset: string, read: number, changed: number, dryRun: boolean): Text => ({
    en: `Rules ${ruleset}: ${countEn(read, 'complaint')} read again, ${count(changed)} ${dryRun ? 'would change' : 'changed'}.`,
    hi: `नियम ${ruleset}: ${countHi(read, 'complaint')} फिर से ${plural(read, 'पढ़ी गई', 'पढ़ी गईं')}, ${count(changed)} ${dryRun ? plural(changed, 'बदलेगी', 'बदलेंगी') : plural(changed, 'बदली', 'बदलीं')}।`,
  }),
  docket: { en: 'Docket', hi: 'डॉकेट' },
  was: { en: 'Was', hi: 'पहले' },
  is: { en: 'Is', hi: 'अब' },
  wouldBe: { en: 'Would be', hi: 'होगा' },
  undecided: {
    auto: { en: '–', hi: '–' },
    review: { en: '– (for a person to decide)', hi: '– (व्यक्ति तय करे)' },
    none: { en: '– (no place named)', hi: '– (स्थान नहीं बताया)' },
  },
} as const satisfies Record<string, Text | Record<string, Text> | ((...values: never[]) => Text)>;
