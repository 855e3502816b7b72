/** What the server of the sandbox and its control endpoint say. */
import type { Text } from '../text.ts';

export const SANDBOX_SERVER = {
  portInUse: (port: number): Text => ({
    en: `Port ${port} is already in use on this computer.`,
    hi: `इस कंप्यूटर पर पोर्ट ${port} पहले से उपयोग में है।`,
  }),
  chooseAnotherPort: {
    en: 'Choose another with --port, or leave --port out to get a free one.',
    hi: '--port से दूसरा पोर्ट चुनें, या --port न दें: कोई खाली पोर्ट ले लिया जाएगा।',
  },
  portForbidden: (port: number): Text => ({
    en: `This user may not open port ${port}.`,
    hi: `इस उपयोगकर्ता को पोर्ट ${port} खोलने की अनुमति नहीं है।`,
  }),
  choosePortAbove: {
    en: 'Choose a port above 1023, or leave --port out.',
    hi: '1023 से ऊपर का पोर्ट चुनें, या --port न दें।',
  },
  noSuchAction: (method: string, path: string): Text => ({
    en: `The control endpoint has no ${method} /_sandbox/${path}.`,
    hi: `नियंत्रण एंडपॉइंट पर ${method} /_sandbox/${path} उपलब्ध नहीं है।`,
  }),
  nameOneOf: (field: string, names: string): Text => ({ en: `${field}: one of ${names}`, hi: `${field}: इनमें से एक दें: ${names}` }),
  username: { en: 'username: 1 to 15 letters, digits or underscores', hi: 'username: 1 से 15 अक्षर, अंक या अंडरस्कोर दें' },
  advance: { en: 'advance: the number of milliseconds', hi: 'advance: मिलीसेकंड की संख्या दें' },
  numberUpTo: (field: string, most: number): Text => ({
    en: `${field}: a number from 0 to ${most}`,
    hi: `${field}: 0 से ${most} तक की संख्या दें`,
  }),
  bodyNotJson: (problem: string): Text => ({
    en: `The request body is not valid JSON: ${problem}`,
    hi: `अनुरोध का मुख्य भाग सही JSON नहीं है: ${problem}`,
  }),
  bodyNotObject: { en: 'The request body must be a JSON object.', hi: 'अनुरोध का मुख्य भाग JSON ऑब्जेक्ट होना चाहिए।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
