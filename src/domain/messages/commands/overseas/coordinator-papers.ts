/** What `coordinator letter` and `coordinator card` say. */
import type { Text } from '../../text.ts';

export const COORDINATOR_PAPERS = {
  letterDescription: {
    en: 'Writes the letter of appointment as a page that prints on one sheet, in both languages. Type the number, the place (GB, GB/London, London) or the name.',
    hi: 'नियुक्ति पत्र एक पृष्ठ के रूप में लिखता है जो दोनों भाषाओं में एक पन्ने पर छपता है। क्रमांक, स्थान (GB, GB/London, London) या नाम लिखें।',
  },
  cardDescription: {
    en: 'Writes the identity card as a page that prints in the size of a bank card, with a QR code. Type the number, the place (GB, GB/London, London) or the name.',
    hi: 'पहचान पत्र एक पृष्ठ के रूप में लिखता है जो बैंक कार्ड के आकार में क्यूआर कोड सहित छपता है। क्रमांक, स्थान (GB, GB/London, London) या नाम लिखें।',
  },
  months: { en: 'valid for so many months', hi: 'इतने माह मान्य' },
  letterExamples: {
    en: `
Examples:
  $ uppolice coordinator letter GB/London --out letter.html
  $ uppolice --lang hi coordinator letter 3 --months 24 --out letter.html`,
    hi: `
उदाहरण:
  $ uppolice coordinator letter GB/London --out letter.html
  $ uppolice --lang hi coordinator letter 3 --months 24 --out letter.html`,
  },
  cardExamples: {
    en: `
Examples:
  $ uppolice coordinator card GB/London --out card.html
  $ uppolice --lang hi coordinator card London --months 6 --out card.html --force`,
    hi: `
उदाहरण:
  $ uppolice coordinator card GB/London --out card.html
  $ uppolice --lang hi coordinator card London --months 6 --out card.html --force`,
  },
  written: (file: string, name: string, place: Text, until: string): Text => ({
    en: `${file}: ${name}, ${place.en}, valid until ${until}. Open it in a browser and print it at actual size.`,
    hi: `${file}: ${name}, ${place.hi}, ${until} तक मान्य। ब्राउज़र में खोलकर वास्तविक आकार में छापें।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
