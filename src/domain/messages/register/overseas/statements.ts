/** What is said of a complaint that came another way than as a post and can't be taken in as typed. */
import { count } from '../../../text/amounts.ts';
import { plural, type Text } from '../../text.ts';

export const STATEMENTS = {
  sameWords: (number: string): Text => ({
    en: `The same words were registered within the last 24 hours, as ${number}.`,
    hi: `यही शब्द पिछले 24 घंटे में ${number} पर दर्ज हो चुके हैं।`,
  }),
  noteThere: (number: string): Text => ({
    en: `If it is the same matter, keep a note there: uppolice note ${number} "…"`,
    hi: `यदि वही प्रकरण है तो वहीं टिप्पणी लिखें: uppolice note ${number} "…"`,
  }),
  yesAgain: {
    en: 'If it is another matter, register it all the same: --yes',
    hi: 'यदि प्रकरण अलग है तो फिर भी दर्ज करें: --yes',
  },
  theText: { en: 'The complaint', hi: 'शिकायत' },
  giveText: { en: 'Give it with --text, or - to read it from stdin.', hi: '--text से दें, या - लिखें तो stdin से पढ़ा जाता है।' },
  tooLong: (most: number): Text => ({
    en: `The complaint is too long: at most ${count(most)} ${plural(most, 'character', 'characters')}.`,
    hi: `शिकायत बहुत लंबी है: अधिक से अधिक ${count(most)} अक्षर।`,
  }),
  sumUp: {
    en: 'Sum it up, and keep the whole text beside the register.',
    hi: 'सार लिखें, और पूरा पाठ रजिस्टर के साथ अलग रखें।',
  },
  theContact: { en: 'The contact', hi: 'संपर्क' },
  theSafety: { en: 'Whether contact is safe', hi: 'संपर्क सुरक्षित है या नहीं' },
  theHour: { en: 'When to make contact', hi: 'संपर्क का समय' },
  stillToCome: (typed: string): Text => ({ en: `"${typed}" is still to come.`, hi: `"${typed}" अभी आया नहीं है।` }),
  whenReceived: {
    en: 'When it reached the desk: --received-at 2026-11-20T10:30, yesterday, 2h',
    hi: 'डेस्क को कब मिली: --received-at 2026-11-20T10:30, कल, 2h',
  },
  lastYear: {
    en: 'A complaint that is more than a year old is not registered by its old date: leave out --received-at, and say in the text when it was.',
    hi: 'एक वर्ष से पुरानी शिकायत पुरानी तारीख से दर्ज नहीं होती: --received-at न दें, और पाठ में बताएँ कि बात कब की है।',
  },
  tooOld: (day: string): Text => ({ en: `${day} is more than a year ago.`, hi: `${day} एक वर्ष से भी पहले का है।` }),
  relayedFrom: (name: string, place: Text): Text => ({
    en: `${name} is coordinator for ${place.en}, not for the country given with --country.`,
    hi: `${name} ${place.hi} के समन्वयक हैं, --country में दिए देश के नहीं।`,
  }),
  relayCountry: {
    en: "Leave out --country: a relayed complaint is of the coordinator's country.",
    hi: '--country न दें: समन्वयक से आई शिकायत उन्हीं के देश की होती है।',
  },
  /** As it may be typed, between commas. */
  relativeTyped: { en: 'relative,family', hi: 'परिजन,रिश्तेदार,संबंधी' },
  relativeNeedsCountry: {
    en: 'A relative speaks for somebody abroad: name the country with --country.',
    hi: 'परिजन विदेश में रहने वाले की ओर से बताते हैं: देश --country से बताएँ।',
  },
  noCountryOfRelative: { en: '--country is missing.', hi: '--country देना आवश्यक है।' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
