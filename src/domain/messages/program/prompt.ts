/** What questions on a terminal say of themselves. */
import type { Text } from '../text.ts';

export const PROMPT = {
  interrupted: { en: 'Interrupted: the question was not answered.', hi: 'बीच में रोका गया: प्रश्न का उत्तर नहीं दिया गया।' },
  inputEnded: {
    en: 'The input ended before the question was answered; nothing was changed by it.',
    hi: 'प्रश्न का उत्तर मिलने से पहले ही इनपुट समाप्त हो गया; इससे कुछ नहीं बदला गया।',
  },
  runAgainAndAnswer: {
    en: 'Run the command again and answer, or give the answer as an option: --help names them',
    hi: 'कमांड दोबारा चलाकर उत्तर दें, या उत्तर विकल्प के रूप में दें: --help में देखें',
  },
  yes: { en: 'Yes', hi: 'हाँ' },
  no: { en: 'No', hi: 'नहीं' },
  /** What is taken for yes and for no, between commas. */
  yesTyped: { en: 'y, yes', hi: 'ह, हाँ, हां, हा, जी हाँ, जी हां' },
  noTyped: { en: 'n, no', hi: 'न, ना, नहीं, नही, जी नहीं' },
  yesOrNo: { en: 'Answer with y (yes) or n (no).', hi: 'हाँ (y) या नहीं (n) में उत्तर दें।' },
  /** Behind the question: what may be typed, and what Enter alone means. */
  choice: (enterIsYes: boolean): Text => ({
    en: enterIsYes ? '(Y/n)' : '(y/N)',
    hi: `(हाँ/नहीं, y/n; Enter: ${enterIsYes ? 'हाँ' : 'नहीं'})`,
  }),
  answerNeeded: { en: 'An answer is needed.', hi: 'उत्तर देना आवश्यक है।' },
  enterMeans: (value: string): Text => ({ en: `Enter alone: ${value}`, hi: `केवल Enter: ${value}` }),
  editorKey: { en: 'Ctrl-O: write it in your editor', hi: 'Ctrl-O: अपने एडिटर में लिखें' },
  number: (choices: number): Text => ({ en: `Number (1-${choices}):`, hi: `संख्या (1-${choices}):` }),
  chooseNumber: (choices: number): Text => ({
    en: `Type a number from 1 to ${choices}, or the words.`,
    hi: `1 से ${choices} तक की कोई संख्या लिखें, या शब्द।`,
  }),
  pressOne: { en: 'Press one of these keys.', hi: 'इनमें से कोई एक कुंजी दबाएँ।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
