/** What is said of coordinators abroad. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const OVERSEAS = {
  noCity: (typed: string): Text => ({ en: `"${typed}" is not a city.`, hi: `"${typed}" किसी शहर का नाम नहीं है।` }),
  wholeCountry: { en: 'For the whole country leave out --city.', hi: 'पूरे देश के लिए --city न दें।' },
  hasOne: (place: Text, name: string, since: string): Text => ({
    en: `There is a coordinator for ${place.en}: ${name}, since ${since}.`,
    hi: `${place.hi} में समन्वयक है: ${name}, ${since} से।`,
  }),
  replaceThem: (id: number): Text => ({
    en: `To appoint somebody else there: uppolice coordinator replace ${id} NAME --reason …`,
    hi: `वहाँ किसी और को नियुक्त करने के लिए: uppolice coordinator replace ${id} NAME --reason …`,
  }),
  hadOneUntil: (place: Text, name: string, until: string): Text => ({
    en: `Until ${until} there was a coordinator for ${place.en}: ${name}.`,
    hi: `${place.hi} में ${until} तक समन्वयक थे: ${name}।`,
  }),
  beginThen: {
    en: 'The next one can begin then: leave out --from, or name a later day.',
    hi: 'अगला कार्यकाल उसके बाद ही शुरू हो सकता है: --from न दें, या बाद का दिन बताएँ।',
  },
  wasUntil: (name: string, place: Text, until: string): Text => ({
    en: `${name} was coordinator for ${place.en} until ${until}.`,
    hi: `${name} ${until} तक ${place.hi} के समन्वयक थे।`,
  }),
  appointNext: {
    en: 'Appoint the next one: uppolice coordinator appoint NAME --country …',
    hi: 'अगला समन्वयक नियुक्त करें: uppolice coordinator appoint NAME --country …',
  },
  notKnown: (typed: string): Text => ({ en: `There is no coordinator "${typed}".`, hi: `"${typed}" नाम या स्थान का कोई समन्वयक नहीं है।` }),
  noNumber: (typed: string): Text => ({
    en: `There is no coordinator with the number ${typed}.`,
    hi: `क्रमांक ${typed} का कोई समन्वयक नहीं है।`,
  }),
  inOfficeThere: (names: string): Text => ({ en: `In office there: ${names}`, hi: `वहाँ पद पर हैं: ${names}` }),
  didYouMean: (name: string): Text => ({ en: `Did you mean ${name}?`, hi: `क्या आपका आशय ${name} से है?` }),
  seeAll: { en: 'See them all: uppolice coordinator list --all', hi: 'सभी देखें: uppolice coordinator list --all' },
  several: (typed: string, coordinators: number): Text => ({
    en: `"${typed}" can mean ${countEn(coordinators, 'coordinator')}.`,
    hi: `"${typed}" के ${countHi(coordinators, 'coordinator')} हैं।`,
  }),
  typeNumber: (choices: Text): Text => ({ en: `Type the number: ${choices.en}`, hi: `क्रमांक लिखें: ${choices.hi}` }),
  numbered: (id: number, name: string, place: Text): Text => ({
    en: `${id} (${name}, ${place.en})`,
    hi: `${id} (${name}, ${place.hi})`,
  }),
  stillToCome: (typed: string): Text => ({ en: `"${typed}" is still to come.`, hi: `"${typed}" अभी आया नहीं है।` }),
  beforeService: (typed: string): Text => ({
    en: `"${typed}" is before the service began, on 2016-09-08.`,
    hi: `"${typed}" सेवा आरंभ होने (2016-09-08) से पहले का दिन है।`,
  }),
  gregorian: {
    en: 'Write the day as in the English calendar: 2026-10-31, not as in the Hijri, Saka or Vikram calendar.',
    hi: 'दिन अंग्रेज़ी कैलेंडर के अनुसार लिखें: 2026-10-31; हिजरी, शक या विक्रम संवत के अनुसार नहीं।',
  },
  recordOnTheDay: {
    en: 'Record it on the day, or name a day that has been.',
    hi: 'उसी दिन दर्ज करें, या बीता हुआ दिन बताएँ।',
  },
  beganLater: (name: string, day: string): Text => ({
    en: `${name} began on ${day}: the end can't be earlier.`,
    hi: `${name} का कार्यकाल ${day} को शुरू हुआ: समाप्ति उससे पहले नहीं हो सकती।`,
  }),
  nameLaterDay: { en: 'Name a later day: --on DATE', hi: 'बाद का दिन बताएँ: --on DATE' },
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
