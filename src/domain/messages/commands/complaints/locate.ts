/** What `locate` says. */
import type { Text } from '../../text.ts';

export const LOCATE = {
  description: {
    en: 'Reads a text as the register would: which district it concerns and which words say so, and what kind of matter it is. Works offline and needs no register.',
    hi: 'पाठ को रजिस्टर की तरह पढ़ता है: किस जनपद का है, किन शब्दों से पता चला, और मामला किस प्रकार का है। ऑफ़लाइन चलता है, रजिस्टर आवश्यक नहीं।',
  },
  explain: {
    en: 'the text with the evidence marked, and how much each piece counts',
    hi: 'पाठ में साक्ष्य चिह्नित, और हर साक्ष्य का भार',
  },
  ndjson: {
    en: 'one {"id", "text"} a line on standard input, one answer a line, in the same order',
    hi: 'मानक इनपुट पर हर पंक्ति में {"id", "text"}, उसी क्रम में हर पंक्ति का उत्तर',
  },
  examples: {
    en: `
Examples:
  $ uppolice locate "थाना रसड़ा, जिला बलिया में बाइक चोरी हो गई"
  $ uppolice locate --explain "mera ghar Unnao me hai, police nahi sunti"
  $ uppolice locate --ndjson < posts.ndjson > located.ndjson`,
    hi: `
उदाहरण:
  $ uppolice locate "थाना रसड़ा, जिला बलिया में बाइक चोरी हो गई"
  $ uppolice locate --explain "mera ghar Unnao me hai, police nahi sunti"
  $ uppolice locate --ndjson < posts.ndjson > located.ndjson`,
  },
  textsOnStdin: { en: 'With --ndjson the texts come on standard input.', hi: '--ndjson के साथ पाठ मानक इनपुट से आते हैं।' },
  whichText: { en: 'The text is missing.', hi: 'पाठ देना आवश्यक है।' },
  example: {
    en: 'For example: uppolice locate "थाना रसड़ा, जिला बलिया में चोरी"',
    hi: 'जैसे: uppolice locate "थाना रसड़ा, जिला बलिया में चोरी"',
  },
  many: { en: 'For many texts: uppolice locate --ndjson < posts.ndjson', hi: 'बहुत से पाठ: uppolice locate --ndjson < posts.ndjson' },
  noJson: (line: number): Text => ({ en: `Line ${line} is not JSON.`, hi: `पंक्ति ${line} JSON नहीं है।` }),
  noText: (line: number): Text => ({ en: `Line ${line} has no "text".`, hi: `पंक्ति ${line} में "text" नहीं है।` }),
  lineForm: {
    en: 'Each line must be one object: {"id": "1", "text": "…"}',
    hi: 'हर पंक्ति में एक ऑब्जेक्ट हो: {"id": "1", "text": "…"}',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
