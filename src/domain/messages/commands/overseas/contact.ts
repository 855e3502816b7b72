/** What `contact` says. */
import type { Text } from '../../text.ts';

export const CONTACT = {
  description: {
    en: 'People abroad whom a coordinator may write to. The names of people stay with the coordinator: one is kept here only with what the person has agreed to, and headquarters sees counts.',
    hi: 'विदेश में वे लोग जिन्हें समन्वयक लिख सकते हैं। नाम समन्वयक के पास रहते हैं: यहाँ संपर्क केवल सहमति के साथ रखा जाता है, और मुख्यालय केवल संख्या देखता है।',
  },
  examples: {
    en: `
Examples:
  $ uppolice contact list
  $ uppolice contact list --of GB/London
  $ uppolice contact forget 3 --reason "asked for it on the phone"`,
    hi: `
उदाहरण:
  $ uppolice contact list
  $ uppolice contact list --of GB/London
  $ uppolice contact forget 3 --reason "फ़ोन पर अनुरोध किया"`,
  },
  fieldNumber: { en: 'No.', hi: 'क्र.' },
  fieldPlace: { en: 'Place', hi: 'स्थान' },
  fieldCoordinator: { en: 'Coordinator', hi: 'समन्वयक' },
  fieldKept: { en: 'Kept', hi: 'रखे गए' },
  fieldForgotten: { en: 'Forgotten', hi: 'मिटाए गए' },
  fieldName: { en: 'Name', hi: 'नाम' },
  fieldContact: { en: 'Contact', hi: 'संपर्क' },
  fieldVersion: { en: 'Consent', hi: 'सहमति' },
  fieldDay: { en: 'Given on', hi: 'कब दी' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const CONTACT_ADD = {
  description: {
    en: 'Keeps one person whom the coordinator may write to, with the words that the person has agreed to and their version.',
    hi: 'एक व्यक्ति का संपर्क रखता है जिसे समन्वयक लिख सकते हैं, सहमति के शब्दों और उनके संस्करण के साथ।',
  },
  of: { en: 'the coordinator in office: GB/London, number, name', hi: 'पद पर कार्यरत समन्वयक: GB/London, क्रमांक, नाम' },
  contact: { en: 'phone or e-mail of the person', hi: 'व्यक्ति का फ़ोन या ई-मेल' },
  consent: {
    en: 'what the person has agreed to, in the words that were shown; - reads it from stdin',
    hi: 'सहमति के शब्द, जैसे दिखाए गए; - हो तो stdin से',
  },
  version: { en: 'which version of these words', hi: 'इन शब्दों का संस्करण' },
  on: { en: 'when the person agreed (default: today)', hi: 'सहमति कब दी (न दें तो आज)' },
  examples: {
    en: `
Examples:
  $ uppolice contact add "Ram Lal" --of GB/London --contact +447700900123 --consent "I may be written to about Twitter Seva." --consent-version 1`,
    hi: `
उदाहरण:
  $ uppolice contact add "राम लाल" --of GB/London --contact +447700900123 --consent "मुझे ट्विटर सेवा के विषय में लिखा जा सकता है।" --consent-version 1`,
  },
  missing: (options: readonly string[]): Text => ({
    en: `${options.join(', ')}: still missing.`,
    hi: `${options.join(', ')}: देना आवश्यक है।`,
  }),
  consentNeeded: { en: 'What the person has agreed to', hi: 'सहमति के शब्द' },
  added: (id: number, coordinator: string): Text => ({
    en: `Kept as number ${id}, for ${coordinator}. To erase it: uppolice contact forget ${id} --reason …`,
    hi: `क्रमांक ${id} पर रखा गया, ${coordinator} के लिए। मिटाने के लिए: uppolice contact forget ${id} --reason …`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const CONTACT_LIST = {
  description: {
    en: 'How many people each coordinator may write to; with --of the people of one coordinator, for that coordinator.',
    hi: 'हर समन्वयक कितने लोगों को लिख सकते हैं; --of के साथ एक समन्वयक के लोग, उन्हीं के लिए।',
  },
  country: { en: 'in this country', hi: 'इस देश में' },
  of: { en: 'the people of this coordinator in office, with their names', hi: 'इस समन्वयक के लोग, नाम सहित' },
  eitherOr: { en: '--of and --country do not go together.', hi: '--of और --country साथ नहीं दिए जाते।' },
  none: { en: 'No contact is kept.', hi: 'कोई संपर्क नहीं रखा गया है।' },
  forgotten: { en: '(forgotten)', hi: '(मिटाया गया)' },
  examples: {
    en: `
Examples:
  $ uppolice contact list
  $ uppolice contact list --country GB --json
  $ uppolice contact list --of London`,
    hi: `
उदाहरण:
  $ uppolice contact list
  $ uppolice contact list --country ब्रिटेन --json
  $ uppolice contact list --of London`,
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;

export const CONTACT_FORGET = {
  description: {
    en: 'Erases name, contact and consent of one person for good. That somebody was kept, from when to when, stays.',
    hi: 'एक व्यक्ति का नाम, संपर्क और सहमति सदा के लिए मिटाता है। किसी का संपर्क कब से कब तक था, यह दर्ज रहता है।',
  },
  reason: { en: 'why; kept with your name', hi: 'कारण; आपके नाम के साथ रखा जाता है' },
  reasonNeeded: { en: 'The reason', hi: 'कारण' },
  examples: {
    en: `
Examples:
  $ uppolice contact forget 3 --reason "asked for it on the phone"`,
    hi: `
उदाहरण:
  $ uppolice contact forget 3 --reason "फ़ोन पर अनुरोध किया"`,
  },
  forgotten: (id: number): Text => ({ en: `Contact number ${id} is forgotten.`, hi: `क्रमांक ${id} का संपर्क मिटा दिया गया।` }),
  notScrubbed: {
    en: 'Another process still reads an older state of the file: the bytes go once it has ended.',
    hi: 'कोई अन्य प्रक्रिया अभी फ़ाइल की पुरानी स्थिति पढ़ रही है: उसके समाप्त होने पर शेष बाइट हट जाएँगे।',
  },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
