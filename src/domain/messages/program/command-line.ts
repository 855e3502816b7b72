/** What is wrong with a command line. */
import { joined, type Text, verbatim } from '../text.ts';
import { placeholder, withPlaceholders } from './placeholders.ts';

export const COMMAND_LINE = {
  missingArgument: (name: string): Text => ({ en: `<${name}> is missing.`, hi: `<${placeholder(name).hi}> देना आवश्यक है।` }),
  inQuotes: { en: 'Type it in quotes: "…"', hi: 'उद्धरण चिह्नों में लिखें: "…"' },
  optionMissingArgument: (option: string): Text => ({
    en: `${option} needs a value.`,
    hi: `${withPlaceholders(option).hi} के साथ मान देना आवश्यक है।`,
  }),
  /** `option`: `--role`, or as the help writes it, `--role <role>`. */
  missing: (option: string): Text => {
    const [name = option] = option.split(/ (?=[<[])/);
    return { en: `${name} is missing.`, hi: `${name} देना आवश्यक है।` };
  },
  giveWith: (option: string, mandatory: boolean): Text => ({
    en: `Give it with ${option} "…"${mandatory ? '' : ', or leave the option out'}`,
    hi: `इस तरह दें: ${option} "…"${mandatory ? '' : ', या विकल्प न दें'}`,
  }),
  conflict: (one: string, other: string): Text => ({
    en: `${one} cannot be used with ${other}.`,
    hi: `${withPlaceholders(one).hi} और ${withPlaceholders(other).hi} साथ नहीं दिए जा सकते।`,
  }),
  belongsTo: (option: string, other: string): Text => ({
    en: `${option} belongs to ${other}.`,
    hi: `${option} केवल ${other} के साथ चलता है।`,
  }),
  addOrLeaveOut: (missing: string, option: string): Text => ({
    en: `Add ${missing}, or leave ${option} out.`,
    hi: `${missing} जोड़ें, या ${option} हटाएँ।`,
  }),
  leaveOneOut: { en: 'Leave one of them out.', hi: 'इनमें से एक हटाएँ।' },
  commandMissing: (typed: string): Text => ({ en: `"${typed}" needs a command.`, hi: `"${typed}" के साथ कोई कमांड देना आवश्यक है।` }),
  unknownOption: (typed: string): Text => ({ en: `Unknown option ${typed}.`, hi: `${typed} नाम का कोई विकल्प नहीं है।` }),
  unknownCommand: (typed: string): Text => ({ en: `Unknown command "${typed}".`, hi: `"${typed}" नाम की कोई कमांड नहीं है।` }),
  tooMany: (typed: string): Text => ({ en: `Too many arguments: ${typed}.`, hi: `आवश्यकता से अधिक तर्क: ${typed}।` }),
  wrongValue: (name: string, typed: string): Text => ({
    en: `"${typed}" is not a value for ${name}.`,
    hi: `${withPlaceholders(name).hi} के लिए "${typed}" मान्य नहीं है।`,
  }),
  allowed: (values: string): Text => ({ en: `Give one of ${values}.`, hi: `इनमें से एक दें: ${values}।` }),
  didYouMean: (names: string): Text => ({ en: `Did you mean ${names}?`, hi: `क्या आपका आशय ${names} से था?` }),
  meantCommand: (line: string): Text => ({ en: `Did you mean: ${line}`, hi: `क्या आपका आशय यह था: ${line}` }),
  nameADocket: {
    en: 'Name it by its number, its post or its citizen: uppolice show 123',
    hi: 'संख्या, पोस्ट या नागरिक से बताएँ: uppolice show 123',
  },
  quoteSeveral: { en: 'Words that belong together stand in quotes: "…"', hi: 'साथ के शब्द उद्धरण चिह्नों में लिखें: "…"' },
  seeHelp: (command: string | null): Text =>
    joined([{ en: 'See:', hi: 'देखें:' }, verbatim(`uppolice ${command === null ? '' : `${command} `}--help`)], ' '),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
