/** Why a person's mark is refused on a docket, and what to do instead. */
import type { Text } from '../text.ts';

export const MARK_DOCKET = {
  isVoid: (number: string): Text => ({
    en: `${number} is void: there is nothing on it to mark.`,
    hi: `${number} निरस्त संख्या है: उस पर चिह्नित करने को कुछ नहीं है।`,
  }),
  isClosed: (number: string): Text => ({
    en: `${number} is closed: its outcome says whether it was a complaint, and nothing about it is urgent any more.`,
    hi: `${number} बंद है: शिकायत थी या नहीं यह उसके परिणाम में है, और अब उसमें कुछ आपात नहीं है।`,
  }),
  reopen: (number: string): Text => ({
    en: `Reopen it first: uppolice reopen ${number} --reason …`,
    hi: `पहले इसे फिर से खोलें: uppolice reopen ${number} --reason …`,
  }),
  whatClosedTakes: {
    en: 'A closed docket still takes --sensitive, --not-sensitive and --category.',
    hi: 'बंद डॉकेट पर --sensitive, --not-sensitive और --category अब भी दिए जा सकते हैं।',
  },
  isEmergency: (number: string): Text => ({
    en: `${number} is an emergency: what is no complaint can't be one.`,
    hi: `${number} आपात है: जो शिकायत नहीं, वह आपात नहीं हो सकता।`,
  }),
  sayNoEmergency: {
    en: 'If you have read it and nobody is in danger, give --no-emergency --no-complaint together.',
    hi: 'पढ़ लिया हो और किसी को खतरा न हो, तो --no-emergency --no-complaint साथ दें।',
  },
  unitHasIt: (number: string): Text => ({
    en: `A unit has ${number} already and would go on working on it: its clock can't be stopped without its knowledge.`,
    hi: `${number} पहले से इकाई के पास है और वह उस पर कार्य करती रहेगी: उसे बताए बिना समय-सीमा नहीं रोकी जा सकती।`,
  }),
  closeInstead: (number: string): Text => ({
    en: `Close it instead: uppolice close ${number} --outcome not_actionable --reason …`,
    hi: `इसके बजाय इसे बंद करें: uppolice close ${number} --outcome not_actionable --reason …`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
