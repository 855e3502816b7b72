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
  readAsThana: (thana: Text, district: Text, place: Text): Text => ({
    en: `${thana.en} is a police station in ${district.en}${place.en === district.en ? '' : `; taken as ${place.en}`}.`,
    hi: `${thana.hi} जनपद ${district.hi} का थाना है${place.hi === district.hi ? '' : `; ${place.hi} माना गया`}।`,
  }),
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
  someOfThem: (districts: Text): Text => ({
    en: `Some of them: ${districts.en} (the list of police stations is not complete)`,
    hi: `इनमें से कुछ: ${districts.hi} (थानों की सूची पूरी नहीं है)`,
  }),
  typeTheDistrict: (typed: string): Text => ({
    en: `Type the district, alone or after the police station: "${typed}, Etah"`,
    hi: `जनपद लिखें, अकेला या थाने के बाद: "${typed}, एटा"`,
  }),
  noStationThere: (station: string, district: Text): Text => ({
    en: `No police station "${station}" is known in ${district.en}.`,
    hi: `जनपद ${district.hi} में "${station}" नाम का कोई थाना ज्ञात नहीं है।`,
  }),
  typeDistrictAlone: (district: Text): Text => ({ en: `Type the district alone: ${district.en}`, hi: `केवल जनपद लिखें: ${district.hi}` }),
  or: (before: Text, last: Text): Text => ({ en: `${before.en} or ${last.en}`, hi: `${before.hi} या ${last.hi}` }),
  seeUnits: { en: 'See all units: uppolice unit list', hi: 'सभी इकाइयाँ देखें: uppolice unit list' },
  severalMeant: (typed: string, names: Text): Text => ({
    en: `"${typed}" can mean ${names.en}.`,
    hi: `"${typed}" का अर्थ ${names.hi} हो सकता है।`,
  }),
  typeOneOf: (names: Text): Text => ({
    en: `Type one of them: ${names.en}; for another place, type its district`,
    hi: `इनमें से एक लिखें: ${names.hi}; कोई और स्थान हो तो उसका जनपद लिखें`,
  }),
  whichIsMeant: (typed: string): Text => ({
    en: `"${typed}" can mean several places. Which one?`,
    hi: `"${typed}" के कई अर्थ हो सकते हैं। कौन सा?`,
  }),
  choiceOfThana: (thana: Text, district: Text): Text => ({ en: `${thana.en}, ${district.en}`, hi: `${thana.hi}, ${district.hi}` }),
  choiceOfSeat: (town: string, district: Text): Text => ({
    en: `${town}, ${district.en} (its headquarters)`,
    hi: `${town}, ${district.hi} (जनपद मुख्यालय)`,
  }),
  noUnitThere: (district: Text): Text => ({
    en: `No unit answers for ${district.en}.`,
    hi: `जनपद ${district.hi} के लिए कोई इकाई दर्ज नहीं है।`,
  }),
  noDistrict: (unit: Text): Text => ({ en: `${unit.en} is not a district.`, hi: `${unit.hi} जनपद नहीं है।` }),
  filterByUnit: (unit: Text): Text => ({
    en: `For everything that this unit and the units below it hold: --unit "${unit.en}"`,
    hi: `इस इकाई और उसकी अधीनस्थ इकाइयों के लिए: --unit "${unit.hi}"`,
  }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
