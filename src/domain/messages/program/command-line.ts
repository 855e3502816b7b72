/** What is wrong with a command line. */
import { joined, type Text, verbatim } from '../text.ts';

export const COMMAND_LINE = {
  missingArgument: (name: string): Text => ({ en: `Missing required argument <${name}>.`, hi: `<${name}> देना आवश्यक है।` }),
  optionMissingArgument: (option: string): Text => ({ en: `${option} needs a value.`, hi: `${option} के साथ मान देना आवश्यक है।` }),
  missingOption: (option: string): Text => ({ en: `${option} is required.`, hi: `${option} देना आवश्यक है।` }),
  conflict: (one: string, other: string): Text => ({
    en: `${one} cannot be used with ${other}.`,
    hi: `${one} और ${other} साथ नहीं दिए जा सकते।`,
  }),
  unknownOption: (typed: string): Text => ({ en: `Unknown option ${typed}.`, hi: `${typed} नाम का कोई विकल्प नहीं है।` }),
  unknownCommand: (typed: string): Text => ({ en: `Unknown command "${typed}".`, hi: `"${typed}" नाम की कोई कमांड नहीं है।` }),
  tooMany: (typed: string): Text => ({ en: `Too many arguments: ${typed}.`, hi: `आवश्यकता से अधिक तर्क: ${typed}।` }),
  wrongValue: (name: string, typed: string): Text => ({
    en: `"${typed}" is not a value for ${name}.`,
    hi: `${name} के लिए "${typed}" मान्य नहीं है।`,
  }),
  allowed: (values: string): Text => ({ en: `Give one of ${values}.`, hi: `इनमें से एक दें: ${values}।` }),
  didYouMean: (names: string): Text => ({ en: `Did you mean ${names}?`, hi: `क्या आपका आशय ${names} से था?` }),
  seeHelp: (command: string | null): Text =>
    joined([{ en: 'See:', hi: 'देखें:' }, verbatim(`uppolice ${command === null ? '' : `${command} `}--help`)], ' '),
} as const satisfies Record<string, (...values: never[]) => Text>;
