/** What `config` and its subcommands say. */
import type { Text } from '../../text.ts';

export const SETTINGS_WORDS = {
  description: {
    en: "Settings. A flag overrides the environment, which overrides the user's file, which overrides the machine's file. Secrets are not settings: uppolice auth.",
    hi: 'सेटिंग। विकल्प सबसे ऊपर, फिर परिवेश (environment), फिर उपयोगकर्ता की फ़ाइल, फिर मशीन की फ़ाइल। गोपनीय टोकन सेटिंग नहीं हैं: uppolice auth।',
  },
  examples: {
    en: '\nExamples:\n  $ uppolice config get\n  $ uppolice config set lang hi',
    hi: '\nउदाहरण:\n  $ uppolice config get\n  $ uppolice config set lang hi',
  },

  getSummary: { en: 'one setting, or all of them', hi: 'एक सेटिंग, या सभी' },
  getDescription: {
    en: 'One setting, or all of them, as they are now and where they come from.',
    hi: 'एक या सभी सेटिंग: अभी का मान, और वह कहाँ से आया।',
  },
  getExamples: {
    en: '\nExamples:\n  $ uppolice config get\n  $ uppolice config get monthlyBudgetUsd',
    hi: '\nउदाहरण:\n  $ uppolice config get\n  $ uppolice config get monthlyBudgetUsd',
  },
  setting: { en: 'Setting', hi: 'सेटिंग' },
  value: { en: 'Value', hi: 'मान' },
  from: { en: 'From', hi: 'स्रोत' },
  about: { en: 'What it is', hi: 'विवरण' },
  origin: {
    flag: { en: 'the command line', hi: 'कमांड' },
    environment: { en: 'the environment', hi: 'परिवेश' },
    user: { en: "the user's file", hi: 'उपयोगकर्ता की फ़ाइल' },
    machine: { en: "the machine's file", hi: 'मशीन की फ़ाइल' },
    default: { en: '', hi: '' },
  },

  pathSummary: { en: 'where the settings are read from', hi: 'सेटिंग कहाँ से पढ़ी जाती हैं' },
  pathDescription: {
    en: "Where the settings are read from: the user's file, which `config set` writes; with --machine the machine's.",
    hi: 'सेटिंग कहाँ से पढ़ी जाती हैं: उपयोगकर्ता की फ़ाइल, जिसमें `config set` लिखता है; --machine के साथ मशीन की फ़ाइल।',
  },
  machine: { en: "the machine's file", hi: 'मशीन की फ़ाइल' },
  pathExamples: {
    en: '\nExamples:\n  $ uppolice config path\n  $ uppolice config path --machine',
    hi: '\nउदाहरण:\n  $ uppolice config path\n  $ uppolice config path --machine',
  },

  setSummary: { en: 'change a setting, or take it out', hi: 'सेटिंग बदलें या हटाएँ' },
  setDescription: {
    en: "Writes a setting into the user's file. --unset takes it out again.",
    hi: 'सेटिंग उपयोगकर्ता की फ़ाइल में लिखता है। --unset से हटती है।',
  },
  unset: {
    en: 'take the setting out: the next file, or the default, counts again',
    hi: 'सेटिंग हटाएँ: अगली फ़ाइल या सामान्य मान फिर लागू होता है',
  },
  setExamples: (settings: Text): Text => ({
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
  whatValue: (key: string): Text => ({ en: `What should "${key}" be?`, hi: `"${key}" का मान क्या हो?` }),
  unsetTakesNone: { en: '--unset takes no value.', hi: '--unset के साथ मान नहीं दिया जाता।' },
  overriddenByFlag: { en: 'Here and now the command line overrides it.', hi: 'अभी कमांड में दिया गया मान इससे ऊपर है।' },
  overriddenBy: (variable: string): Text => ({
    en: `Here and now ${variable} in the environment overrides it.`,
    hi: `अभी परिवेश का ${variable} इससे ऊपर है।`,
  }),
  notSet: (key: string, file: string): Text => ({ en: `${key} is no longer set in ${file}.`, hi: `${key} अब ${file} में नहीं है।` }),
  set: (key: string, value: string, file: string): Text => ({ en: `${key} is ${value} in ${file}.`, hi: `${file} में ${key} = ${value}।` }),
} as const satisfies Record<string, Text | Record<string, Text> | ((...values: never[]) => Text)>;
