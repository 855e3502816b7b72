/** What the program itself says: its help, and what it says when something is wrong with it. */
import type { Text } from '../text.ts';

export const PROGRAM = {
  description: {
    en: 'The complaint register of the Twitter Seva desk, Uttar Pradesh Police.',
    hi: 'ट्विटर सेवा डेस्क, उत्तर प्रदेश पुलिस का शिकायत रजिस्टर।',
  },
  version: { en: 'show the version', hi: 'संस्करण दिखाएँ' },
  db: { en: 'the register: a SQLite file or postgres://…', hi: 'रजिस्टर: SQLite फ़ाइल या postgres://…' },
  lang: { en: 'the language of the screen', hi: 'स्क्रीन की भाषा' },
  json: { en: 'print one JSON value and nothing else', hi: 'केवल एक JSON मान छापें' },
  noColor: { en: 'no colours', hi: 'बिना रंग' },
  noPager: { en: 'long answers run on instead of opening a pager', hi: 'लंबा उत्तर बिना पेजर के सीधे दिखाएँ' },
  quiet: { en: 'only the answer and errors', hi: 'केवल उत्तर और त्रुटियाँ' },
  verbose: { en: 'more detail, and the stack of an error', hi: 'अधिक विवरण, और त्रुटि का पूरा स्टैक' },
  helpOption: { en: 'show this help', hi: 'यह सहायता दिखाएँ' },
  helpCommand: { en: 'show how a command is used', hi: 'कमांड का उपयोग दिखाएँ' },
  firstSteps: {
    en: `
First steps:
  $ uppolice demo                        see the whole day of a desk, without account or network
  $ uppolice init                        create the register
  $ uppolice import posts.json           take posts in from a file
  $ uppolice list                        see the complaints
Every command explains itself: uppolice COMMAND --help`,
    hi: `
पहले कदम:
  $ uppolice demo                        डेस्क का पूरा दिन देखें, बिना खाते और नेटवर्क के
  $ uppolice init                        रजिस्टर बनाएँ
  $ uppolice import posts.json           फ़ाइल से पोस्ट लें
  $ uppolice list                        शिकायतें देखें
हर कमांड अपना उपयोग बताती है: uppolice COMMAND --help`,
  },
  titles: {
    'Usage:': { en: 'Usage:', hi: 'उपयोग:' },
    'Arguments:': { en: 'Arguments:', hi: 'तर्क:' },
    'Options:': { en: 'Options:', hi: 'विकल्प:' },
    'Commands:': { en: 'Commands:', hi: 'कमांड:' },
  },
  choices: (values: string): Text => ({ en: `one of ${values}`, hi: `इनमें से एक: ${values}` }),
  defaultValue: (value: string): Text => ({ en: `default: ${value}`, hi: `सामान्यतः ${value}` }),
  bug: (what: Text): Text => ({ en: `This is a fault in uppolice: ${what.en}`, hi: `यह uppolice की अपनी खराबी है: ${what.hi}` }),
  bugNextStep: {
    en: 'What was finished before is kept. Run it again with --verbose and send the output to your administrator.',
    hi: 'जो पहले पूरा हुआ वह सुरक्षित है। --verbose के साथ फिर चलाएँ और आउटपुट अपने प्रशासक को भेजें।',
  },
  causedBy: (stack: string): Text => ({ en: `caused by: ${stack}`, hi: `कारण: ${stack}` }),
  answerNotWritten: (code: string): Text => ({
    en: `The answer could not be written (${code}): is the disk full? What was done before is kept. Make room and run it again.`,
    hi: `उत्तर लिखा नहीं जा सका (${code}): क्या डिस्क भरी है? जो पहले हुआ वह सुरक्षित है। जगह बनाकर फिर चलाएँ।`,
  }),
  stopped: {
    en: 'Stopped before it was done. What was finished before is kept.',
    hi: 'पूरा होने से पहले रोका गया। जो पहले पूरा हुआ वह सुरक्षित है।',
  },
  runItAgain: { en: 'Run the same command again to go on.', hi: 'आगे बढ़ने के लिए वही कमांड फिर चलाएँ।' },
  endedWithoutAnswer: { en: 'the command ended without an answer.', hi: 'कमांड बिना उत्तर के समाप्त हो गई।' },
} as const satisfies Record<string, Text | Record<string, Text> | ((...values: never[]) => Text)>;
