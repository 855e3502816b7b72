/** What is said of records that coordinators send back from their kit. */
import type { Text } from '../../text.ts';

export const KIT_RETURN = {
  fieldUnreadable: (key: string): Text => ({
    en: `its field ${key} is missing or can't be read`,
    hi: `इसका खाना ${key} नहीं है या पढ़ा नहीं जा सकता`,
  }),
  askAgain: { en: 'Ask the coordinator to send it again from a new kit.', hi: 'समन्वयक से नई किट से फिर भेजने को कहें।' },
  otherRegister: (register: string, own: string): Text => ({
    en: `it is for the register ${register}, this one is ${own}`,
    hi: `यह रजिस्टर ${register} के लिए है, यह ${own} है`,
  }),
  notOfKit: (kind: string): Text => ({ en: `no kit writes ${kind}`, hi: `कोई किट ${kind} नहीं लिखती` }),
  noRecords: { en: 'There is no record of a kit in it.', hi: 'इसमें किट का कोई अभिलेख नहीं है।' },
  pasteBlock: {
    en: 'Paste the whole block, from the first UPP1 to the end, as it was sent.',
    hi: 'पहले UPP1 से अंत तक पूरा खंड वैसा ही चिपकाएँ जैसा भेजा गया।',
  },
  enteredMeanwhile: { en: 'somebody else has just registered it', hi: 'इसे अभी किसी और ने दर्ज किया है' },
  noNeed: (id: string): Text => ({ en: `There is no open need ${id}.`, hi: `${id} क्रमांक की कोई लंबित आवश्यकता नहीं है।` }),
  seeNeeds: { en: 'See them: uppolice coordinator needs', hi: 'देखें: uppolice coordinator needs' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
