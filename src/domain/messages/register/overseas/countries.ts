/** What is said of countries that can't be opened as typed. */
import { countEn, countHi } from '../../counted.ts';
import type { Text } from '../../text.ts';

export const COUNTRIES = {
  india: { en: 'India is not abroad.', hi: 'भारत विदेश में नहीं है।' },
  nameAbroad: { en: 'Name the country where the people of UP live: GB, यूएई, Oman', hi: 'वह देश बताएँ जहाँ यूपी के लोग रहते हैं: GB, यूएई, Oman' },
  handleOfOther: (handle: string, owner: Text): Text => ({
    en: `@${handle} is registered for ${owner.en}.`,
    hi: `@${handle} ${owner.hi} के लिए पंजीकृत है।`,
  }),
  plannedForOther: (handle: string, owner: Text): Text => ({
    en: `@${handle} is planned for ${owner.en}.`,
    hi: `@${handle} ${owner.hi} के लिए नियोजित है।`,
  }),
  chooseOther: { en: 'Choose another name, or correct the other country first.', hi: 'दूसरा नाम चुनें, या पहले दूसरे देश को ठीक करें।' },
  hasHandle: (handle: string, country: Text): Text => ({
    en: `${country.en} has its handle: @${handle}.`,
    hi: `${country.hi} का हैंडल है: @${handle}।`,
  }),
  retireItFirst: (handle: string): Text => ({
    en: `If it is to be replaced: uppolice handle retire ${handle}`,
    hi: `यदि बदलना हो: uppolice handle retire ${handle}`,
  }),
  yearWithoutPeople: { en: 'A year and a source belong to a number of people.', hi: 'वर्ष और स्रोत लोगों की संख्या के साथ दिए जाते हैं।' },
  peopleNeedSource: {
    en: 'A number of people needs its year and its source.',
    hi: 'लोगों की संख्या के साथ वर्ष और स्रोत आवश्यक हैं।',
  },
  peopleLike: {
    en: 'Like this: --people 1900000 --year 2021 --source "census of England and Wales"',
    hi: 'इस तरह: --people 1900000 --year 2021 --source "इंग्लैंड और वेल्स की जनगणना"',
  },
  yearToCome: (year: number): Text => ({ en: `${year} is still to come.`, hi: `${year} अभी आया नहीं है।` }),
  noLanguage: (typed: string): Text => ({ en: `"${typed}" is not a language code.`, hi: `"${typed}" भाषा का कोड नहीं है।` }),
  languagesLike: { en: 'ISO 639 codes, separated by commas: hi,en,ar', hi: 'ISO 639 कोड, अल्पविराम से अलग: hi,en,ar' },
  theSource: { en: 'The source', hi: 'स्रोत' },
  theMission: { en: 'The mission', hi: 'दूतावास' },
  notOpened: (country: Text): Text => ({ en: `${country.en} has not been opened.`, hi: `${country.hi} अभी खोला नहीं गया है।` }),
  openIt: (code: string): Text => ({ en: `Open it: uppolice country open ${code}`, hi: `खोलें: uppolice country open ${code}` }),
  seeAll: { en: 'See them all: uppolice country list', hi: 'सभी देखें: uppolice country list' },
  noHeading: (why: Text): Text => ({
    en: `The first line is not the heading of a list of countries: ${why.en}.`,
    hi: `पहली पंक्ति देशों की सूची का शीर्षक नहीं है: ${why.hi}।`,
  }),
  headingLike: (columns: string): Text => ({
    en: `Write it like this; all but country may be left out: ${columns}`,
    hi: `इस तरह लिखें; country को छोड़ सब वैकल्पिक हैं: ${columns}`,
  }),
  countryMissing: { en: 'The country is missing.', hi: 'देश नहीं दिया गया।' },
  twice: (country: Text, line: number): Text => ({
    en: `${country.en} stands in line ${line} already.`,
    hi: `${country.hi} पंक्ति ${line} में पहले से है।`,
  }),
  notYesOrNo: (typed: string): Text => ({ en: `"${typed}" is neither yes nor no.`, hi: `"${typed}" न हाँ है, न नहीं।` }),
  notANumber: (typed: string): Text => ({ en: `"${typed}" is not a whole number.`, hi: `"${typed}" पूर्ण संख्या नहीं है।` }),
  coordinatorAlone: {
    en: 'City, e-mail, phone and own handle belong to a coordinator, whose name is missing.',
    hi: 'शहर, ई-मेल, फ़ोन और हैंडल समन्वयक के होते हैं, जिनका नाम नहीं दिया गया।',
  },
  badRows: (bad: number, rows: number): Text => ({
    en: `${bad} of ${countEn(rows, 'row')} can't be used, so nothing was opened.`,
    hi: `${countHi(rows, 'row')} में से ${bad} ठीक नहीं, इसलिए कुछ भी नहीं खोला गया।`,
  }),
  noRows: { en: 'The file holds no rows.', hi: 'फ़ाइल में कोई पंक्ति नहीं है।' },
  line: (line: number, reason: Text): Text => ({ en: `Line ${line}: ${reason.en}`, hi: `पंक्ति ${line}: ${reason.hi}` }),
} as const satisfies Record<string, Text | ((...values: never[]) => Text)>;
