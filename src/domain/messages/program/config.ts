/** What is said of the settings and of the files that hold them. */
import type { Text } from '../text.ts';

export const CONFIG = {
  unknownLanguage: (typed: string): Text => ({
    en: `"${typed}" is not a language of this program.`,
    hi: `"${typed}" इस प्रोग्राम की भाषा नहीं है।`,
  }),
  chooseLanguage: { en: 'Use --lang en or --lang hi.', hi: '--lang en या --lang hi दें।' },
  emptyDb: { en: '--db is empty: it names no register.', hi: '--db खाली है: कोई रजिस्टर नहीं बताया गया।' },
  nameDb: {
    en: 'Name a file or postgres://…, or leave --db out to use your own register.',
    hi: 'फ़ाइल या postgres://… बताएँ, या अपने रजिस्टर के लिए --db न दें।',
  },
  unreadable: (path: string): Text => ({
    en: `The configuration file ${path} can't be read.`,
    hi: `सेटिंग फ़ाइल ${path} पढ़ी नहीं जा सकी।`,
  }),
  checkFile: {
    en: 'Check UPPOLICE_CONFIG, and that you have permission to read the file.',
    hi: 'UPPOLICE_CONFIG जाँचें, और देखें कि आपको फ़ाइल पढ़ने की अनुमति है।',
  },
  notJson: (path: string): Text => ({
    en: `The configuration file ${path} does not hold valid JSON.`,
    hi: `सेटिंग फ़ाइल ${path} में सही JSON नहीं है।`,
  }),
  fixFile: {
    en: 'Correct the file or remove it: every setting has a default.',
    hi: 'फ़ाइल सुधारें या हटा दें: हर सेटिंग का एक सामान्य मान है।',
  },
  notAnObject: (path: string): Text => ({
    en: `The configuration file ${path} must hold one JSON object.`,
    hi: `सेटिंग फ़ाइल ${path} में एक JSON ऑब्जेक्ट होना चाहिए।`,
  }),
  unknownKey: (path: string, key: string): Text => ({
    en: `The configuration file ${path} holds "${key}", which is not a setting.`,
    hi: `सेटिंग फ़ाइल ${path} में "${key}" है, जो कोई सेटिंग नहीं है।`,
  }),
  wrongValue: (path: string, key: string, expected: Text): Text => ({
    en: `The setting "${key}" in ${path} must be ${expected.en}.`,
    hi: `${path} में सेटिंग "${key}" का मान यह होना चाहिए: ${expected.hi}।`,
  }),
  changeIt: (key: string): Text => ({
    en: `Change it: uppolice config set ${key} VALUE`,
    hi: `इसे बदलें: uppolice config set ${key} VALUE`,
  }),
  notASetting: (typed: string): Text => ({ en: `There is no setting "${typed}".`, hi: `"${typed}" नाम की कोई सेटिंग नहीं है।` }),
  allSettings: (keys: string): Text => ({ en: `Settings: ${keys}`, hi: `सेटिंग: ${keys}` }),
  wrongTyped: (key: string, expected: Text, typed: string): Text => ({
    en: `The setting "${key}" must be ${expected.en}, not "${typed}".`,
    hi: `सेटिंग "${key}" का मान यह होना चाहिए: ${expected.hi}; "${typed}" नहीं।`,
  }),
  meaning: (about: Text): Text => ({ en: `It is ${about.en}.`, hi: `इसका अर्थ: ${about.hi}।` }),
  oneOf: (values: readonly string[]): Text => ({ en: values.join(' or '), hi: values.join(' या ') }),
  wholeNumberUpTo: (most: number): Text => ({ en: `a whole number from 1 to ${most}`, hi: `1 से ${most} तक की पूर्ण संख्या` }),
  numberFromZero: { en: 'a number from 0 up', hi: '0 या उससे बड़ी संख्या' },
  numberAboveZero: { en: 'a number above 0', hi: '0 से बड़ी संख्या' },
  anyText: { en: 'a text', hi: 'कोई पाठ' },
  secretUnreadable: (path: string, code: string): Text => ({
    en: `The file of a secret, ${path}, can't be read (${code}).`,
    hi: `गोपनीय मान की फ़ाइल ${path} पढ़ी नहीं जा सकी (${code})।`,
  }),
  secretEmpty: (path: string): Text => ({ en: `The file of a secret, ${path}, is empty.`, hi: `गोपनीय मान की फ़ाइल ${path} खाली है।` }),
  checkSecretFile: (variable: string): Text => ({
    en: `Check ${variable}, and that you have permission to read the file.`,
    hi: `${variable} जाँचें, और देखें कि आपको फ़ाइल पढ़ने की अनुमति है।`,
  }),
  checkCredential: {
    en: 'Check LoadCredential= in the unit of systemd.',
    hi: 'systemd की यूनिट में LoadCredential= जाँचें।',
  },
  unwritable: (path: string, reason: string): Text => ({
    en: `${path} can't be written: ${reason}`,
    hi: `${path} लिखी नहीं जा सकी: ${reason}`,
  }),
  checkFolder: {
    en: 'Check that the folder is yours and that the disk is not full.',
    hi: 'देखें कि फ़ोल्डर आपका है और डिस्क भरी नहीं है।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
