/** How a place that was typed was read, and what to do where it was not. */
import type { Text } from '../text.ts';

export const PLACES = {
  readAs: (typed: string, place: Text): Text => ({
    en: `"${typed}" is read as ${place.en}.`,
    hi: `"${typed}" को ${place.hi} माना गया।`,
  }),
  readAsSeat: (typed: string, district: Text, place: Text): Text => ({
    en: `"${typed}" is the headquarters of ${district.en}${place.en === district.en ? '' : `: read as ${place.en}`}.`,
    hi: `"${typed}" जनपद ${district.hi} का मुख्यालय है${place.hi === district.hi ? '' : `: ${place.hi} माना गया`}।`,
  }),
  readAsThana: (typed: string, thana: string, district: Text, code: string): Text => ({
    en: `"${typed}" is read as the police station ${thana} in ${district.en}; if another place is meant, type its unit, as ${code}.`,
    hi: `"${typed}" को जनपद ${district.hi} का थाना ${thana} माना गया; कोई और स्थान हो तो उसकी इकाई लिखें, जैसे ${code}।`,
  }),
  onlyThana: (typed: string, thana: string, district: Text): Text => ({
    en: `"${typed}" is known only as the police station ${thana} in ${district.en}: that may not be the place that is meant.`,
    hi: `"${typed}" केवल जनपद ${district.hi} के थाने ${thana} के नाम से ज्ञात है: हो सकता है आशय किसी और स्थान से हो।`,
  }),
  isThanaMeant: (typed: string, thana: string, district: Text): Text => ({
    en: `"${typed}" is known only as the police station ${thana} in ${district.en}. Is that meant?`,
    hi: `"${typed}" केवल जनपद ${district.hi} के थाने ${thana} के नाम से ज्ञात है। क्या आशय इसी से है?`,
  }),
  typeCode: (code: string): Text => ({ en: `Type the unit: ${code}, or another one`, hi: `इकाई लिखें: ${code}, या कोई और` }),
  typeCodeOrYes: (code: string): Text => ({
    en: `Type the unit: ${code}, or another one; or give --yes to take it`,
    hi: `इकाई लिखें: ${code}, या कोई और; या इसी को मानने के लिए --yes दें`,
  }),
  takeThana: {
    en: 'take the name of a police station for its district without asking',
    hi: 'थाने के नाम से उसका जनपद बिना पूछे मान लें',
  },
  readAsHandle: (handle: string, place: Text): Text => ({
    en: `@${handle} belongs to ${place.en}.`,
    hi: `@${handle} ${place.hi} का हैंडल है।`,
  }),
  notKnown: (typed: string): Text => ({
    en: `There is no unit, district or police station "${typed}".`,
    hi: `"${typed}" नाम की कोई इकाई, जनपद या थाना नहीं है।`,
  }),
  didYouMean: (names: Text): Text => ({ en: `Did you mean ${names.en}?`, hi: `क्या आपका आशय ${names.hi} से है?` }),
  theUnitOrDistrict: { en: 'The unit or district', hi: 'इकाई या जनपद' },
  inEveryTown: (typed: string): Text => ({
    en: `Many districts have a police station called "${typed}".`,
    hi: `"${typed}" नाम का थाना कई जनपदों में है।`,
  }),
  typeTheDistrict: { en: 'Type the district: for example Etah', hi: 'जनपद लिखें: जैसे एटा' },
  seeUnits: { en: 'See all units: uppolice unit list', hi: 'सभी इकाइयाँ देखें: uppolice unit list' },
  severalMeant: (typed: string, names: Text): Text => ({
    en: `"${typed}" can mean ${names.en}.`,
    hi: `"${typed}" का अर्थ ${names.hi} हो सकता है।`,
  }),
  typeOneOf: (names: Text): Text => ({ en: `Type one of them: ${names.en}`, hi: `इनमें से एक लिखें: ${names.hi}` }),
  whichIsMeant: (typed: string): Text => ({
    en: `"${typed}" can mean several places. Which one?`,
    hi: `"${typed}" के कई अर्थ हो सकते हैं। कौन सा?`,
  }),
  choice: (place: Text, code: string): Text => ({ en: place.en === code ? code : `${place.en} (${code})`, hi: `${place.hi} (${code})` }),
  choiceOfThana: (thana: string, district: Text): Text => ({ en: `${thana}, ${district.en}`, hi: `${thana}, ${district.hi}` }),
  choiceOfSeat: (district: Text): Text => ({ en: `headquarters of ${district.en}`, hi: `जनपद ${district.hi} का मुख्यालय` }),
  noUnitThere: (district: Text): Text => ({
    en: `No unit answers for ${district.en}.`,
    hi: `जनपद ${district.hi} के लिए कोई इकाई दर्ज नहीं है।`,
  }),
  noDistrict: (unit: Text, kind: Text): Text => ({
    en: `${unit.en} is not a district: ${kind.en}.`,
    hi: `${unit.hi} कोई जनपद नहीं है: ${kind.hi}।`,
  }),
  filterByUnit: (code: string): Text => ({
    en: `For what this unit and those below it hold: --unit ${code}`,
    hi: `इस इकाई और उसकी अधीनस्थ इकाइयों के लिए: --unit ${code}`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
