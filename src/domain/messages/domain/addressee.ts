/** Why a unit may be given a complaint about the police, or another one is. */
import type { Text } from '../text.ts';

export const ADDRESSEE = {
  holdsIt: (unit: Text): Text => ({ en: `${unit.en} holds the docket.`, hi: `डॉकेट ${unit.hi} के पास है।` }),
  governmentAnswers: {
    en: 'Headquarters itself is accused: it goes to the government, by hand.',
    hi: 'आरोप स्वयं मुख्यालय पर है: इसे शासन को हाथ से भेजें।',
  },
  belowAccused: (unit: Text, above: Text): Text => ({
    en: `${unit.en} is accused, or is below a unit that is: ${above.en} answers for it.`,
    hi: `आरोप ${unit.hi} पर या उससे ऊपर की इकाई पर है: उत्तर ${above.hi} देगा।`,
  }),
  thanaAccused: (unit: Text): Text => ({
    en: `A thana is accused: its supervisor answers for it, at ${unit.en}.`,
    hi: `आरोप थाने पर है: उत्तर उसके पर्यवेक्षण अधिकारी देंगे, ${unit.hi}।`,
  }),
  aboveDistrict: (unit: Text): Text => ({
    en: `${unit.en} is above the district that is accused.`,
    hi: `${unit.hi} उस जनपद से ऊपर है जिस पर आरोप है।`,
  }),
  districtAccused: (unit: Text, above: Text): Text => ({
    en: `${unit.en} police are accused: ${above.en} answers for them.`,
    hi: `आरोप ${unit.hi} पुलिस पर है: उत्तर ${above.hi} देगा।`,
  }),
  unknownAboveDistrict: (unit: Text): Text => ({
    en: `The police are accused, it isn't said who; ${unit.en} is above the district.`,
    hi: `आरोप पुलिस पर है, किस पर यह नहीं बताया गया; ${unit.hi} जनपद से ऊपर है।`,
  }),
  unknownAccused: (unit: Text, above: Text): Text => ({
    en: `The police are accused and it isn't said who: it may be the chief of ${unit.en}, so ${above.en} answers.`,
    hi: `आरोप पुलिस पर है, किस पर यह नहीं बताया गया: ${unit.hi} के प्रमुख पर भी हो सकता है, इसलिए उत्तर ${above.hi} देगा।`,
  }),
  higherAccused: {
    en: 'An officer above the district is accused: headquarters answers.',
    hi: 'आरोप जनपद से ऊपर के अधिकारी पर है: उत्तर मुख्यालय देगा।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
