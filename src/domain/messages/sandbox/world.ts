/** What the sandbox says about the files of posts that it is given. */
import type { Text } from '../text.ts';

export const SANDBOX_WORLD = {
  notJson: (file: string, problem: Text): Text => ({
    en: `${file} is not valid JSON: ${problem.en}`,
    hi: `${file} सही JSON नहीं है: ${problem.hi}`,
  }),
  emptyFile: { en: 'the file is empty', hi: 'फ़ाइल खाली है' },
  badLine: (line: number, problem: string): Text => ({ en: `line ${line}: ${problem}`, hi: `पंक्ति ${line}: ${problem}` }),
  givePages: {
    en: 'Give a page of X API v2, or NDJSON with one page or post a line.',
    hi: 'X API v2 का पृष्ठ दें, या NDJSON जिसकी हर पंक्ति में एक पृष्ठ या पोस्ट हो।',
  },
  noFile: (file: string): Text => ({ en: `There is no file ${file}.`, hi: `${file} नाम की कोई फ़ाइल नहीं है।` }),
  checkPath: { en: 'Check the path after --posts.', hi: '--posts के बाद दिया पथ जाँचें।' },
  isFolder: (file: string): Text => ({ en: `${file} is a folder.`, hi: `${file} एक फ़ोल्डर है।` }),
  giveFile: { en: 'Give a file after --posts.', hi: '--posts के बाद फ़ाइल दें।' },
  unreadable: (file: string): Text => ({ en: `This user may not read ${file}.`, hi: `इस उपयोगकर्ता को ${file} पढ़ने की अनुमति नहीं है।` }),
  damaged: (file: string): Text => ({
    en: `${file} is damaged and cannot be unpacked.`,
    hi: `${file} क्षतिग्रस्त है, उसे खोला नहीं जा सका।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
