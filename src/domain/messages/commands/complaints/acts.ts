/** What the acts on one docket share. */
import type { Text } from '../../text.ts';

export const ACTS = {
  unknownCitizen: { en: 'unknown', hi: 'अज्ञात' },
  textForgotten: { en: 'the text was forgotten', hi: 'पाठ हटा दिया गया है' },
  textWithheld: { en: 'the text is withheld', hi: 'पाठ गोपनीय है' },
  confirm: (number: string, who: Text, question: Text): Text => ({
    en: `${number}, ${who.en}\n${question.en}`,
    hi: `${number}, ${who.hi}\n${question.hi}`,
  }),
  shortForm: (typed: string): Text => ({
    en: `"${typed}" is a short form, and there is no terminal to ask whether the right docket was meant.`,
    hi: `"${typed}" संक्षिप्त रूप है, और यह पूछने के लिए कोई टर्मिनल नहीं है कि यही डॉकेट है या नहीं।`,
  }),
  typeWhole: (number: string): Text => ({ en: `Type the whole number: ${number}`, hi: `पूरी संख्या लिखें: ${number}` }),
  lookFirst: (number: string): Text => ({ en: `Look at it first: uppolice show ${number}`, hi: `पहले इसे देखें: uppolice show ${number}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
