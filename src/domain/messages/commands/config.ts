/** What `config` says. */
import type { Text } from '../text.ts';

export const CONFIG_COMMANDS = {
  summary: { en: 'settings: where they are kept, what they are', hi: 'सेटिंग: कहाँ रखी हैं, क्या हैं' },
  description: {
    en: "Settings. A flag takes precedence over the environment, the environment over your own file, and your file over the machine's. Secrets are not settings; see uppolice auth.",
    hi: 'सेटिंग। कमांड का विकल्प पर्यावरण (environment) से पहले, वह आपकी फाइल से पहले, और वह मशीन की फाइल से पहले माना जाता है। गोपनीय टोकन सेटिंग नहीं हैं; देखें uppolice auth।',
  },
  pathDescription: {
    en: "Where the settings are read from: your own file, which `config set` writes; with --machine the machine's.",
    hi: 'सेटिंग किस फाइल से पढ़ी जाती हैं: आपकी फाइल, जिसे `config set` लिखता है; --machine के साथ मशीन की फाइल।',
  },
  machine: { en: "the machine's file", hi: 'मशीन की फाइल' },
  pathExamples: {
    en: '\nExamples:\n  $ uppolice config path\n  $ uppolice config path --machine',
    hi: '\nउदाहरण:\n  $ uppolice config path\n  $ uppolice config path --machine',
  },
  getDescription: {
    en: 'Shows one setting, or all of them: the value in force and where it comes from.',
    hi: 'एक या सभी सेटिंग दिखाता है: लागू मान और वह कहाँ से आया।',
  },
  getExamples: {
    en: '\nExamples:\n  $ uppolice config get\n  $ uppolice config get monthlyBudgetUsd',
    hi: '\nउदाहरण:\n  $ uppolice config get\n  $ uppolice config get monthlyBudgetUsd',
  },
  fromFlag: { en: 'the command line', hi: 'कमांड' },
  fromEnvironment: { en: 'the environment', hi: 'पर्यावरण (environment)' },
  fromUser: { en: 'your file', hi: 'आपकी फाइल' },
  fromDefault: { en: 'the default', hi: 'डिफॉल्ट' },
  setting: { en: 'Setting', hi: 'सेटिंग' },
  value: { en: 'Value', hi: 'मान' },
  from: { en: 'From', hi: 'स्रोत' },
  meaning: { en: 'Meaning', hi: 'अर्थ' },
  setDescription: {
    en: 'Writes a setting into your own file. --unset takes it out again.',
    hi: 'सेटिंग आपकी फाइल में लिखता है। --unset उसे फिर हटा देता है।',
  },
  unset: {
    en: 'take the setting out, so that the next file or the default counts again',
    hi: 'सेटिंग हटाएं, ताकि अगली फाइल या डिफॉल्ट मान फिर लागू हो',
  },
  setHelp: (settings: Text): Text => ({
    en: `
Settings:
${settings.en}

Examples:
  $ uppolice config set monthlyBudgetUsd 200
  $ uppolice config set lang hi
  $ uppolice config set monthlyBudgetUsd --unset`,
    hi: `
सेटिंग:
${settings.hi}

उदाहरण:
  $ uppolice config set monthlyBudgetUsd 200
  $ uppolice config set lang hi
  $ uppolice config set monthlyBudgetUsd --unset`,
  }),
  valueMissing: (key: string): Text => ({ en: `Which value should "${key}" have?`, hi: `"${key}" का मान क्या हो?` }),
  unsetTakesNoValue: { en: '--unset takes no value.', hi: '--unset के साथ मान न दें।' },
  overruled: (by: Text): Text => ({
    en: `For now ${by.en} takes precedence over it.`,
    hi: `अभी इससे पहले यह माना जाता है: ${by.hi}।`,
  }),
  variable: (name: string): Text => ({ en: `${name} in the environment`, hi: `पर्यावरण का ${name}` }),
  wasUnset: (key: string, file: string): Text => ({ en: `${key} is no longer set in ${file}.`, hi: `${key} अब ${file} में नहीं है।` }),
  wasSet: (key: string, value: string, file: string): Text => ({
    en: `${key} is ${value} in ${file}.`,
    hi: `${file} में ${key} का मान ${value} है।`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
