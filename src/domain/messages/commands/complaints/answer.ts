/** What `answer` says. */
import type { Text } from '../../text.ts';

export const ANSWER = {
  description: {
    en: 'Records that the unit holding the docket has answered. From then on the docket is in process.',
    hi: 'दर्ज करता है कि जिस इकाई के पास डॉकेट है उसने उत्तर दे दिया है। इसके बाद डॉकेट प्रक्रियाधीन हो जाता है।',
  },
  from: {
    en: 'the unit that answered: code, name in English or Hindi, district, headquarters town, handle or thana',
    hi: 'उत्तर देने वाली इकाई: कोड, अंग्रेज़ी या हिंदी नाम, जनपद, मुख्यालय नगर, हैंडल या थाना',
  },
  by: { en: 'how it answered', hi: 'उत्तर किस माध्यम से मिला' },
  text: { en: 'what it said, where that is known; kept on the docket', hi: 'उत्तर में क्या कहा गया, यदि ज्ञात हो; डॉकेट पर लिखा रहता है' },
  examples: {
    en: `
Examples:
  $ uppolice answer 31
  $ uppolice answer UPP-2026-000123-8 --from Agra --by phone --text "inquiry given to the SHO of Tajganj"`,
    hi: `
उदाहरण:
  $ uppolice answer 31
  $ uppolice answer UPP-2026-000123-8 --from आगरा --by phone --text "जाँच थानाध्यक्ष ताजगंज को दी गई"`,
  },
  whoAnswered: { en: 'Which unit answered?', hi: 'किस इकाई ने उत्तर दिया?' },
  howAnswered: { en: 'How did it answer?', hi: 'उत्तर किस माध्यम से मिला?' },
  question: { en: 'Record the answer on this docket?', hi: 'क्या उत्तर इसी डॉकेट पर दर्ज करना है?' },
  recorded: (number: string, unit: Text, way: Text): Text => ({
    en: `${number} is in process: ${unit.en} answered by ${way.en}.`,
    hi: `${number} प्रक्रियाधीन: ${unit.hi} ने उत्तर दिया (${way.hi})।`,
  }),
  way: {
    phone: { en: 'phone', hi: 'फ़ोन' },
    letter: { en: 'letter', hi: 'पत्र' },
    whatsapp: { en: 'WhatsApp', hi: 'व्हाट्सऐप' },
    email: { en: 'e-mail', hi: 'ई-मेल' },
    x: { en: 'X', hi: 'X' },
  },
} as const satisfies Record<string, Text | Record<string, Text> | ((...values: never[]) => Text)>;
